//! Reading and writing `ON_SUMMARY_GENERATION_COMPLETED`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnSummaryGenerationCompleted;
use crate::v5_19::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnSummaryGenerationCompleted {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnSummaryGenerationCompleted {
    const NAME: &'static str = "ON_SUMMARY_GENERATION_COMPLETED";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            result: arguments
                .required::<wire::Plain<types::InteractionSummaryResult>>("result")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnSummaryGenerationCompleted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.result)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
