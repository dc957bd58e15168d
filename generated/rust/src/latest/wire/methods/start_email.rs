//! Reading and writing `startEmail`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::StartEmail;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for StartEmail {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for StartEmail {
    const NAME: &'static str = "startEmail";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            email: arguments.required::<wire::Plain<String>>("email")?,
            associated_objects: arguments
                .optional::<wire::Plain<types::InitialObjects>>("associatedObjects")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for StartEmail {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.associated_objects.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.email)?;
        if length > 1 {
            list.serialize_element(&self.associated_objects)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
