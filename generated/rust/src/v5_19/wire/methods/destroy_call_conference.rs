//! Reading and writing `destroyCallConference`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::DestroyCallConference;
use crate::wire;

impl<'de> Deserialize<'de> for DestroyCallConference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for DestroyCallConference {
    const NAME: &'static str = "destroyCallConference";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for DestroyCallConference {
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
