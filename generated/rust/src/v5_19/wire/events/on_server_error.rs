//! Reading and writing `ON_SERVER_ERROR`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnServerError;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnServerError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnServerError {
    const NAME: &'static str = "ON_SERVER_ERROR";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            error_data: arguments
                .required::<wire::Plain<types::ServerErrorData>>("errorData")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnServerError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.error_data)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
