//! Reading and writing `ON_SOFTPHONE_STATUS_CHANGE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnSoftphoneStatusChange;
use crate::wire;

impl<'de> Deserialize<'de> for OnSoftphoneStatusChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnSoftphoneStatusChange {
    const NAME: &'static str = "ON_SOFTPHONE_STATUS_CHANGE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            ready: arguments.required::<wire::Plain<bool>>("ready")?,
            error: arguments.optional::<wire::Plain<String>>("error")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnSoftphoneStatusChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(2, wire::present(&[true, self.error.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.ready)?;
        if length > 1 {
            list.serialize_element(&self.error)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
