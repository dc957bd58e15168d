//! Reading and writing `startCall`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::StartCall;
use crate::latest::types;
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
            phonenumber: arguments.required::<wire::Plain<String>>("phonenumber")?,
            associated_objects: arguments
                .optional::<wire::Plain<types::InitialObjects>>("associatedObjects")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for StartCall {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.associated_objects.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.phonenumber)?;
        if length > 1 {
            list.serialize_element(&self.associated_objects)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
