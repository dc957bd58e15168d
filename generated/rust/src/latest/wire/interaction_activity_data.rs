//! Reading and writing `InteractionActivityData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{
    InteractionActivityData, InteractionState, InteractionType,
    InteractionAssociatedObjectsData, InteractionKind, CallDirection,
    InteractionOrigination, InteractionActivityDataFormValues, CallParty, ChatParty,
};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionActivityData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionActivityData {
    const NAME: &'static str = "InteractionActivityData";
    const MEMBERS: &'static [&'static str] = &[
        "interactionId",
        "globalInteractionId",
        "state",
        "type",
        "associatedObjects",
        "attachedData",
        "internal",
        "interactionKind",
        "phoneNumber",
        "email",
        "callDirection",
        "startTime",
        "endTime",
        "duration",
        "description",
        "disposition",
        "service",
        "playbackUrl",
        "recordingUrl",
        "DNIS",
        "ANI",
        "origination",
        "formValues",
        "contactName",
        "subject",
        "callParties",
        "callMuted",
        "callRecording",
        "chatParties",
    ];
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "interactionId" => 0,
            "globalInteractionId" => 1,
            "state" => 2,
            "type" => 3,
            "associatedObjects" => 4,
            "attachedData" => 5,
            "internal" => 6,
            "interactionKind" => 7,
            "phoneNumber" => 8,
            "email" => 9,
            "callDirection" => 10,
            "startTime" => 11,
            "endTime" => 12,
            "duration" => 13,
            "description" => 14,
            "disposition" => 15,
            "service" => 16,
            "playbackUrl" => 17,
            "recordingUrl" => 18,
            "DNIS" => 19,
            "ANI" => 20,
            "origination" => 21,
            "formValues" => 22,
            "contactName" => 23,
            "subject" => 24,
            "callParties" => 25,
            "callMuted" => 26,
            "callRecording" => 27,
            "chatParties" => 28,
            _ => return None,
        };
        Some(place)
    }
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut interaction_id = None;
        let mut global_interaction_id = None;
        let mut state = None;
        let mut r#type = None;
        let mut associated_objects = None;
        let mut attached_data = None;
        let mut internal = None;
        let mut interaction_kind = None;
        let mut phone_number = None;
        let mut email = None;
        let mut call_direction = None;
        let mut start_time = None;
        let mut end_time = None;
        let mut duration = None;
        let mut description = None;
        let mut disposition = None;
        let mut service = None;
        let mut playback_url = None;
        let mut recording_url = None;
        let mut dnis = None;
        let mut ani = None;
        let mut origination = None;
        let mut form_values = None;
        let mut contact_name = None;
        let mut subject = None;
        let mut call_parties = None;
        let mut call_muted = None;
        let mut call_recording = None;
        let mut chat_parties = None;
        while let Some(place) = members.next()? {
            match place {
                0 => interaction_id = members.value::<wire::Plain<String>>()?,
                1 => global_interaction_id = members.optional::<wire::Plain<String>>()?,
                2 => state = members.value::<wire::Plain<InteractionState>>()?,
                3 => r#type = members.value::<wire::Plain<InteractionType>>()?,
                4 => {
                    associated_objects = members
                        .value::<wire::Plain<InteractionAssociatedObjectsData>>()?;
                }
                5 => {
                    attached_data = members
                        .value::<wire::Entries<wire::Plain<String>>>()?;
                }
                6 => internal = members.value::<wire::Plain<bool>>()?,
                7 => {
                    interaction_kind = members
                        .optional::<wire::Plain<InteractionKind>>()?;
                }
                8 => phone_number = members.optional::<wire::Plain<String>>()?,
                9 => email = members.optional::<wire::Plain<String>>()?,
                10 => call_direction = members.optional::<wire::Plain<CallDirection>>()?,
                11 => start_time = members.optional::<wire::Plain<json::Number>>()?,
                12 => end_time = members.optional::<wire::Plain<json::Number>>()?,
                13 => duration = members.optional::<wire::Plain<json::Number>>()?,
                14 => description = members.optional::<wire::Plain<String>>()?,
                15 => disposition = members.optional::<wire::Plain<String>>()?,
                16 => service = members.optional::<wire::Plain<String>>()?,
                17 => playback_url = members.optional::<wire::Plain<String>>()?,
                18 => recording_url = members.optional::<wire::Plain<String>>()?,
                19 => dnis = members.optional::<wire::Plain<String>>()?,
                20 => ani = members.optional::<wire::Plain<String>>()?,
                21 => {
                    origination = members
                        .optional::<wire::Plain<InteractionOrigination>>()?;
                }
                22 => {
                    form_values = members
                        .optional::<
                            wire::Entries<wire::Plain<InteractionActivityDataFormValues>>,
                        >()?;
                }
                23 => contact_name = members.value::<wire::Plain<String>>()?,
                24 => subject = members.value::<wire::Plain<String>>()?,
                25 => {
                    call_parties = members.value::<wire::List<wire::Plain<CallParty>>>()?;
                }
                26 => call_muted = members.value::<wire::Plain<bool>>()?,
                27 => call_recording = members.value::<wire::Plain<bool>>()?,
                _ => {
                    chat_parties = members.value::<wire::List<wire::Plain<ChatParty>>>()?;
                }
            }
        }
        Ok(Self {
            interaction_id: members.required(interaction_id, "interactionId")?,
            global_interaction_id,
            state: members.required(state, "state")?,
            r#type: members.required(r#type, "type")?,
            associated_objects: members
                .required(associated_objects, "associatedObjects")?,
            attached_data: members.required(attached_data, "attachedData")?,
            internal: members.required(internal, "internal")?,
            interaction_kind,
            phone_number,
            email,
            call_direction,
            start_time,
            end_time,
            duration,
            description,
            disposition,
            service,
            playback_url,
            recording_url,
            dnis,
            ani,
            origination,
            form_values,
            contact_name: members.required(contact_name, "contactName")?,
            subject: members.required(subject, "subject")?,
            call_parties: members.required(call_parties, "callParties")?,
            call_muted: members.required(call_muted, "callMuted")?,
            call_recording: members.required(call_recording, "callRecording")?,
            chat_parties: members.required(chat_parties, "chatParties")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionActivityData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "interactionId" | "state" | "type" | "associatedObjects" | "attachedData"
            | "internal" | "contactName" | "subject" | "callParties" | "callMuted"
            | "callRecording" | "chatParties" => true,
            "globalInteractionId" => self.global_interaction_id.is_some(),
            "interactionKind" => self.interaction_kind.is_some(),
            "phoneNumber" => self.phone_number.is_some(),
            "email" => self.email.is_some(),
            "callDirection" => self.call_direction.is_some(),
            "startTime" => self.start_time.is_some(),
            "endTime" => self.end_time.is_some(),
            "duration" => self.duration.is_some(),
            "description" => self.description.is_some(),
            "disposition" => self.disposition.is_some(),
            "service" => self.service.is_some(),
            "playbackUrl" => self.playback_url.is_some(),
            "recordingUrl" => self.recording_url.is_some(),
            "DNIS" => self.dnis.is_some(),
            "ANI" => self.ani.is_some(),
            "origination" => self.origination.is_some(),
            "formValues" => self.form_values.is_some(),
            _ => false,
        };
        let length = 12 + usize::from(self.global_interaction_id.is_some())
            + usize::from(self.interaction_kind.is_some())
            + usize::from(self.phone_number.is_some())
            + usize::from(self.email.is_some())
            + usize::from(self.call_direction.is_some())
            + usize::from(self.start_time.is_some())
            + usize::from(self.end_time.is_some()) + usize::from(self.duration.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.disposition.is_some())
            + usize::from(self.service.is_some())
            + usize::from(self.playback_url.is_some())
            + usize::from(self.recording_url.is_some())
            + usize::from(self.dnis.is_some()) + usize::from(self.ani.is_some())
            + usize::from(self.origination.is_some())
            + usize::from(self.form_values.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("interactionId", &self.interaction_id)?;
        if self.global_interaction_id.is_some() {
            map.serialize_entry("globalInteractionId", &self.global_interaction_id)?;
        }
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("associatedObjects", &self.associated_objects)?;
        map.serialize_entry("attachedData", &self.attached_data)?;
        map.serialize_entry("internal", &self.internal)?;
        if self.interaction_kind.is_some() {
            map.serialize_entry("interactionKind", &self.interaction_kind)?;
        }
        if self.phone_number.is_some() {
            map.serialize_entry("phoneNumber", &self.phone_number)?;
        }
        if self.email.is_some() {
            map.serialize_entry("email", &self.email)?;
        }
        if self.call_direction.is_some() {
            map.serialize_entry("callDirection", &self.call_direction)?;
        }
        if self.start_time.is_some() {
            map.serialize_entry("startTime", &self.start_time)?;
        }
        if self.end_time.is_some() {
            map.serialize_entry("endTime", &self.end_time)?;
        }
        if self.duration.is_some() {
            map.serialize_entry("duration", &self.duration)?;
        }
        if self.description.is_some() {
            map.serialize_entry("description", &self.description)?;
        }
        if self.disposition.is_some() {
            map.serialize_entry("disposition", &self.disposition)?;
        }
        if self.service.is_some() {
            map.serialize_entry("service", &self.service)?;
        }
        if self.playback_url.is_some() {
            map.serialize_entry("playbackUrl", &self.playback_url)?;
        }
        if self.recording_url.is_some() {
            map.serialize_entry("recordingUrl", &self.recording_url)?;
        }
        if self.dnis.is_some() {
            map.serialize_entry("DNIS", &self.dnis)?;
        }
        if self.ani.is_some() {
            map.serialize_entry("ANI", &self.ani)?;
        }
        if self.origination.is_some() {
            map.serialize_entry("origination", &self.origination)?;
        }
        if self.form_values.is_some() {
            map.serialize_entry("formValues", &self.form_values)?;
        }
        map.serialize_entry("contactName", &self.contact_name)?;
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("callParties", &self.call_parties)?;
        map.serialize_entry("callMuted", &self.call_muted)?;
        map.serialize_entry("callRecording", &self.call_recording)?;
        map.serialize_entry("chatParties", &self.chat_parties)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for InteractionActivityDataFormValues {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<InteractionActivityDataFormValues> {
    type Value = InteractionActivityDataFormValues;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a boolean or a string")
    }
    fn visit_bool<E: wire::Error>(self, value: bool) -> Result<Self::Value, E> {
        <wire::Plain<bool> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Boolean)
    }
    fn visit_str<E: wire::Error>(self, value: &str) -> Result<Self::Value, E> {
        <wire::Plain<String> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::String)
    }
    fn visit_string<E: wire::Error>(self, value: String) -> Result<Self::Value, E> {
        <wire::Plain<String> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::String)
    }
}

impl Serialize for InteractionActivityDataFormValues {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl From<bool> for InteractionActivityDataFormValues {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<String> for InteractionActivityDataFormValues {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for InteractionActivityDataFormValues {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}
