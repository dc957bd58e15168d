//! Reading and writing `transfer`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::Transfer;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for Transfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for Transfer {
    const NAME: &'static str = "transfer";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            custom_transfer_data: arguments
                .optional::<
                    wire::Entries<
                        wire::Nullable<wire::Plain<types::CustomTransferDataValue>>,
                    >,
                >("customTransferData")?,
            main_call_id: arguments.optional::<wire::Plain<String>>("mainCallId")?,
            consult_call_id: arguments.optional::<wire::Plain<String>>("consultCallId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for Transfer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                3,
                wire::present(
                    &[
                        self.custom_transfer_data.is_some(),
                        self.main_call_id.is_some(),
                        self.consult_call_id.is_some(),
                    ],
                ),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        if length > 0 {
            list.serialize_element(&self.custom_transfer_data)?;
        }
        if length > 1 {
            list.serialize_element(&self.main_call_id)?;
        }
        if length > 2 {
            list.serialize_element(&self.consult_call_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
