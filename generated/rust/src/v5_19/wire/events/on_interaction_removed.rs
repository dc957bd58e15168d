//! Reading and writing `ON_INTERACTION_REMOVED`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnInteractionRemoved;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnInteractionRemoved {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnInteractionRemoved {
    const NAME: &'static str = "ON_INTERACTION_REMOVED";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            removed_interaction: arguments
                .required::<wire::Plain<types::InteractionData>>("removedInteraction")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnInteractionRemoved {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.removed_interaction)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
