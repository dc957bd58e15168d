//! Reading and writing `getDispositionsList`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::GetDispositionsList;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for GetDispositionsList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for GetDispositionsList {
    const NAME: &'static str = "getDispositionsList";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            target: arguments
                .required::<wire::Plain<types::DispositionTarget>>("target")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for GetDispositionsList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.target)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
