//! Reading and writing `consultCall`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::ConsultCall;
use crate::wire;

impl<'de> Deserialize<'de> for ConsultCall {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for ConsultCall {
    const NAME: &'static str = "consultCall";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            phone: arguments.required::<wire::Plain<String>>("phone")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for ConsultCall {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.phone)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
