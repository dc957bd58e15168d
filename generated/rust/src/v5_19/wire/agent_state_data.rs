//! Reading and writing `AgentStateData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{AgentStateData, AgentState};
use crate::wire;

impl<'de> Deserialize<'de> for AgentStateData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for AgentStateData {
    const NAME: &'static str = "AgentStateData";
    const MEMBERS: &'static [&'static str] = &[
        "state",
        "notReadyReason",
        "reservedForIncomingInteraction",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "state",
            1 => name == "notReadyReason",
            2 => name == "reservedForIncomingInteraction",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "state" => 0,
            "notReadyReason" => 1,
            "reservedForIncomingInteraction" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut state = None;
        let mut not_ready_reason = None;
        let mut reserved_for_incoming_interaction = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<AgentState>>(&mut state)?,
                1 => members.optional::<wire::Plain<String>>(&mut not_ready_reason)?,
                _ => {
                    members
                        .value::<
                            wire::Plain<bool>,
                        >(&mut reserved_for_incoming_interaction)?
                }
            }
        }
        Ok(Self {
            state: members.required(state, "state")?,
            not_ready_reason,
            reserved_for_incoming_interaction: members
                .required(
                    reserved_for_incoming_interaction,
                    "reservedForIncomingInteraction",
                )?,
            extra: members.extra(),
        })
    }
}

impl Serialize for AgentStateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "state" | "reservedForIncomingInteraction" => true,
            "notReadyReason" => self.not_ready_reason.is_some(),
            _ => false,
        };
        let length = 2 + usize::from(self.not_ready_reason.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("state", &self.state)?;
        if self.not_ready_reason.is_some() {
            map.serialize_entry("notReadyReason", &self.not_ready_reason)?;
        }
        map.serialize_entry(
            "reservedForIncomingInteraction",
            &self.reserved_for_incoming_interaction,
        )?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
