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
    #[inline]
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
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "interactionId",
            1 => name == "globalInteractionId",
            2 => name == "state",
            3 => name == "type",
            4 => name == "associatedObjects",
            5 => name == "attachedData",
            6 => name == "internal",
            7 => name == "interactionKind",
            8 => name == "phoneNumber",
            9 => name == "email",
            10 => name == "callDirection",
            11 => name == "startTime",
            12 => name == "endTime",
            13 => name == "duration",
            14 => name == "description",
            15 => name == "disposition",
            16 => name == "service",
            17 => name == "playbackUrl",
            18 => name == "recordingUrl",
            19 => name == "DNIS",
            20 => name == "ANI",
            21 => name == "origination",
            22 => name == "formValues",
            23 => name == "contactName",
            24 => name == "subject",
            25 => name == "callParties",
            26 => name == "callMuted",
            27 => name == "callRecording",
            28 => name == "chatParties",
            _ => false,
        }
    }
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
    #[inline]
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
                0 => members.value::<wire::Plain<String>>(&mut interaction_id)?,
                1 => members.optional::<wire::Plain<String>>(&mut global_interaction_id)?,
                2 => members.value::<wire::Plain<InteractionState>>(&mut state)?,
                3 => members.value::<wire::Plain<InteractionType>>(&mut r#type)?,
                4 => {
                    members
                        .value::<
                            wire::Plain<InteractionAssociatedObjectsData>,
                        >(&mut associated_objects)?
                }
                5 => {
                    members
                        .value::<wire::Entries<wire::Plain<String>>>(&mut attached_data)?
                }
                6 => members.value::<wire::Plain<bool>>(&mut internal)?,
                7 => {
                    members
                        .optional::<wire::Plain<InteractionKind>>(&mut interaction_kind)?
                }
                8 => members.optional::<wire::Plain<String>>(&mut phone_number)?,
                9 => members.optional::<wire::Plain<String>>(&mut email)?,
                10 => {
                    members.optional::<wire::Plain<CallDirection>>(&mut call_direction)?
                }
                11 => members.optional::<wire::Plain<json::Number>>(&mut start_time)?,
                12 => members.optional::<wire::Plain<json::Number>>(&mut end_time)?,
                13 => members.optional::<wire::Plain<json::Number>>(&mut duration)?,
                14 => members.optional::<wire::Plain<String>>(&mut description)?,
                15 => members.optional::<wire::Plain<String>>(&mut disposition)?,
                16 => members.optional::<wire::Plain<String>>(&mut service)?,
                17 => members.optional::<wire::Plain<String>>(&mut playback_url)?,
                18 => members.optional::<wire::Plain<String>>(&mut recording_url)?,
                19 => members.optional::<wire::Plain<String>>(&mut dnis)?,
                20 => members.optional::<wire::Plain<String>>(&mut ani)?,
                21 => {
                    members
                        .optional::<
                            wire::Plain<InteractionOrigination>,
                        >(&mut origination)?
                }
                22 => {
                    members
                        .optional::<
                            wire::Entries<wire::Plain<InteractionActivityDataFormValues>>,
                        >(&mut form_values)?
                }
                23 => members.value::<wire::Plain<String>>(&mut contact_name)?,
                24 => members.value::<wire::Plain<String>>(&mut subject)?,
                25 => {
                    members
                        .value::<wire::List<wire::Plain<CallParty>>>(&mut call_parties)?
                }
                26 => members.value::<wire::Plain<bool>>(&mut call_muted)?,
                27 => members.value::<wire::Plain<bool>>(&mut call_recording)?,
                _ => {
                    members
                        .value::<wire::List<wire::Plain<ChatParty>>>(&mut chat_parties)?
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
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        wire::visit_number(members, self)
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
