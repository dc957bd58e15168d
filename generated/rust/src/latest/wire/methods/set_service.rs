//! Reading and writing `setService`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetService;
use crate::wire;

impl<'de> Deserialize<'de> for SetService {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetService {
    const NAME: &'static str = "setService";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            service: arguments
                .required::<wire::Nullable<wire::Plain<String>>>("service")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetService {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.service)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
