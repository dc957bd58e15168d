//! Reading and writing `setDIDNumber`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetDidNumber;
use crate::wire;

impl<'de> Deserialize<'de> for SetDidNumber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetDidNumber {
    const NAME: &'static str = "setDIDNumber";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            did: arguments.required::<wire::Nullable<wire::Plain<String>>>("did")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetDidNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.did)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
