//! Reading and writing `InteractionData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{
    InteractionData, InteractionState, InteractionType, InteractionAssociatedObjectsData,
    CallParty, CallDirection, InteractionOrigination,
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
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "interactionId",
            1 => name == "state",
            2 => name == "type",
            3 => name == "subject",
            4 => name == "associatedObjects",
            5 => name == "callParties",
            6 => name == "callMuted",
            7 => name == "callRecording",
            8 => name == "attachedData",
            9 => name == "phoneNumber",
            10 => name == "email",
            11 => name == "callDirection",
            12 => name == "startTime",
            13 => name == "endTime",
            14 => name == "duration",
            15 => name == "description",
            16 => name == "disposition",
            17 => name == "globalInteractionId",
            18 => name == "service",
            19 => name == "playbackUrl",
            20 => name == "recordingUrl",
            21 => name == "DNIS",
            22 => name == "ANI",
            23 => name == "origination",
            24 => name == "agentId",
            25 => name == "transferANI",
            _ => false,
        }
    }
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
    #[inline]
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
                0 => members.value::<wire::Plain<String>>(&mut interaction_id)?,
                1 => members.value::<wire::Plain<InteractionState>>(&mut state)?,
                2 => members.value::<wire::Plain<InteractionType>>(&mut r#type)?,
                3 => members.value::<wire::Plain<String>>(&mut subject)?,
                4 => {
                    members
                        .value::<
                            wire::Plain<InteractionAssociatedObjectsData>,
                        >(&mut associated_objects)?
                }
                5 => {
                    members
                        .value::<wire::List<wire::Plain<CallParty>>>(&mut call_parties)?
                }
                6 => members.value::<wire::Plain<bool>>(&mut call_muted)?,
                7 => members.value::<wire::Plain<bool>>(&mut call_recording)?,
                8 => {
                    members
                        .value::<wire::Entries<wire::Plain<String>>>(&mut attached_data)?
                }
                9 => members.optional::<wire::Plain<String>>(&mut phone_number)?,
                10 => members.optional::<wire::Plain<String>>(&mut email)?,
                11 => {
                    members.optional::<wire::Plain<CallDirection>>(&mut call_direction)?
                }
                12 => members.optional::<wire::Plain<json::Number>>(&mut start_time)?,
                13 => members.optional::<wire::Plain<json::Number>>(&mut end_time)?,
                14 => members.optional::<wire::Plain<json::Number>>(&mut duration)?,
                15 => members.optional::<wire::Plain<String>>(&mut description)?,
                16 => members.optional::<wire::Plain<String>>(&mut disposition)?,
                17 => {
                    members.optional::<wire::Plain<String>>(&mut global_interaction_id)?
                }
                18 => members.optional::<wire::Plain<String>>(&mut service)?,
                19 => members.optional::<wire::Plain<String>>(&mut playback_url)?,
                20 => members.optional::<wire::Plain<String>>(&mut recording_url)?,
                21 => members.optional::<wire::Plain<String>>(&mut dnis)?,
                22 => members.optional::<wire::Plain<String>>(&mut ani)?,
                23 => {
                    members
                        .optional::<
                            wire::Plain<InteractionOrigination>,
                        >(&mut origination)?
                }
                24 => members.optional::<wire::Plain<String>>(&mut agent_id)?,
                _ => members.optional::<wire::Plain<String>>(&mut transfer_ani)?,
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
