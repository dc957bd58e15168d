//! The types `any` and `unknown`: a JSON value of any shape.

mod access;
mod compare;
mod convert;
mod deserializer;
mod index;
mod name;
mod pointer;
mod read;
mod reader;
#[cfg(feature = "serde_json")]
mod serde_json;
mod text;
mod write;

use serde_core::de::DeserializeOwned;
use serde_core::{Serialize, Serializer};

use super::{Error, Map, Numeral};
use crate::wire::Tape;

pub use index::Index;
pub(crate) use name::{NameReader, NameText};
pub(crate) use read::{How, ValueVisitor};
pub(crate) use reader::{PreviewName, Reader};

/// Any JSON value. Members keep their order and 64-bit integers are exact.
///
/// `value["party"]["phones"][0]` is `null` where there is nothing, [`get`](Self::get) and
/// [`pointer`](Self::pointer) are `None`. It prints as JSON text, with `{:#}` on several lines.
///
/// One is made of what Rust has by `into`, of anything that can be written by [`to_value`], of a
/// text by `parse`, and with the feature `serde_json` of `json!` by `Value::from(json!({ "a": [] }))`.
/// A type is read from it by [`from_value`], or by `T::deserialize(&value)`, and `String::try_from(value)`
/// is what it holds, if it is a string.
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
pub fn to_value<T: Serialize>(value: T) -> Result<Value, Error> {
    value.serialize(write::Writer)
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
