//! Reading and writing `ON_SCREEN_RECORDING_STATE_CHANGE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnScreenRecordingStateChange;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnScreenRecordingStateChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnScreenRecordingStateChange {
    const NAME: &'static str = "ON_SCREEN_RECORDING_STATE_CHANGE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            screen_recording_state: arguments
                .required::<
                    wire::Plain<types::ScreenRecordingState>,
                >("screenRecordingState")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnScreenRecordingStateChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.screen_recording_state)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
