//! Reading and writing `ON_REQUEST_TRANSFER_DATA`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnRequestTransferData;
use crate::wire;

impl<'de> Deserialize<'de> for OnRequestTransferData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnRequestTransferData {
    const NAME: &'static str = "ON_REQUEST_TRANSFER_DATA";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            interaction_id: arguments.required::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnRequestTransferData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.interaction_id)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
