//! Reading and writing `InitialObjects`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{InitialObjects, InteractionAssociatedObjectData};
use crate::wire;

impl<'de> Deserialize<'de> for InitialObjects {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<InitialObjects> {
    type Value = InitialObjects;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an array or an object (InteractionAssociatedObjectData)")
    }
    fn visit_seq<A: wire::SeqAccess<'de>>(
        self,
        elements: A,
    ) -> Result<Self::Value, A::Error> {
        <wire::List<
            wire::Plain<InteractionAssociatedObjectData>,
        > as wire::Way>::read(wire::SeqAccessDeserializer::new(elements))
            .map(Self::Value::Array)
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        <wire::Plain<
            InteractionAssociatedObjectData,
        > as wire::Way>::read(wire::MapAccessDeserializer::new(members))
            .map(Self::Value::InteractionAssociatedObjectData)
    }
}

impl Serialize for InitialObjects {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Array(value) => value.serialize(serializer),
            Self::InteractionAssociatedObjectData(value) => value.serialize(serializer),
        }
    }
}

impl From<Vec<InteractionAssociatedObjectData>> for InitialObjects {
    fn from(value: Vec<InteractionAssociatedObjectData>) -> Self {
        Self::Array(value)
    }
}

impl From<InteractionAssociatedObjectData> for InitialObjects {
    fn from(value: InteractionAssociatedObjectData) -> Self {
        Self::InteractionAssociatedObjectData(value)
    }
}
