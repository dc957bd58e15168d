//! Reading and writing `ON_AUDIO_DEVICE_CHANGE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnAudioDeviceChange;
use crate::wire;

impl<'de> Deserialize<'de> for OnAudioDeviceChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnAudioDeviceChange {
    const NAME: &'static str = "ON_AUDIO_DEVICE_CHANGE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            input_device: arguments.optional::<wire::Plain<String>>("inputDevice")?,
            output_device: arguments.optional::<wire::Plain<String>>("outputDevice")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnAudioDeviceChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                2,
                wire::present(
                    &[self.input_device.is_some(), self.output_device.is_some()],
                ),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        if length > 0 {
            list.serialize_element(&self.input_device)?;
        }
        if length > 1 {
            list.serialize_element(&self.output_device)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
