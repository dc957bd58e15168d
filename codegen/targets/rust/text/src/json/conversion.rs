//! Numbers to and from those of Rust, without loss.

use std::fmt;
use std::str::FromStr;

use super::{Integer, NotFinite, Number, Numeral, OutOfRange};

/// A number that another type does not hold exactly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Inexact(&'static str);

impl fmt::Display for Inexact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "not a number that {} holds exactly", self.0)
    }
}

impl std::error::Error for Inexact {}

macro_rules! narrow {
    ($($source:ty)*) => { $(
        impl From<$source> for Number {
            fn from(value: $source) -> Self {
                Number::exact(value.into())
            }
        }
        impl From<$source> for Integer {
            fn from(value: $source) -> Self {
                Integer::exact(value.into())
            }
        }
    )* };
}
narrow!(i8 i16 i32 u8 u16 u32);

macro_rules! wide {
    ($($source:ty)*) => { $(
        /// A number of JavaScript holds it exactly, or it is refused.
        impl TryFrom<$source> for Number {
            type Error = Inexact;
            fn try_from(value: $source) -> Result<Self, Inexact> {
                let number = Number::exact(value as f64);
                if number == value {
                    Ok(number)
                } else {
                    Err(Inexact("a double"))
                }
            }
        }
        impl TryFrom<$source> for Integer {
            type Error = OutOfRange;
            fn try_from(value: $source) -> Result<Self, OutOfRange> {
                i64::try_from(value).ok().and_then(Integer::new).ok_or(OutOfRange(()))
            }
        }
    )* };
}
wide!(i64 i128 isize u64 u128 usize);

macro_rules! out {
    ($($target:ident)*) => { $(
        impl TryFrom<Number> for $target {
            type Error = Inexact;
            fn try_from(number: Number) -> Result<Self, Inexact> {
                // The conversion cuts off and saturates; the comparison tells.
                let value = number.get() as $target;
                if number == value {
                    Ok(value)
                } else {
                    Err(Inexact(concat!("a ", stringify!($target))))
                }
            }
        }
    )* };
}
out!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! integer_out {
    ($($target:ident)*) => { $(
        impl TryFrom<Integer> for $target {
            type Error = Inexact;
            fn try_from(integer: Integer) -> Result<Self, Inexact> {
                integer.get().try_into().map_err(|_| Inexact(concat!("a ", stringify!($target))))
            }
        }
    )* };
}
integer_out!(i8 i16 i32 isize u8 u16 u32 u64 u128 usize);

macro_rules! numeral_out {
    ($($target:ident)*) => { $(
        impl TryFrom<Numeral> for $target {
            type Error = Inexact;
            fn try_from(number: Numeral) -> Result<Self, Inexact> {
                let signed = number.as_i64().and_then(|value| value.try_into().ok());
                signed
                    .or_else(|| number.as_u64()?.try_into().ok())
                    .ok_or(Inexact(concat!("a ", stringify!($target))))
            }
        }
    )* };
}
numeral_out!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize);

/// A number of JavaScript holds it exactly, or it is refused.
impl TryFrom<Numeral> for Number {
    type Error = Inexact;
    fn try_from(numeral: Numeral) -> Result<Self, Inexact> {
        let number = Number::exact(numeral.as_f64());
        if Numeral::from(number) == numeral {
            Ok(number)
        } else {
            Err(Inexact("a double"))
        }
    }
}

impl From<Integer> for i64 {
    fn from(value: Integer) -> i64 {
        value.get()
    }
}

impl From<Integer> for i128 {
    fn from(value: Integer) -> i128 {
        value.get().into()
    }
}

impl From<Integer> for f64 {
    fn from(value: Integer) -> f64 {
        value.get() as f64
    }
}

impl From<Number> for f64 {
    fn from(value: Number) -> f64 {
        value.get()
    }
}

impl From<Integer> for Number {
    fn from(value: Integer) -> Self {
        Number::exact(value.into())
    }
}

impl TryFrom<Number> for Integer {
    type Error = OutOfRange;
    fn try_from(value: Number) -> Result<Self, OutOfRange> {
        Integer::from_f64(value.get()).ok_or(OutOfRange(()))
    }
}

macro_rules! floats {
    ($($source:ty)*) => { $(
        impl TryFrom<$source> for Number {
            type Error = NotFinite;
            fn try_from(value: $source) -> Result<Self, NotFinite> {
                Number::new(value.into()).ok_or(NotFinite(()))
            }
        }
        impl TryFrom<$source> for Integer {
            type Error = OutOfRange;
            fn try_from(value: $source) -> Result<Self, OutOfRange> {
                Integer::from_f64(value.into()).ok_or(OutOfRange(()))
            }
        }
    )* };
}
floats!(f32 f64);

impl Number {
    /// The number as an `i64`, if it is one.
    #[doc(alias = "is_i64")]
    #[doc(alias = "is_integer")]
    #[must_use]
    pub fn as_i64(self) -> Option<i64> {
        self.try_into().ok()
    }

    /// The number as a `u64`, if it is one.
    #[must_use]
    pub fn as_u64(self) -> Option<u64> {
        self.try_into().ok()
    }
}

/// As an `f64` is read, but for what is not finite.
impl FromStr for Number {
    type Err = NotFinite;
    fn from_str(text: &str) -> Result<Self, NotFinite> {
        text.parse().ok().and_then(Number::new).ok_or(NotFinite(()))
    }
}

/// As an `i64` is read, but for what is out of range.
impl FromStr for Integer {
    type Err = OutOfRange;
    fn from_str(text: &str) -> Result<Self, OutOfRange> {
        text.parse().ok().and_then(Integer::new).ok_or(OutOfRange(()))
    }
}
