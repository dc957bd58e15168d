//! The type `number`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::{de, Deserialize, Deserializer, Serialize, Serializer};

use super::{notation, visit_number};

/// A JavaScript number: a finite `f64` that is written without a fraction when it is whole, `5` and
/// not `5.0`.
///
/// JSON has neither NaN nor infinities, so none can be made: numbers are equal to themselves, have
/// an order, and can be keys of a map. The two zeros are equal.
///
/// It is compared with any number of Rust as what both are, and calculates with them; what comes of
/// a calculation is an `f64`, which may be infinite or none: a sum is one too, or an
/// `Option<Number>`, and `total += number` counts up an `f64`. It prints as JavaScript prints it, and
/// becomes an integer, or an integer it, without loss or not at all: `u64::try_from(number)`. What a
/// unit of time makes of it the field tells, by `…_as` and `…_as_std`.
#[derive(Debug, Clone, Copy, Default)]
pub struct Number(f64);

/// NaN or an infinity, in place of a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NotFinite(pub(super) ());

impl fmt::Display for NotFinite {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not {FINITE}")
    }
}

impl std::error::Error for NotFinite {}

/// What is expected in place of NaN or an infinity.
const FINITE: &str = "a finite number";

impl Number {
    /// Zero.
    pub const ZERO: Number = Number(0.0);
    /// The largest.
    pub const MAX: Number = Number(f64::MAX);
    /// The smallest: the negative one that is farthest from zero.
    pub const MIN: Number = Number(f64::MIN);

    /// The number, unless it is NaN or infinite.
    #[doc(alias = "from_f64")]
    #[must_use]
    pub const fn new(value: f64) -> Option<Self> {
        if value.is_finite() {
            Some(Number(value))
        } else {
            None
        }
    }

    /// The number that is nearest to an integer: up to 2⁵³ the integer itself, as every count and
    /// every time in milliseconds is. `Number::try_from` refuses what would be rounded.
    #[must_use]
    pub const fn nearest(value: i64) -> Self {
        Number(value as f64)
    }

    /// The number as an `f64`, which is finite.
    #[must_use]
    pub const fn get(self) -> f64 {
        self.0
    }

    /// The same, by the name that `serde_json` has for it.
    #[must_use]
    pub const fn as_f64(self) -> f64 {
        self.0
    }

    /// A number that is known to be finite.
    pub(super) const fn exact(value: f64) -> Self {
        Number(value)
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
        notation::print(self.0, f)
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl Eq for Number {}

impl PartialOrd for Number {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Number {
    fn cmp(&self, other: &Self) -> Ordering {
        // Finite numbers always compare.
        self.0.partial_cmp(&other.0).unwrap_or(Ordering::Equal)
    }
}

impl Hash for Number {
    fn hash<H: Hasher>(&self, state: &mut H) {
        // A sum of zeros of either sign is zero.
        (self.0 + 0.0).to_bits().hash(state);
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
pub(super) fn write<S: Serializer>(
    value: f64,
    serializer: S,
) -> Result<S::Ok, S::Error> {
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
        // Of any kind: formats that tell integers from floating-point numbers refuse the one where
        // the other is asked for, and buffers of serde refuse numbers that are presented as maps.
        deserializer.deserialize_any(NumberVisitor)
    }
}

/// A number of a format that has others than JSON.
#[inline]
pub(super) fn finite<T: TryFrom<f64>, E: de::Error>(value: f64) -> Result<T, E> {
    T::try_from(value)
        .map_err(|_| E::invalid_value(de::Unexpected::Float(value), &FINITE))
}

struct NumberVisitor;

impl<'de> de::Visitor<'de> for NumberVisitor {
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
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Number, E> {
        Ok(Number(value as f64))
    }
    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Number, E> {
        // The largest is far below the largest `f64`.
        Ok(Number(value as f64))
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Number, E> {
        finite(value)
    }
    fn visit_map<A: de::MapAccess<'de>>(self, members: A) -> Result<Number, A::Error> {
        visit_number(members, self)
    }
}
