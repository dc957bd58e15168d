//! Reading and writing `getDIDNumbersList`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::GetDidNumbersList;
use crate::wire;

impl<'de> Deserialize<'de> for GetDidNumbersList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for GetDidNumbersList {
    const NAME: &'static str = "getDIDNumbersList";
    fn read<A: wire::SeqAccess<'de>>(
        arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self { rest: arguments.rest()? })
    }
}

impl Serialize for GetDidNumbersList {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(0, wire::present(&[]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
