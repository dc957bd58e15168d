//! A number in a value of any shape.

use std::fmt;

use serde_core::{Serialize, Serializer};

use super::{Integer, Number};

/// A number that keeps 64-bit integers exact.
///
/// A field documented as `number` is a [`Number`], which is what JavaScript would make of it.
/// This one occurs inside a [`Value`](super::Value), where what the number means is not known.
#[derive(Debug, Clone, Copy)]
pub struct Numeral(Form);

#[derive(Debug, Clone, Copy)]
enum Form {
    Unsigned(u64),
    /// Always negative.
    Signed(i64),
    Float(f64),
}

impl Numeral {
    /// The number as an `f64`, rounded if need be.
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Form::Unsigned(value) => value as f64,
            Form::Signed(value) => value as f64,
            Form::Float(value) => value,
        }
    }

    /// The number as an `i64`, if it is one.
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Form::Unsigned(value) => value.try_into().ok(),
            Form::Signed(value) => Some(value),
            Form::Float(value) => (value.abs() < 9_223_372_036_854_775_808.0 && value as i64 as f64 == value)
                .then_some(value as i64),
        }
    }

    /// The number as a `u64`, if it is one.
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Form::Unsigned(value) => Some(value),
            Form::Signed(_) => None,
            Form::Float(value) => {
                (value < 18_446_744_073_709_551_616.0 && value as u64 as f64 == value).then_some(value as u64)
            }
        }
    }

    pub(super) fn visit<'de, V, E>(self, visitor: V) -> Result<V::Value, E>
    where
        V: serde_core::de::Visitor<'de>,
        E: serde_core::de::Error,
    {
        match self.0 {
            Form::Unsigned(value) => visitor.visit_u64(value),
            Form::Signed(value) => visitor.visit_i64(value),
            Form::Float(value) => visitor.visit_f64(value),
        }
    }
}

impl PartialEq for Numeral {
    fn eq(&self, other: &Self) -> bool {
        match (self.as_u64(), other.as_u64(), self.as_i64(), other.as_i64()) {
            (Some(one), Some(two), _, _) => one == two,
            (_, _, Some(one), Some(two)) => one == two,
            (None, None, None, None) => self.as_f64() == other.as_f64(),
            _ => false,
        }
    }
}

impl fmt::Display for Numeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Form::Unsigned(value) => value.fmt(f),
            Form::Signed(value) => value.fmt(f),
            Form::Float(value) => Number(value).fmt(f),
        }
    }
}

impl From<u64> for Numeral {
    fn from(value: u64) -> Self {
        Numeral(Form::Unsigned(value))
    }
}

impl From<i64> for Numeral {
    fn from(value: i64) -> Self {
        Numeral(u64::try_from(value).map_or(Form::Signed(value), Form::Unsigned))
    }
}

impl From<f64> for Numeral {
    fn from(value: f64) -> Self {
        Numeral(Form::Float(value))
    }
}

impl From<Integer> for Numeral {
    fn from(value: Integer) -> Self {
        value.get().into()
    }
}

impl From<Number> for Numeral {
    fn from(value: Number) -> Self {
        value.get().into()
    }
}

impl Serialize for Numeral {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Form::Unsigned(value) => serializer.serialize_u64(value),
            Form::Signed(value) => serializer.serialize_i64(value),
            Form::Float(value) => super::number::write(value, serializer),
        }
    }
}
