//! Values to and from those of `serde_json`. Of the order of the members theirs keep what the feature
//! `preserve_order` makes of it.

use super::Value;
use crate::json::{Error, Extra, Integer, Map, Number, Numeral};

/// Reads a JSON text.
impl std::str::FromStr for Value {
    type Err = crate::json::Error;
    fn from_str(text: &str) -> Result<Self, crate::json::Error> {
        crate::json::from_str(text)
    }
}

impl From<Value> for serde_json::Value {
    fn from(value: Value) -> Self {
        match value {
            Value::Null => serde_json::Value::Null,
            Value::Bool(value) => value.into(),
            Value::Number(value) => value.into(),
            Value::String(value) => value.into(),
            Value::Array(values) => {
                serde_json::Value::Array(values.into_iter().map(Into::into).collect())
            }
            Value::Object(members) => serde_json::Value::Object(
                members.into_iter().map(|(name, value)| (name, value.into())).collect(),
            ),
        }
    }
}

impl From<Numeral> for serde_json::Value {
    fn from(number: Numeral) -> Self {
        match (number.as_u64(), number.as_i64()) {
            (Some(value), _) => value.into(),
            (None, Some(value)) => value.into(),
            (None, None) => number.as_f64().into(),
        }
    }
}

impl From<Number> for serde_json::Value {
    fn from(number: Number) -> Self {
        Numeral::from(number).into()
    }
}

impl From<Integer> for serde_json::Value {
    fn from(number: Integer) -> Self {
        number.get().into()
    }
}

impl<T: Into<serde_json::Value>> From<Map<T>> for serde_json::Value {
    fn from(map: Map<T>) -> Self {
        serde_json::Value::Object(map.into())
    }
}

impl From<Extra> for serde_json::Value {
    fn from(extra: Extra) -> Self {
        Map::from(extra).into()
    }
}

impl From<serde_json::Map<String, serde_json::Value>> for Extra {
    fn from(members: serde_json::Map<String, serde_json::Value>) -> Self {
        Map::from(members).into()
    }
}

impl From<Extra> for serde_json::Map<String, serde_json::Value> {
    fn from(extra: Extra) -> Self {
        Map::from(extra).into()
    }
}

/// The members of an object.
impl TryFrom<serde_json::Value> for Extra {
    type Error = Error;
    fn try_from(value: serde_json::Value) -> Result<Self, Error> {
        Value::from(value).try_into()
    }
}

/// The entries of an object.
impl TryFrom<serde_json::Value> for Map<Value> {
    type Error = Error;
    fn try_from(value: serde_json::Value) -> Result<Self, Error> {
        Value::from(value).try_into()
    }
}

/// A number that no `f64` holds, which there is with the feature `arbitrary_precision` only, is
/// `null`, as JavaScript writes it.
impl From<serde_json::Value> for Value {
    fn from(value: serde_json::Value) -> Self {
        match value {
            serde_json::Value::Null => Value::Null,
            serde_json::Value::Bool(value) => value.into(),
            serde_json::Value::Number(number) => {
                match (number.as_u64(), number.as_i64()) {
                    (Some(value), _) => value.into(),
                    (None, Some(value)) => value.into(),
                    (None, None) => number.as_f64().into(),
                }
            }
            serde_json::Value::String(value) => value.into(),
            serde_json::Value::Array(values) => values.into_iter().collect(),
            serde_json::Value::Object(members) => members.into_iter().collect(),
        }
    }
}

impl PartialEq<serde_json::Value> for Value {
    fn eq(&self, other: &serde_json::Value) -> bool {
        match (self, other) {
            (Value::Null, serde_json::Value::Null) => true,
            (Value::Bool(ours), serde_json::Value::Bool(theirs)) => ours == theirs,
            (Value::Number(ours), serde_json::Value::Number(_)) => {
                Value::from(other.clone()).as_number() == Some(*ours)
            }
            (Value::String(ours), serde_json::Value::String(theirs)) => ours == theirs,
            (Value::Array(ours), serde_json::Value::Array(theirs)) => ours == theirs,
            (Value::Object(ours), serde_json::Value::Object(theirs)) => {
                ours.len() == theirs.len()
                    && theirs.iter().all(|(name, value)| {
                        ours.get(name).is_some_and(|ours| ours == value)
                    })
            }
            _ => false,
        }
    }
}

impl PartialEq<Value> for serde_json::Value {
    fn eq(&self, other: &Value) -> bool {
        other == self
    }
}
