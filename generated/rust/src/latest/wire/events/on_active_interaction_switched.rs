//! Reading and writing `ON_ACTIVE_INTERACTION_SWITCHED`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnActiveInteractionSwitched;
use crate::wire;

impl<'de> Deserialize<'de> for OnActiveInteractionSwitched {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnActiveInteractionSwitched {
    const NAME: &'static str = "ON_ACTIVE_INTERACTION_SWITCHED";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            activated_interaction_id: arguments
                .required::<
                    wire::Nullable<wire::Plain<String>>,
                >("activatedInteractionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnActiveInteractionSwitched {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.activated_interaction_id)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
