//! Reading and writing `InteractionScreen`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::InteractionScreenValue;
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionScreenValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<InteractionScreenValue> {
    type Value = InteractionScreenValue;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a boolean, a number or a string")
    }
    fn visit_bool<E: wire::Error>(self, value: bool) -> Result<Self::Value, E> {
        <wire::Plain<bool> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Boolean)
    }
    fn visit_i64<E: wire::Error>(self, value: i64) -> Result<Self::Value, E> {
        <wire::Plain<json::Number> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Number)
    }
    fn visit_i128<E: wire::Error>(self, value: i128) -> Result<Self::Value, E> {
        <wire::Plain<json::Number> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Number)
    }
    fn visit_u64<E: wire::Error>(self, value: u64) -> Result<Self::Value, E> {
        <wire::Plain<json::Number> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Number)
    }
    fn visit_u128<E: wire::Error>(self, value: u128) -> Result<Self::Value, E> {
        <wire::Plain<json::Number> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Number)
    }
    fn visit_f64<E: wire::Error>(self, value: f64) -> Result<Self::Value, E> {
        <wire::Plain<json::Number> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::Number)
    }
    fn visit_str<E: wire::Error>(self, value: &str) -> Result<Self::Value, E> {
        <wire::Plain<String> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::String)
    }
    fn visit_string<E: wire::Error>(self, value: String) -> Result<Self::Value, E> {
        <wire::Plain<String> as wire::Way>::read(wire::scalar(value))
            .map(Self::Value::String)
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        wire::visit_number(members, self)
    }
}

impl Serialize for InteractionScreenValue {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Boolean(value) => value.serialize(serializer),
            Self::Number(value) => value.serialize(serializer),
            Self::String(value) => value.serialize(serializer),
        }
    }
}

impl From<bool> for InteractionScreenValue {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<json::Number> for InteractionScreenValue {
    fn from(value: json::Number) -> Self {
        Self::Number(value)
    }
}

impl From<i32> for InteractionScreenValue {
    fn from(value: i32) -> Self {
        Self::Number(value.into())
    }
}

impl From<String> for InteractionScreenValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for InteractionScreenValue {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}
