//! Reading and writing `InteractionData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{
    InteractionData, InteractionState, InteractionType, InteractionAssociatedObjectsData,
    CallParty, CallDirection, InteractionOrigination,
};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionData {
    const NAME: &'static str = "InteractionData";
    const MEMBERS: &'static [&'static str] = &[
        "interactionId",
        "state",
        "type",
        "subject",
        "associatedObjects",
        "callParties",
        "callMuted",
        "callRecording",
        "attachedData",
        "phoneNumber",
        "email",
        "callDirection",
        "startTime",
        "endTime",
        "duration",
        "description",
        "disposition",
        "globalInteractionId",
        "service",
        "playbackUrl",
        "recordingUrl",
        "DNIS",
        "ANI",
        "origination",
        "agentId",
        "transferANI",
    ];
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "interactionId" => 0,
            "state" => 1,
            "type" => 2,
            "subject" => 3,
            "associatedObjects" => 4,
            "callParties" => 5,
            "callMuted" => 6,
            "callRecording" => 7,
            "attachedData" => 8,
            "phoneNumber" => 9,
            "email" => 10,
            "callDirection" => 11,
            "startTime" => 12,
            "endTime" => 13,
            "duration" => 14,
            "description" => 15,
            "disposition" => 16,
            "globalInteractionId" => 17,
            "service" => 18,
            "playbackUrl" => 19,
            "recordingUrl" => 20,
            "DNIS" => 21,
            "ANI" => 22,
            "origination" => 23,
            "agentId" => 24,
            "transferANI" => 25,
            _ => return None,
        };
        Some(place)
    }
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut interaction_id = None;
        let mut state = None;
        let mut r#type = None;
        let mut subject = None;
        let mut associated_objects = None;
        let mut call_parties = None;
        let mut call_muted = None;
        let mut call_recording = None;
        let mut attached_data = None;
        let mut phone_number = None;
        let mut email = None;
        let mut call_direction = None;
        let mut start_time = None;
        let mut end_time = None;
        let mut duration = None;
        let mut description = None;
        let mut disposition = None;
        let mut global_interaction_id = None;
        let mut service = None;
        let mut playback_url = None;
        let mut recording_url = None;
        let mut dnis = None;
        let mut ani = None;
        let mut origination = None;
        let mut agent_id = None;
        let mut transfer_ani = None;
        while let Some(place) = members.next()? {
            match place {
                0 => interaction_id = members.value::<wire::Plain<String>>()?,
                1 => state = members.value::<wire::Plain<InteractionState>>()?,
                2 => r#type = members.value::<wire::Plain<InteractionType>>()?,
                3 => subject = members.value::<wire::Plain<String>>()?,
                4 => {
                    associated_objects = members
                        .value::<wire::Plain<InteractionAssociatedObjectsData>>()?;
                }
                5 => {
                    call_parties = members.value::<wire::List<wire::Plain<CallParty>>>()?;
                }
                6 => call_muted = members.value::<wire::Plain<bool>>()?,
                7 => call_recording = members.value::<wire::Plain<bool>>()?,
                8 => {
                    attached_data = members
                        .value::<wire::Entries<wire::Plain<String>>>()?;
                }
                9 => phone_number = members.optional::<wire::Plain<String>>()?,
                10 => email = members.optional::<wire::Plain<String>>()?,
                11 => call_direction = members.optional::<wire::Plain<CallDirection>>()?,
                12 => start_time = members.optional::<wire::Plain<json::Number>>()?,
                13 => end_time = members.optional::<wire::Plain<json::Number>>()?,
                14 => duration = members.optional::<wire::Plain<json::Number>>()?,
                15 => description = members.optional::<wire::Plain<String>>()?,
                16 => disposition = members.optional::<wire::Plain<String>>()?,
                17 => global_interaction_id = members.optional::<wire::Plain<String>>()?,
                18 => service = members.optional::<wire::Plain<String>>()?,
                19 => playback_url = members.optional::<wire::Plain<String>>()?,
                20 => recording_url = members.optional::<wire::Plain<String>>()?,
                21 => dnis = members.optional::<wire::Plain<String>>()?,
                22 => ani = members.optional::<wire::Plain<String>>()?,
                23 => {
                    origination = members
                        .optional::<wire::Plain<InteractionOrigination>>()?;
                }
                24 => agent_id = members.optional::<wire::Plain<String>>()?,
                _ => transfer_ani = members.optional::<wire::Plain<String>>()?,
            }
        }
        Ok(Self {
            interaction_id: members.required(interaction_id, "interactionId")?,
            state: members.required(state, "state")?,
            r#type: members.required(r#type, "type")?,
            subject: members.required(subject, "subject")?,
            associated_objects: members
                .required(associated_objects, "associatedObjects")?,
            call_parties: members.required(call_parties, "callParties")?,
            call_muted: members.required(call_muted, "callMuted")?,
            call_recording: members.required(call_recording, "callRecording")?,
            attached_data: members.required(attached_data, "attachedData")?,
            phone_number,
            email,
            call_direction,
            start_time,
            end_time,
            duration,
            description,
            disposition,
            global_interaction_id,
            service,
            playback_url,
            recording_url,
            dnis,
            ani,
            origination,
            agent_id,
            transfer_ani,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "interactionId" | "state" | "type" | "subject" | "associatedObjects"
            | "callParties" | "callMuted" | "callRecording" | "attachedData" => true,
            "phoneNumber" => self.phone_number.is_some(),
            "email" => self.email.is_some(),
            "callDirection" => self.call_direction.is_some(),
            "startTime" => self.start_time.is_some(),
            "endTime" => self.end_time.is_some(),
            "duration" => self.duration.is_some(),
            "description" => self.description.is_some(),
            "disposition" => self.disposition.is_some(),
            "globalInteractionId" => self.global_interaction_id.is_some(),
            "service" => self.service.is_some(),
            "playbackUrl" => self.playback_url.is_some(),
            "recordingUrl" => self.recording_url.is_some(),
            "DNIS" => self.dnis.is_some(),
            "ANI" => self.ani.is_some(),
            "origination" => self.origination.is_some(),
            "agentId" => self.agent_id.is_some(),
            "transferANI" => self.transfer_ani.is_some(),
            _ => false,
        };
        let length = 9 + usize::from(self.phone_number.is_some())
            + usize::from(self.email.is_some())
            + usize::from(self.call_direction.is_some())
            + usize::from(self.start_time.is_some())
            + usize::from(self.end_time.is_some()) + usize::from(self.duration.is_some())
            + usize::from(self.description.is_some())
            + usize::from(self.disposition.is_some())
            + usize::from(self.global_interaction_id.is_some())
            + usize::from(self.service.is_some())
            + usize::from(self.playback_url.is_some())
            + usize::from(self.recording_url.is_some())
            + usize::from(self.dnis.is_some()) + usize::from(self.ani.is_some())
            + usize::from(self.origination.is_some())
            + usize::from(self.agent_id.is_some())
            + usize::from(self.transfer_ani.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("interactionId", &self.interaction_id)?;
        map.serialize_entry("state", &self.state)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("subject", &self.subject)?;
        map.serialize_entry("associatedObjects", &self.associated_objects)?;
        map.serialize_entry("callParties", &self.call_parties)?;
        map.serialize_entry("callMuted", &self.call_muted)?;
        map.serialize_entry("callRecording", &self.call_recording)?;
        map.serialize_entry("attachedData", &self.attached_data)?;
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
        if self.global_interaction_id.is_some() {
            map.serialize_entry("globalInteractionId", &self.global_interaction_id)?;
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
        if self.agent_id.is_some() {
            map.serialize_entry("agentId", &self.agent_id)?;
        }
        if self.transfer_ani.is_some() {
            map.serialize_entry("transferANI", &self.transfer_ani)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
