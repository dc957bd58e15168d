//! The type `number`.

use std::cmp::Ordering;
use std::fmt;

use serde_core::{Deserialize, Deserializer, Serialize, Serializer, de};

/// A JavaScript number: an `f64` that is written without a fraction when it is whole, `5` and not
/// `5.0`. What is no number, NaN or infinite, is written as `null`, as JavaScript does.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd, Default)]
pub struct Number(pub f64);

impl Number {
    /// The number as an `f64`.
    pub const fn get(self) -> f64 {
        self.0
    }
}

impl std::ops::Deref for Number {
    type Target = f64;
    fn deref(&self) -> &f64 {
        &self.0
    }
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Zero of either sign prints as 0.
        if self.0 == 0.0 { 0.0_f64.fmt(f) } else { self.0.fmt(f) }
    }
}

macro_rules! from {
    ($($source:ty)*) => { $(
        impl From<$source> for Number {
            fn from(value: $source) -> Self {
                Number(value.into())
            }
        }
    )* };
}
from!(i8 i16 i32 u8 u16 u32 f32 f64 super::Integer);

macro_rules! from_wide {
    ($($source:ty)*) => { $(
        /// Beyond 2⁵³ the nearest number JavaScript has; milliseconds are far below.
        impl From<$source> for Number {
            fn from(value: $source) -> Self {
                Number(value as f64)
            }
        }
    )* };
}
from_wide!(i64 u64 isize usize);

impl From<Number> for f64 {
    fn from(value: Number) -> f64 {
        value.0
    }
}

impl PartialEq<f64> for Number {
    fn eq(&self, other: &f64) -> bool {
        self.0 == *other
    }
}

impl PartialEq<Number> for f64 {
    fn eq(&self, other: &Number) -> bool {
        *self == other.0
    }
}

impl PartialOrd<f64> for Number {
    fn partial_cmp(&self, other: &f64) -> Option<Ordering> {
        self.0.partial_cmp(other)
    }
}

impl PartialOrd<Number> for f64 {
    fn partial_cmp(&self, other: &Number) -> Option<Ordering> {
        self.partial_cmp(&other.0)
    }
}

impl Serialize for Number {
    #[inline]
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write(self.0, serializer)
    }
}

/// Writes a whole number without a fraction to a text format; as it is, to a binary one.
#[inline]
pub(super) fn write<S: Serializer>(value: f64, serializer: S) -> Result<S::Ok, S::Error> {
    if !serializer.is_human_readable() {
        return serializer.serialize_f64(value);
    }
    // Exact conversions only: the bounds are the powers of two just outside either type.
    let integer = value as i64;
    if integer as f64 == value && value.abs() < 9_223_372_036_854_775_808.0 {
        return serializer.serialize_i64(integer);
    }
    let natural = value as u64;
    if natural as f64 == value && value < 18_446_744_073_709_551_616.0 {
        return serializer.serialize_u64(natural);
    }
    serializer.serialize_f64(value)
}

impl<'de> Deserialize<'de> for Number {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, NumberVisitor)
    }
}

/// Reads a number of either kind. Binary formats tell integers from floating-point numbers and
/// refuse the one where the other is asked for; of the text formats some do not take `5.0` for an
/// integer where one is asked for.
#[inline]
pub(super) fn read<'de, D, V>(deserializer: D, visitor: V) -> Result<V::Value, D::Error>
where
    D: Deserializer<'de>,
    V: de::Visitor<'de>,
{
    if deserializer.is_human_readable() {
        deserializer.deserialize_f64(visitor)
    } else {
        deserializer.deserialize_any(visitor)
    }
}

struct NumberVisitor;

impl de::Visitor<'_> for NumberVisitor {
    type Value = Number;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Number, E> {
        Ok(Number(value as f64))
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Number, E> {
        Ok(Number(value as f64))
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
        Ok(Number(value))
    }
}
