//! Reading and writing `ON_CALL_AUDIO_QUALITY_ALERT`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnCallAudioQualityAlert;
use crate::wire;

impl<'de> Deserialize<'de> for OnCallAudioQualityAlert {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnCallAudioQualityAlert {
    const NAME: &'static str = "ON_CALL_AUDIO_QUALITY_ALERT";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            call_id: arguments.required::<wire::Plain<String>>("callId")?,
            alert: arguments.required::<wire::Plain<bool>>("alert")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnCallAudioQualityAlert {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(2, wire::present(&[true, true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.call_id)?;
        list.serialize_element(&self.alert)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
