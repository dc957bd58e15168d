//! The type `integer`: a number that a source says is integral.

use std::fmt;

use serde_core::{de, Deserialize, Deserializer, Serialize, Serializer};

/// An integer that a JavaScript number holds exactly: from −(2⁵³ − 1) to 2⁵³ − 1.
///
/// It is compared with any number of Rust, and calculates with them as an `i64` does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct Integer(i64);

impl Integer {
    /// Zero.
    pub const ZERO: Integer = Integer(0);
    /// The largest: 2⁵³ − 1.
    pub const MAX: Integer = Integer((1 << 53) - 1);
    /// The smallest: −(2⁵³ − 1).
    pub const MIN: Integer = Integer(-Integer::MAX.0);

    /// The integer, unless it is out of range.
    #[must_use]
    pub const fn new(value: i64) -> Option<Self> {
        if Integer::MIN.0 <= value && value <= Integer::MAX.0 {
            Some(Integer(value))
        } else {
            None
        }
    }

    /// The integer as an `i64`.
    #[must_use]
    pub const fn get(self) -> i64 {
        self.0
    }

    /// An integer that is known to be in range.
    pub(crate) const fn exact(value: i64) -> Self {
        Integer(value)
    }

    /// The integer a floating-point number is, if it is one in range.
    pub(super) fn from_f64(value: f64) -> Option<Self> {
        let integer = value as i64;
        if integer as f64 == value {
            Integer::new(integer)
        } else {
            None
        }
    }
}

impl std::ops::Deref for Integer {
    type Target = i64;
    fn deref(&self) -> &i64 {
        &self.0
    }
}

impl fmt::Display for Integer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// An integer that a JavaScript number does not hold exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OutOfRange(pub(super) ());

impl fmt::Display for OutOfRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not an integer from {} to {}", Integer::MIN, Integer::MAX)
    }
}

impl std::error::Error for OutOfRange {}

impl Serialize for Integer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(self.0)
    }
}

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Of any kind, as a `Number`.
        deserializer.deserialize_any(IntegerVisitor)
    }
}

/// What is expected in place of an integer that JavaScript would not hold exactly.
const IN_RANGE: &str = "an integer from -(2^53 - 1) to 2^53 - 1";

struct IntegerVisitor;

impl<'de> de::Visitor<'de> for IntegerVisitor {
    type Value = Integer;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer")
    }
    fn visit_i64<E: de::Error>(self, value: i64) -> Result<Integer, E> {
        Integer::new(value)
            .ok_or_else(|| E::invalid_value(de::Unexpected::Signed(value), &IN_RANGE))
    }
    fn visit_u64<E: de::Error>(self, value: u64) -> Result<Integer, E> {
        Integer::try_from(value)
            .map_err(|_| E::invalid_value(de::Unexpected::Unsigned(value), &IN_RANGE))
    }
    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Integer, E> {
        let integer = i64::try_from(value).ok().and_then(Integer::new);
        integer.ok_or_else(|| {
            E::invalid_value(de::Unexpected::Float(value as f64), &IN_RANGE)
        })
    }
    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Integer, E> {
        let integer = i64::try_from(value).ok().and_then(Integer::new);
        integer.ok_or_else(|| {
            E::invalid_value(de::Unexpected::Float(value as f64), &IN_RANGE)
        })
    }
    fn visit_map<A: de::MapAccess<'de>>(self, members: A) -> Result<Integer, A::Error> {
        super::visit_number(members, self)
    }
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Integer, E> {
        Integer::from_f64(value).ok_or_else(|| {
            let expected: &dyn de::Expected =
                if value.fract() == 0.0 { &IN_RANGE } else { &self };
            E::invalid_value(de::Unexpected::Float(value), expected)
        })
    }
}
