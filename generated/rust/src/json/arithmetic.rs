//! Arithmetic of numbers, with each other and with those of Rust.
//!
//! What comes of a [`Number`] may be too large to be one, or none at all, so it is an `f64`; of an
//! [`Integer`], an `i64`, with the overflow of one.

use std::iter::{Product, Sum};
use std::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

use super::{Integer, Number};

/// The operators between two types, both made a third one, either way round.
macro_rules! operators {
    ($target:ty: $($one:ty => $($two:ty)*;)*) => { $($(
        operators! { @all $target, $one, $two }
        operators! { @all $target, $two, $one }
    )*)* };
    (@all $target:ty, $one:ty, $two:ty) => {
        operators! { @impl $target, $one, $two, Add add + }
        operators! { @impl $target, $one, $two, Sub sub - }
        operators! { @impl $target, $one, $two, Mul mul * }
        operators! { @impl $target, $one, $two, Div div / }
        operators! { @impl $target, $one, $two, Rem rem % }
    };
    (@impl $target:ty, $one:ty, $two:ty, $trait:ident $method:ident $operator:tt) => {
        impl $trait<$two> for $one {
            type Output = $target;
            fn $method(self, other: $two) -> $target {
                <$target as Operand<$one>>::of(self) $operator <$target as Operand<$two>>::of(other)
            }
        }
    };
}

/// A number that stands in for one of type `T` in a calculation.
trait Operand<T> {
    fn of(value: T) -> Self;
}

macro_rules! operand {
    ($target:ty: $($ty:ty)*) => { $(
        impl Operand<$ty> for $target {
            #[inline]
            fn of(value: $ty) -> $target {
                value as $target
            }
        }
    )* };
}
operand!(f64: i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);
operand!(i64: i8 i16 i32 i64 u8 u16 u32);

macro_rules! own_operand {
    ($($target:ty: $ty:ty)*) => { $(
        impl Operand<$ty> for $target {
            #[inline]
            fn of(value: $ty) -> $target {
                value.into()
            }
        }
        impl Operand<&$ty> for $target {
            #[inline]
            fn of(value: &$ty) -> $target {
                (*value).into()
            }
        }
    )* };
}
own_operand!(f64: Number f64: Integer i64: Integer);

operators! {
    f64:
    Number => i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 &Number Integer;
    Integer => f32 f64;
}
operators! {
    i64:
    Integer => i8 i16 i32 i64 u8 u16 u32 &Integer;
}

/// The operators of a type with itself.
macro_rules! itself {
    ($($target:ty: $ty:ty;)*) => { $(
        operators! { @all $target, $ty, $ty }
        operators! { @all $target, &$ty, &$ty }
    )* };
}
itself! {
    f64: Number;
    i64: Integer;
}

/// `total += number`, where the total is a number of Rust.
macro_rules! assign {
    ($($total:ty => $($ty:ty)*;)*) => { $($(
        assign! { @impl $total, $ty, AddAssign add_assign += }
        assign! { @impl $total, $ty, SubAssign sub_assign -= }
        assign! { @impl $total, $ty, MulAssign mul_assign *= }
        assign! { @impl $total, $ty, DivAssign div_assign /= }
        assign! { @impl $total, $ty, RemAssign rem_assign %= }
    )*)* };
    (@impl $total:ty, $ty:ty, $trait:ident $method:ident $operator:tt) => {
        impl $trait<$ty> for $total {
            fn $method(&mut self, other: $ty) {
                *self $operator <$total as Operand<$ty>>::of(other);
            }
        }
    };
}
assign! {
    f64 => Number Integer;
    i64 => Integer;
}

impl Neg for Number {
    type Output = Number;
    fn neg(self) -> Number {
        Number::exact(-self.get())
    }
}

impl Neg for Integer {
    type Output = Integer;
    fn neg(self) -> Integer {
        // The smallest and the largest are as far from zero.
        Integer::exact(-self.get())
    }
}

/// Sums and products of what is given by value, and of what is lent.
macro_rules! fold {
    ($($total:ty => $($ty:ty)*;)*) => { $($(
        fold! { @impl [] $total, $ty }
        fold! { @impl ['a] $total, &'a $ty }
    )*)* };
    (@impl [$($lifetime:lifetime)?] $total:ty, $ty:ty) => {
        impl$(<$lifetime>)? Sum<$ty> for $total {
            fn sum<I: Iterator<Item = $ty>>(values: I) -> $total {
                values.map(<$total as Operand<$ty>>::of).sum()
            }
        }
        impl$(<$lifetime>)? Product<$ty> for $total {
            fn product<I: Iterator<Item = $ty>>(values: I) -> $total {
                values.map(<$total as Operand<$ty>>::of).product()
            }
        }
    };
}
fold! {
    f64 => Number Integer;
    i64 => Integer;
}

/// `None` when the sum is not finite.
impl Sum<Number> for Option<Number> {
    fn sum<I: Iterator<Item = Number>>(values: I) -> Self {
        Number::new(values.sum())
    }
}

/// `None` when the product is not finite.
impl Product<Number> for Option<Number> {
    fn product<I: Iterator<Item = Number>>(values: I) -> Self {
        Number::new(values.product())
    }
}
