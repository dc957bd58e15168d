//! What a field that holds a number is set to.

use super::time::{Instant, Length, Point, Span};
use super::{Integer, Number};

/// What a field that holds a number is set to by `with_…`: any number of Rust, in the unit of the field,
/// and if that is one of time, what the field measures, `M`, is a type of its own, of [`Instant`] or of
/// [`Span`].
///
/// An integer of more than 53 bits is rounded, as JavaScript does; what is NaN or infinite is absent.
/// `Number::try_from` refuses either.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is neither a number nor a time that the field measures"
)]
pub trait IntoNumber<M = ()> {
    /// The number in a unit that has so many nanoseconds, if it is one of time.
    fn into_number(self, unit: u64) -> Option<Number>;
}

impl<T: Instant> IntoNumber<Point> for T {
    #[inline]
    fn into_number(self, unit: u64) -> Option<Number> {
        Some(self.to_number(unit))
    }
}

impl<T: Span> IntoNumber<Length> for T {
    #[inline]
    fn into_number(self, unit: u64) -> Option<Number> {
        Some(self.to_number(unit))
    }
}

macro_rules! numbers {
    ($($ty:ty)*) => { $(
        impl<M> IntoNumber<M> for $ty {
            #[inline]
            fn into_number(self, _: u64) -> Option<Number> {
                Number::new(self as f64)
            }
        }
    )* };
}
numbers!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64);

macro_rules! own_numbers {
    ($($ty:ty)*) => { $(
        impl<M> IntoNumber<M> for $ty {
            #[inline]
            fn into_number(self, _: u64) -> Option<Number> {
                Some(self.into())
            }
        }
    )* };
}
own_numbers!(Number Integer);

/// The number that a field is set to.
#[inline]
pub(crate) fn given<M>(value: impl IntoNumber<M>, unit: u64) -> Option<Number> {
    value.into_number(unit)
}
