//! Times: numbers in a unit of time as the types that have one.
//!
//! A field that is so many seconds, or so many milliseconds since 1970 began, is given as any type of
//! [`Span`] or [`Instant`]: those of the standard library, those of `jiff`, `chrono` and `time` with
//! the feature of that name, and those of your own.

#[cfg(feature = "chrono")]
mod chrono;
#[cfg(feature = "jiff")]
mod jiff;
mod std;
#[cfg(feature = "time")]
mod time;

use super::{Integer, Number};

/// A type of points in time.
pub trait Instant: Sized {
    /// The point so many nanoseconds after 1970 began, in UTC, if the type has it.
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self>;

    /// How many nanoseconds after 1970 began it is.
    fn to_nanoseconds(self) -> i128;

    /// The point in a unit that has so many nanoseconds: whole milliseconds, as JavaScript's `Date`
    /// has them.
    fn to_number(self, unit: u64) -> Number {
        let milliseconds = self.to_nanoseconds().div_euclid(MILLISECOND);
        units(milliseconds.saturating_mul(MILLISECOND), unit)
    }
}

/// A type of lengths of time.
pub trait Span: Sized {
    /// So many nanoseconds, if the type has them.
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self>;

    /// How many nanoseconds it is long.
    fn to_nanoseconds(self) -> i128;

    /// The length in a unit that has so many nanoseconds.
    fn to_number(self, unit: u64) -> Number {
        units(self.to_nanoseconds(), unit)
    }
}

/// Points in time, as what a field measures.
#[derive(Debug, Clone, Copy)]
pub enum Point {}

/// Lengths of time, as what a field measures.
#[derive(Debug, Clone, Copy)]
pub enum Length {}

/// How many nanoseconds a millisecond has.
const MILLISECOND: i128 = 1_000_000;

/// What a field of numbers holds.
pub(crate) trait Stored: Sized {
    fn stored(&self) -> Option<f64>;

    fn store(number: Number) -> Option<Self>;
}

impl Stored for Number {
    fn stored(&self) -> Option<f64> {
        Some(self.get())
    }

    fn store(number: Number) -> Option<Self> {
        Some(number)
    }
}

impl Stored for Integer {
    fn stored(&self) -> Option<f64> {
        Some(f64::from(*self))
    }

    fn store(number: Number) -> Option<Self> {
        number.floor().try_into().ok()
    }
}

impl<T: Stored> Stored for Option<T> {
    fn stored(&self) -> Option<f64> {
        self.as_ref()?.stored()
    }

    fn store(number: Number) -> Option<Self> {
        T::store(number).map(Some)
    }
}

/// How many nanoseconds it is; a unit has so many.
pub(crate) fn nanoseconds(stored: &impl Stored, unit: u64) -> Option<i128> {
    /// Beyond, multiplied by any unit, is more than an `i128` holds.
    const LARGEST: f64 = 1e24;
    let value = stored.stored()?;
    if value.abs() > LARGEST {
        return None;
    }
    // The whole part and the fraction by themselves: together, the last digits would be lost.
    let whole = value.floor();
    let fraction = (value - whole) * unit as f64;
    Some(whole as i128 * i128::from(unit) + fraction.round() as i128)
}

fn units(nanoseconds: i128, unit: u64) -> Number {
    let unit = i128::from(unit.max(1));
    let whole = nanoseconds.div_euclid(unit) as f64;
    Number::exact(whole + nanoseconds.rem_euclid(unit) as f64 / unit as f64)
}
