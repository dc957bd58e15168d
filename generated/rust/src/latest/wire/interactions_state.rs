//! Reading and writing `InteractionsState`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{InteractionsState, InteractionData};
use crate::wire;

impl<'de> Deserialize<'de> for InteractionsState {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionsState {
    const NAME: &'static str = "InteractionsState";
    const MEMBERS: &'static [&'static str] = &["activeInteractionId", "interactions"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "activeInteractionId",
            1 => name == "interactions",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "activeInteractionId" => 0,
            "interactions" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut active_interaction_id = None;
        let mut interactions = None;
        while let Some(place) = members.next()? {
            match place {
                0 => {
                    members
                        .value::<
                            wire::Nullable<wire::Plain<String>>,
                        >(&mut active_interaction_id)?
                }
                _ => {
                    members
                        .value::<
                            wire::List<wire::Plain<InteractionData>>,
                        >(&mut interactions)?
                }
            }
        }
        Ok(Self {
            active_interaction_id: members
                .required(active_interaction_id, "activeInteractionId")?,
            interactions: members.required(interactions, "interactions")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionsState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(name, "activeInteractionId" | "interactions")
        };
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("activeInteractionId", &self.active_interaction_id)?;
        map.serialize_entry("interactions", &self.interactions)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
