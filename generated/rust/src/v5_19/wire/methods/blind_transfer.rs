//! Reading and writing `blindTransfer`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::BlindTransfer;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for BlindTransfer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for BlindTransfer {
    const NAME: &'static str = "blindTransfer";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            phone: arguments.required::<wire::Plain<String>>("phone")?,
            custom_transfer_data: arguments
                .optional::<
                    wire::Entries<
                        wire::Nullable<wire::Plain<types::CustomTransferDataValue>>,
                    >,
                >("customTransferData")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for BlindTransfer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                3,
                wire::present(
                    &[
                        true,
                        self.custom_transfer_data.is_some(),
                        self.interaction_id.is_some(),
                    ],
                ),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.phone)?;
        if length > 1 {
            list.serialize_element(&self.custom_transfer_data)?;
        }
        if length > 2 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
