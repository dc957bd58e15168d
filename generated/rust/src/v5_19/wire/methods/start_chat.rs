//! Reading and writing `startChat`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::StartChat;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for StartChat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for StartChat {
    const NAME: &'static str = "startChat";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            channel: arguments
                .required::<wire::Plain<types::ChatChannelType>>("channel")?,
            address: arguments.required::<wire::Plain<String>>("address")?,
            initial_object: arguments
                .optional::<
                    wire::Plain<types::InteractionAssociatedObjectData>,
                >("initialObject")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for StartChat {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(3, wire::present(&[true, true, self.initial_object.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.channel)?;
        list.serialize_element(&self.address)?;
        if length > 2 {
            list.serialize_element(&self.initial_object)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
