//! Reading and writing `mergeAllCallsIntoConference`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::MergeAllCallsIntoConference;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for MergeAllCallsIntoConference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for MergeAllCallsIntoConference {
    const NAME: &'static str = "mergeAllCallsIntoConference";
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
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for MergeAllCallsIntoConference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(1, wire::present(&[self.custom_transfer_data.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        if length > 0 {
            list.serialize_element(&self.custom_transfer_data)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
