//! Reading and writing `setPhoneDevice`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetPhoneDevice;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for SetPhoneDevice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetPhoneDevice {
    const NAME: &'static str = "setPhoneDevice";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            phone_device: arguments
                .required::<wire::Plain<types::PhoneDeviceData>>("phoneDevice")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetPhoneDevice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.phone_device)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
