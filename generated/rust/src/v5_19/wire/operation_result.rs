//! Reading and writing `OperationResult`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{OperationResult, OperationSuccess, OperationFailure};
use crate::json;
use crate::wire;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OperationResult<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de, T: Deserialize<'de>> wire::Visitor<'de>
for wire::UnionVisitor<OperationResult<T>> {
    type Value = OperationResult<T>;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::expect_tagged(
            f,
            "an object (OperationSuccess) or an object (OperationFailure)",
            "status",
        )
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        let (tag, object) = wire::read_tag(
            "OperationResult",
            "status",
            "a string",
            members,
        )?;
        match tag.borrow() {
            wire::TagRef::String("success") => {
                <wire::Plain<
                    OperationSuccess<T>,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::OperationSuccess)
            }
            wire::TagRef::String("error") => {
                <wire::Plain<
                    OperationFailure,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::OperationFailure)
            }
            wire::TagRef::String(_) => {
                object
                    .into_map()
                    .map(|members| Self::Value::Unrecognized(
                        json::UnrecognizedObject::new(members),
                    ))
            }
            wire::TagRef::Bool(_) => {
                Err(tag.refuse("OperationResult", "status", "a string"))
            }
        }
    }
}

impl<T: Serialize> Serialize for OperationResult<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OperationSuccess(value) => value.serialize(serializer),
            Self::OperationFailure(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<T> From<OperationSuccess<T>> for OperationResult<T> {
    fn from(value: OperationSuccess<T>) -> Self {
        Self::OperationSuccess(value)
    }
}

impl<T> From<OperationFailure> for OperationResult<T> {
    fn from(value: OperationFailure) -> Self {
        Self::OperationFailure(value)
    }
}
