//! Reading and writing `ON_REQUEST_RECORD_INFO`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnRequestRecordInfo;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnRequestRecordInfo {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnRequestRecordInfo {
    const NAME: &'static str = "ON_REQUEST_RECORD_INFO";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            payload: arguments
                .required::<wire::Plain<types::RecordInfoRequest>>("payload")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnRequestRecordInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.payload)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
