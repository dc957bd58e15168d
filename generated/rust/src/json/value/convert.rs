//! Values of what Rust has.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use super::{from_value, Value};
use crate::json::{Error, Integer, Map, Number, Numeral};

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
    Integer => |value| Value::Number(value.into()),
    Number => |value| Value::Number(value.into()),
    Numeral => |value| Value::Number(value),
    char => |value| Value::String(value.into()),
    &str => |value| Value::String(value.into()),
    String => |value| Value::String(value),
    Box<str> => |value| Value::String(value.into()),
    &String => |value| Value::String(value.clone()),
    Cow<'_, str> => |value| Value::String(value.into_owned()),
    Map<Value> => |value| Value::Object(value),
    isize => |value| Value::from(value as i64),
    usize => |value| Value::from(value as u64),
    f32 => |value| Value::from(f64::from(value)),
}

macro_rules! from_integers {
    ($($wide:ident: $($source:ty)*;)*) => { $($(
        impl From<$source> for Value {
            fn from(value: $source) -> Self {
                Value::Number($wide::from(value).into())
            }
        }
    )*)* };
}
from_integers! {
    i64: i8 i16 i32 i64;
    u64: u8 u16 u32 u64;
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

impl<T: Into<Value>> From<Vec<T>> for Value {
    fn from(values: Vec<T>) -> Self {
        values.into_iter().collect()
    }
}

impl<T: Into<Value> + Clone> From<&[T]> for Value {
    fn from(values: &[T]) -> Self {
        values.iter().cloned().collect()
    }
}

/// An array. Pairs make an object by `collect`.
impl<T: Into<Value>, const N: usize> From<[T; N]> for Value {
    fn from(values: [T; N]) -> Self {
        values.into_iter().collect()
    }
}

impl<K: Into<String>, T: Into<Value>> From<BTreeMap<K, T>> for Value {
    fn from(members: BTreeMap<K, T>) -> Self {
        members.into_iter().collect()
    }
}

impl<K: Into<String>, T: Into<Value>, S> From<HashMap<K, T, S>> for Value {
    fn from(members: HashMap<K, T, S>) -> Self {
        members.into_iter().collect()
    }
}

/// An array.
impl<T: Into<Value>> FromIterator<T> for Value {
    fn from_iter<I: IntoIterator<Item = T>>(values: I) -> Self {
        Value::Array(values.into_iter().map(Into::into).collect())
    }
}

/// An object.
impl<K: Into<String>, T: Into<Value>> FromIterator<(K, T)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, T)>>(members: I) -> Self {
        let members = members.into_iter().map(|(name, value)| (name, value.into()));
        Value::Object(members.collect())
    }
}

/// What a value holds, if it is of that kind.
macro_rules! hold {
    ($($target:ty: $variant:ident;)*) => { $(
        impl TryFrom<Value> for $target {
            type Error = Error;
            fn try_from(value: Value) -> Result<Self, Error> {
                match value {
                    Value::$variant(held) => Ok(held),
                    other => from_value(other),
                }
            }
        }
    )* };
}
hold! {
    bool: Bool;
    String: String;
    Vec<Value>: Array;
    Map<Value>: Object;
}

/// A number, if the value is one that the type holds exactly.
macro_rules! hold_numbers {
    ($($target:ty)*) => { $(
        impl TryFrom<Value> for $target {
            type Error = Error;
            #[inline]
            fn try_from(value: Value) -> Result<Self, Error> {
                match value.as_number().map(Self::try_from) {
                    Some(Ok(number)) => Ok(number),
                    _ => from_value(value),
                }
            }
        }
    )* };
}
hold_numbers!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

impl TryFrom<Value> for Integer {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self, Error> {
        from_value(value)
    }
}

/// Rounded if need be, as a number is read.
impl TryFrom<Value> for Number {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self, Error> {
        from_value(value)
    }
}

/// Rounded if need be.
impl TryFrom<Value> for f64 {
    type Error = Error;
    fn try_from(value: Value) -> Result<Self, Error> {
        Number::try_from(value).map(Number::get)
    }
}
