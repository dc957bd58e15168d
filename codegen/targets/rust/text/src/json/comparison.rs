//! Numbers beside those of Rust: compared as what they are, whatever the types can hold.

use std::cmp::Ordering;

use super::{Integer, Number, Numeral};

/// A number as one that is compared: nothing is rounded on the way.
#[derive(Clone, Copy)]
enum Exact {
    Whole(i128),
    /// Beyond `i128`.
    Huge(u128),
    Float(f64),
}

impl Exact {
    fn compare(self, other: Exact) -> Option<Ordering> {
        match (self, other) {
            (Exact::Whole(one), Exact::Whole(two)) => Some(one.cmp(&two)),
            (Exact::Huge(one), Exact::Huge(two)) => Some(one.cmp(&two)),
            (Exact::Huge(_), Exact::Whole(_)) => Some(Ordering::Greater),
            (Exact::Whole(_), Exact::Huge(_)) => Some(Ordering::Less),
            (Exact::Float(one), Exact::Float(two)) => one.partial_cmp(&two),
            (Exact::Float(one), Exact::Whole(two)) => beside_whole(one, two),
            (Exact::Float(one), Exact::Huge(two)) => beside_huge(one, two),
            (one, two @ Exact::Float(_)) => two.compare(one).map(Ordering::reverse),
        }
    }
}

/// Just above the largest `i128`.
const ABOVE_I128: f64 = -(i128::MIN as f64);

/// Just above the largest `u128`.
const ABOVE_U128: f64 = 2.0 * ABOVE_I128;

fn beside_whole(value: f64, other: i128) -> Option<Ordering> {
    if value.is_nan() {
        None
    } else if value >= ABOVE_I128 {
        Some(Ordering::Greater)
    } else if value < -ABOVE_I128 {
        Some(Ordering::Less)
    } else {
        // The fraction is cut off, so it decides between equals.
        let fraction = value.fract().partial_cmp(&0.0)?;
        Some((value as i128).cmp(&other).then(fraction))
    }
}

fn beside_huge(value: f64, other: u128) -> Option<Ordering> {
    if value.is_nan() {
        None
    } else if value >= ABOVE_U128 {
        Some(Ordering::Greater)
    } else {
        // What is negative becomes zero; what is that large has no fraction.
        Some((value as u128).cmp(&other))
    }
}

macro_rules! whole {
    ($($ty:ty)*) => { $(
        impl From<$ty> for Exact {
            fn from(value: $ty) -> Self {
                i128::try_from(value).map_or(Exact::Huge(value as u128), Exact::Whole)
            }
        }
    )* };
}
whole!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);

macro_rules! float {
    ($($ty:ty)*) => { $(
        impl From<$ty> for Exact {
            fn from(value: $ty) -> Self {
                Exact::Float(value.into())
            }
        }
    )* };
}
float!(f32 f64 Number);

impl From<Integer> for Exact {
    fn from(value: Integer) -> Self {
        Exact::Whole(value.get().into())
    }
}

impl From<Numeral> for Exact {
    fn from(value: Numeral) -> Self {
        match (value.as_u64(), value.as_i64()) {
            (Some(value), _) => Exact::Whole(value.into()),
            (None, Some(value)) => Exact::Whole(value.into()),
            (None, None) => Exact::Float(value.as_f64()),
        }
    }
}

macro_rules! compare {
    ($($one:ty => $($two:ty)*;)*) => { $($(
        compare! { @impl $one, $two }
        compare! { @impl $two, $one }
    )*)* };
    (@impl $one:ty, $two:ty) => {
        impl PartialEq<$two> for $one {
            fn eq(&self, other: &$two) -> bool {
                Exact::from(*self).compare((*other).into()) == Some(Ordering::Equal)
            }
        }
        impl PartialOrd<$two> for $one {
            fn partial_cmp(&self, other: &$two) -> Option<Ordering> {
                Exact::from(*self).compare((*other).into())
            }
        }
    };
}
compare! {
    Number => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 Integer;
    Integer => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64;
    Numeral => i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 Number Integer;
}
