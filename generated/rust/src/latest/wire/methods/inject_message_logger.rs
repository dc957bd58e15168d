//! Reading and writing `injectMessageLogger`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::InjectMessageLogger;
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InjectMessageLogger {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for InjectMessageLogger {
    const NAME: &'static str = "injectMessageLogger";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            callback: arguments.required::<wire::Plain<json::NotJson>>("callback")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for InjectMessageLogger {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.callback)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
