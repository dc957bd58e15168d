//! The types `any` and `unknown`: a JSON value of any shape.

mod name;
mod read;
mod reader;
mod write;

use serde_core::de::DeserializeOwned;
use serde_core::{Serialize, Serializer};

use super::{Error, Integer, Map, Number, Numeral};
use crate::wire::Tape;

pub(crate) use name::{NameReader, NameText};
pub(crate) use read::{How, ValueVisitor};
pub(crate) use reader::{PreviewName, Reader};

/// Any JSON value. Members keep their order and 64-bit integers are exact.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Value {
    /// `null`
    #[default]
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number.
    Number(Numeral),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Value>),
    /// An object.
    Object(Map<Value>),
}

/// Reads a type from a value.
///
/// # Errors
///
/// When the value is none of the type's; the error names the path to what is wrong.
pub fn from_value<T: DeserializeOwned>(value: Value) -> Result<T, Error> {
    Tape::of(&value).read()
}

/// Makes a value of a type that can be written.
///
/// # Errors
///
/// When the type refuses to be written, or has a map whose keys cannot be the names of members.
pub fn to_value<T: Serialize + ?Sized>(value: &T) -> Result<Value, Error> {
    value.serialize(write::Writer)
}

impl Value {
    /// Whether the value is `null`.
    pub fn is_null(&self) -> bool {
        matches!(self, Value::Null)
    }

    /// The boolean, if the value is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(value) = self {
            Some(*value)
        } else {
            None
        }
    }

    /// The number, if the value is one.
    pub fn as_f64(&self) -> Option<f64> {
        if let Value::Number(value) = self {
            Some(value.as_f64())
        } else {
            None
        }
    }

    /// The number, if the value is one that an `i64` holds exactly.
    pub fn as_i64(&self) -> Option<i64> {
        if let Value::Number(value) = self {
            value.as_i64()
        } else {
            None
        }
    }

    /// The number, if the value is one that a `u64` holds exactly.
    pub fn as_u64(&self) -> Option<u64> {
        if let Value::Number(value) = self {
            value.as_u64()
        } else {
            None
        }
    }

    /// The string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        if let Value::String(value) = self {
            Some(value)
        } else {
            None
        }
    }

    /// The elements, if the value is an array.
    pub fn as_array(&self) -> Option<&[Value]> {
        if let Value::Array(values) = self {
            Some(values)
        } else {
            None
        }
    }

    /// The members, if the value is an object.
    pub fn as_object(&self) -> Option<&Map<Value>> {
        if let Value::Object(members) = self {
            Some(members)
        } else {
            None
        }
    }

    /// The member of this name, if the value is an object that has one.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.as_object()?.get(name)
    }

    /// The member of this name, to be changed, if the value is an object that has one.
    pub fn get_mut(&mut self, name: &str) -> Option<&mut Value> {
        if let Value::Object(members) = self {
            members.get_mut(name)
        } else {
            None
        }
    }
}

macro_rules! from {
    ($($source:ty => |$value:ident| $made:expr,)*) => { $(
        impl From<$source> for Value {
            fn from($value: $source) -> Self {
                $made
            }
        }
    )* };
}
from! {
    () => |_nothing| Value::Null,
    bool => |value| Value::Bool(value),
    i32 => |value| Value::Number(i64::from(value).into()),
    u32 => |value| Value::Number(u64::from(value).into()),
    i64 => |value| Value::Number(value.into()),
    u64 => |value| Value::Number(value.into()),
    Integer => |value| Value::Number(value.into()),
    Number => |value| Value::Number(value.into()),
    Numeral => |value| Value::Number(value),
    &str => |value| Value::String(value.into()),
    String => |value| Value::String(value),
    Vec<Value> => |value| Value::Array(value),
    Map<Value> => |value| Value::Object(value),
}

/// What is no number, NaN or infinite, is `null`, as JavaScript writes it.
impl From<f64> for Value {
    fn from(value: f64) -> Self {
        Numeral::try_from(value).map_or(Value::Null, Value::Number)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Value::Null, Into::into)
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Value::Null => serializer.serialize_unit(),
            Value::Bool(value) => serializer.serialize_bool(*value),
            Value::Number(value) => value.serialize(serializer),
            Value::String(value) => serializer.serialize_str(value),
            Value::Array(values) => values.serialize(serializer),
            Value::Object(members) => members.serialize(serializer),
        }
    }
}
