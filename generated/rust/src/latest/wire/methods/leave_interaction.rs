//! Reading and writing `leaveInteraction`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::LeaveInteraction;
use crate::wire;

impl<'de> Deserialize<'de> for LeaveInteraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for LeaveInteraction {
    const NAME: &'static str = "leaveInteraction";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for LeaveInteraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(1, wire::present(&[self.interaction_id.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        if length > 0 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
