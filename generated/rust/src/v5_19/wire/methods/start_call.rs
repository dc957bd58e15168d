//! Reading and writing `startCall`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::StartCall;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for StartCall {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for StartCall {
    const NAME: &'static str = "startCall";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            phone_number: arguments.required::<wire::Plain<String>>("phoneNumber")?,
            initial_object: arguments
                .optional::<
                    wire::Plain<types::InteractionAssociatedObjectData>,
                >("initialObject")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for StartCall {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.initial_object.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.phone_number)?;
        if length > 1 {
            list.serialize_element(&self.initial_object)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
