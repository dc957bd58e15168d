//! Reading and writing `InteractionSummaryResult`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{
    InteractionSummaryResult, InteractionSummary, InteractionSummaryFailed,
};
use crate::wire;

impl<'de> Deserialize<'de> for InteractionSummaryResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<InteractionSummaryResult> {
    type Value = InteractionSummaryResult;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::expect_tagged(
            f,
            "an object (InteractionSummary) or an object (InteractionSummaryFailed)",
            "success",
        )
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        let (tag, object) = wire::read_tag(
            "InteractionSummaryResult",
            "success",
            "a boolean",
            members,
        )?;
        match tag.borrow() {
            wire::TagRef::Bool(true) => {
                <wire::Plain<
                    InteractionSummary,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::InteractionSummary)
            }
            wire::TagRef::Bool(false) => {
                <wire::Plain<
                    InteractionSummaryFailed,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::InteractionSummaryFailed)
            }
            wire::TagRef::String(_) => {
                Err(tag.refuse("InteractionSummaryResult", "success", "a boolean"))
            }
        }
    }
}

impl Serialize for InteractionSummaryResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::InteractionSummary(value) => value.serialize(serializer),
            Self::InteractionSummaryFailed(value) => value.serialize(serializer),
        }
    }
}

impl From<InteractionSummary> for InteractionSummaryResult {
    fn from(value: InteractionSummary) -> Self {
        Self::InteractionSummary(value)
    }
}

impl From<InteractionSummaryFailed> for InteractionSummaryResult {
    fn from(value: InteractionSummaryFailed) -> Self {
        Self::InteractionSummaryFailed(value)
    }
}
