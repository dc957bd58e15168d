//! Reading and writing `ON_LOAD_TRANSFER_DATA`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnLoadTransferData;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnLoadTransferData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnLoadTransferData {
    const NAME: &'static str = "ON_LOAD_TRANSFER_DATA";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            interaction_id: arguments.required::<wire::Plain<String>>("interactionId")?,
            data: arguments
                .required::<
                    wire::Entries<
                        wire::Nullable<wire::Plain<types::CustomTransferDataValue>>,
                    >,
                >("data")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnLoadTransferData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(2, wire::present(&[true, true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.interaction_id)?;
        list.serialize_element(&self.data)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
