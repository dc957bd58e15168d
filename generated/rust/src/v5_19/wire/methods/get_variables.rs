//! Reading and writing `getVariables`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::GetVariables;
use crate::wire;

impl<'de> Deserialize<'de> for GetVariables {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for GetVariables {
    const NAME: &'static str = "getVariables";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            keys: arguments.required::<wire::List<wire::Plain<String>>>("keys")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for GetVariables {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.interaction_id.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.keys)?;
        if length > 1 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
