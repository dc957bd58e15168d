//! A number in a value of any shape.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

use serde_core::de::Unexpected;
use serde_core::{Serialize, Serializer};

use super::{Integer, NotFinite, Number};

/// A finite number that keeps 64-bit integers exact.
///
/// A field documented as `number` is a [`Number`], which is what JavaScript would make of it.
/// This one occurs inside a [`Value`](super::Value), where what the number means is not known.
#[derive(Clone, Copy)]
pub struct Numeral(Form);

#[derive(Clone, Copy)]
enum Form {
    Unsigned(u64),
    /// Always negative.
    Signed(i64),
    /// Always finite.
    Float(f64),
}

impl Numeral {
    /// The number as an `f64`, rounded if need be.
    #[must_use]
    pub fn as_f64(self) -> f64 {
        match self.0 {
            Form::Unsigned(value) => value as f64,
            Form::Signed(value) => value as f64,
            Form::Float(value) => value,
        }
    }

    /// The number as an `i64`, if it is one.
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        match self.0 {
            Form::Unsigned(value) => value.try_into().ok(),
            Form::Signed(value) => Some(value),
            // The smallest is a power of two and held exactly; the conversion saturates at the largest.
            Form::Float(value) => (value < 9_223_372_036_854_775_808.0
                && value as i64 as f64 == value)
                .then_some(value as i64),
        }
    }

    /// The number as a `u64`, if it is one.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Form::Unsigned(value) => Some(value),
            Form::Signed(_) => None,
            Form::Float(value) => (value < 18_446_744_073_709_551_616.0
                && value as u64 as f64 == value)
                .then_some(value as u64),
        }
    }

    /// The number in an error.
    pub(super) fn unexpected(self) -> Unexpected<'static> {
        match self.0 {
            Form::Unsigned(value) => Unexpected::Unsigned(value),
            Form::Signed(value) => Unexpected::Signed(value),
            Form::Float(value) => Unexpected::Float(value),
        }
    }

    pub(crate) fn visit<'de, V, E>(self, visitor: V) -> Result<V::Value, E>
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

/// What a number is, whatever form it came in.
enum Exact {
    Whole(i128),
    /// With a fraction, or beyond all that is compared exactly.
    Other(f64),
}

impl Numeral {
    fn exact(self) -> Exact {
        const LARGEST: f64 = i128::MAX as f64;
        match self.0 {
            Form::Unsigned(value) => Exact::Whole(value.into()),
            Form::Signed(value) => Exact::Whole(value.into()),
            Form::Float(value) if value.fract() == 0.0 && value.abs() < LARGEST => {
                Exact::Whole(value as i128)
            }
            Form::Float(value) => Exact::Other(value),
        }
    }
}

impl PartialEq for Numeral {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl Eq for Numeral {}

impl PartialOrd for Numeral {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Numeral {
    fn cmp(&self, other: &Self) -> Ordering {
        // An integer and another number are never equal. Beyond `i128` the conversion saturates.
        let beside = |whole: i128, other: f64| {
            if whole <= other.floor() as i128 {
                Ordering::Less
            } else {
                Ordering::Greater
            }
        };
        match (self.exact(), other.exact()) {
            (Exact::Whole(one), Exact::Whole(two)) => one.cmp(&two),
            // Finite numbers always compare.
            (Exact::Other(one), Exact::Other(two)) => {
                one.partial_cmp(&two).unwrap_or(Ordering::Equal)
            }
            (Exact::Whole(one), Exact::Other(two)) => beside(one, two),
            (Exact::Other(one), Exact::Whole(two)) => beside(two, one).reverse(),
        }
    }
}

impl Hash for Numeral {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match self.exact() {
            Exact::Whole(value) => value.hash(state),
            Exact::Other(value) => value.to_bits().hash(state),
        }
    }
}

impl fmt::Display for Numeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Form::Unsigned(value) => value.fmt(f),
            Form::Signed(value) => value.fmt(f),
            Form::Float(value) => super::notation::print(value, f),
        }
    }
}

/// As it prints: equal numbers look alike, in whatever form they came.
impl fmt::Debug for Numeral {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
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

macro_rules! integers {
    ($($small:ty: $wide:ty;)*) => { $(
        impl From<$small> for Numeral {
            fn from(value: $small) -> Self {
                (value as $wide).into()
            }
        }
    )* };
}
integers! {
    i8: i64; i16: i64; i32: i64; isize: i64;
    u8: u64; u16: u64; u32: u64; usize: u64;
}

impl TryFrom<f64> for Numeral {
    type Error = NotFinite;
    fn try_from(value: f64) -> Result<Self, NotFinite> {
        Number::try_from(value).map(Self::from)
    }
}

impl From<Integer> for Numeral {
    fn from(value: Integer) -> Self {
        value.get().into()
    }
}

impl From<Number> for Numeral {
    fn from(value: Number) -> Self {
        Numeral(Form::Float(value.get()))
    }
}

/// Rounded if need be.
impl From<Numeral> for f64 {
    fn from(value: Numeral) -> f64 {
        value.as_f64()
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
