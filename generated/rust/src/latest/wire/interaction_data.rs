//! Reading and writing `InteractionData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{
    InteractionData, InteractionState, InteractionType, CallParty, ChatParty,
    InteractionKind, CallDirection, InteractionOrigination,
    InteractionAssociatedObjectsData,
};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionData {
    const NAME: &'static str = "InteractionData";
    const MEMBERS: &'static [&'static str] = &[
        "interactionId",
        "globalInteractionId",
        "state",
        "type",
        "callParties",
        "callMuted",
        "callRecording",
        "chatParties",
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
        "subject",
        "associatedObjects",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "interactionId",
            1 => name == "globalInteractionId",
            2 => name == "state",
            3 => name == "type",
            4 => name == "callParties",
            5 => name == "callMuted",
            6 => name == "callRecording",
            7 => name == "chatParties",
            8 => name == "attachedData",
            9 => name == "internal",
            10 => name == "interactionKind",
            11 => name == "phoneNumber",
            12 => name == "email",
            13 => name == "callDirection",
            14 => name == "startTime",
            15 => name == "endTime",
            16 => name == "duration",
            17 => name == "description",
            18 => name == "disposition",
            19 => name == "service",
            20 => name == "playbackUrl",
            21 => name == "recordingUrl",
            22 => name == "DNIS",
            23 => name == "ANI",
            24 => name == "origination",
            25 => name == "subject",
            26 => name == "associatedObjects",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "interactionId" => 0,
            "globalInteractionId" => 1,
            "state" => 2,
            "type" => 3,
            "callParties" => 4,
            "callMuted" => 5,
            "callRecording" => 6,
            "chatParties" => 7,
            "attachedData" => 8,
            "internal" => 9,
            "interactionKind" => 10,
            "phoneNumber" => 11,
            "email" => 12,
            "callDirection" => 13,
            "startTime" => 14,
            "endTime" => 15,
            "duration" => 16,
            "description" => 17,
            "disposition" => 18,
            "service" => 19,
            "playbackUrl" => 20,
            "recordingUrl" => 21,
            "DNIS" => 22,
            "ANI" => 23,
            "origination" => 24,
            "subject" => 25,
            "associatedObjects" => 26,
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
        let mut call_parties = None;
        let mut call_muted = None;
        let mut call_recording = None;
        let mut chat_parties = None;
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
        let mut subject = None;
        let mut associated_objects = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut interaction_id)?,
                1 => members.optional::<wire::Plain<String>>(&mut global_interaction_id)?,
                2 => members.value::<wire::Plain<InteractionState>>(&mut state)?,
                3 => members.value::<wire::Plain<InteractionType>>(&mut r#type)?,
                4 => {
                    members
                        .value::<wire::List<wire::Plain<CallParty>>>(&mut call_parties)?
                }
                5 => members.value::<wire::Plain<bool>>(&mut call_muted)?,
                6 => members.value::<wire::Plain<bool>>(&mut call_recording)?,
                7 => {
                    members
                        .value::<wire::List<wire::Plain<ChatParty>>>(&mut chat_parties)?
                }
                8 => {
                    members
                        .value::<wire::Entries<wire::Plain<String>>>(&mut attached_data)?
                }
                9 => members.value::<wire::Plain<bool>>(&mut internal)?,
                10 => {
                    members
                        .optional::<wire::Plain<InteractionKind>>(&mut interaction_kind)?
                }
                11 => members.optional::<wire::Plain<String>>(&mut phone_number)?,
                12 => members.optional::<wire::Plain<String>>(&mut email)?,
                13 => {
                    members.optional::<wire::Plain<CallDirection>>(&mut call_direction)?
                }
                14 => members.optional::<wire::Plain<json::Number>>(&mut start_time)?,
                15 => members.optional::<wire::Plain<json::Number>>(&mut end_time)?,
                16 => members.optional::<wire::Plain<json::Number>>(&mut duration)?,
                17 => members.optional::<wire::Plain<String>>(&mut description)?,
                18 => members.optional::<wire::Plain<String>>(&mut disposition)?,
                19 => members.optional::<wire::Plain<String>>(&mut service)?,
                20 => members.optional::<wire::Plain<String>>(&mut playback_url)?,
                21 => members.optional::<wire::Plain<String>>(&mut recording_url)?,
                22 => members.optional::<wire::Plain<String>>(&mut dnis)?,
                23 => members.optional::<wire::Plain<String>>(&mut ani)?,
                24 => {
                    members
                        .optional::<
                            wire::Plain<InteractionOrigination>,
                        >(&mut origination)?
                }
                25 => members.value::<wire::Plain<String>>(&mut subject)?,
                _ => {
                    members
                        .value::<
                            wire::Plain<InteractionAssociatedObjectsData>,
                        >(&mut associated_objects)?
                }
            }
        }
        Ok(Self {
            interaction_id: members.required(interaction_id, "interactionId")?,
            global_interaction_id,
            state: members.required(state, "state")?,
            r#type: members.required(r#type, "type")?,
            call_parties: members.required(call_parties, "callParties")?,
            call_muted: members.required(call_muted, "callMuted")?,
            call_recording: members.required(call_recording, "callRecording")?,
            chat_parties: members.required(chat_parties, "chatParties")?,
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
            subject: members.required(subject, "subject")?,
            associated_objects: members
                .required(associated_objects, "associatedObjects")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "interactionId" | "state" | "type" | "callParties" | "callMuted"
            | "callRecording" | "chatParties" | "attachedData" | "internal" | "subject"
            | "associatedObjects" => true,
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
            _ => false,
        };
        let length = 11 + usize::from(self.global_interaction_id.is_some())
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
            + usize::from(self.origination.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("interactionId", &self.interaction_id)?;
        if self.global_interaction_id.is_some() {
            map.serialize_entry("globalInteractionId", &self.global_interaction_id)?;
        }
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("callParties", &self.call_parties)?;
        map.serialize_entry("callMuted", &self.call_muted)?;
        map.serialize_entry("callRecording", &self.call_recording)?;
        map.serialize_entry("chatParties", &self.chat_parties)?;
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
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("associatedObjects", &self.associated_objects)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
