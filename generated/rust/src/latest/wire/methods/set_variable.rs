//! Reading and writing `setVariable`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetVariable;
use crate::wire;

impl<'de> Deserialize<'de> for SetVariable {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetVariable {
    const NAME: &'static str = "setVariable";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            key: arguments.required::<wire::Plain<String>>("key")?,
            value: arguments.required::<wire::Plain<String>>("value")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetVariable {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(3, wire::present(&[true, true, self.interaction_id.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.key)?;
        list.serialize_element(&self.value)?;
        if length > 2 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
