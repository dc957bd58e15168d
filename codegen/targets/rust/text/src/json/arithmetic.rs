//! Arithmetic of numbers, with each other and with those of Rust.
//!
//! What comes of a [`Number`] may be too large to be one, or none at all, so it is an `f64`; of an
//! [`Integer`] it is an `i64`, with the overflow of one.

use std::iter::{Product, Sum};
use std::ops::{
    Add, AddAssign, Div, DivAssign, Mul, MulAssign, Neg, Rem, RemAssign, Sub, SubAssign,
};

use super::{Integer, Number};

/// What a [`Number`] calculates with.
pub trait Operand {
    fn to_f64(self) -> f64;
}

/// What an [`Integer`] calculates with, as an `i64` does.
pub trait Whole {
    fn to_i64(self) -> i64;
}

macro_rules! operand {
    ($trait:ident $method:ident $target:ty: $($ty:ty)*) => { $(
        impl $trait for $ty {
            #[inline]
            fn $method(self) -> $target {
                self as $target
            }
        }
    )* };
}
operand!(Operand to_f64 f64: i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64);
operand!(Whole to_i64 i64: i8 i16 i32 i64 u8 u16 u32);

macro_rules! own_operand {
    ($($trait:ident $method:ident $target:ty: $($ty:ty)*;)*) => { $($(
        impl $trait for $ty {
            #[inline]
            fn $method(self) -> $target {
                self.get() as $target
            }
        }
        impl $trait for &$ty {
            #[inline]
            fn $method(self) -> $target {
                self.get() as $target
            }
        }
    )*)* };
}
own_operand! {
    Operand to_f64 f64: Number Integer;
    Whole to_i64 i64: Integer;
}

/// The operators with a type on the left. What is on the right is left open where it can be, so that
/// what comes of it is known before that: `(number * 2).round()`.
macro_rules! operators {
    ($([$($generics:tt)*] $one:ty, $two:ty => $target:ty: $method:ident;)*) => { $(
        operators! { @impl [$($generics)*] $one, $two => $target: $method, Add add + }
        operators! { @impl [$($generics)*] $one, $two => $target: $method, Sub sub - }
        operators! { @impl [$($generics)*] $one, $two => $target: $method, Mul mul * }
        operators! { @impl [$($generics)*] $one, $two => $target: $method, Div div / }
        operators! { @impl [$($generics)*] $one, $two => $target: $method, Rem rem % }
    )* };
    (
        @impl [$($generics:tt)*] $one:ty, $two:ty => $target:ty: $convert:ident,
        $trait:ident $method:ident $operator:tt
    ) => {
        impl $($generics)* $trait<$two> for $one {
            type Output = $target;
            #[inline]
            fn $method(self, other: $two) -> $target {
                self.$convert() $operator other.$convert()
            }
        }
    };
}
operators! {
    [<T: Operand>] Number, T => f64: to_f64;
    [<T: Operand>] &Number, T => f64: to_f64;
    [<T: Whole>] Integer, T => i64: to_i64;
    [<T: Whole>] &Integer, T => i64: to_i64;
    [] Integer, f64 => f64: to_f64;
    [] Integer, Number => f64: to_f64;
}

macro_rules! operators_of_rust {
    ($($one:ty)* => $two:ty, $target:ty: $method:ident) => {
        operators! { $([] $one, $two => $target: $method;)* }
    };
}
operators_of_rust!(i8 i16 i32 i64 isize u8 u16 u32 u64 usize f32 f64 => Number, f64: to_f64);
operators_of_rust!(i8 i16 i32 i64 u8 u16 u32 => Integer, i64: to_i64);
operators_of_rust!(f64 => Integer, f64: to_f64);

/// `total += number`, where the total is a number of Rust.
macro_rules! assign {
    ($($total:ty => $($ty:ty)*: $convert:ident;)*) => { $($(
        assign! { @impl $total, $ty, $convert, AddAssign add_assign += }
        assign! { @impl $total, $ty, $convert, SubAssign sub_assign -= }
        assign! { @impl $total, $ty, $convert, MulAssign mul_assign *= }
        assign! { @impl $total, $ty, $convert, DivAssign div_assign /= }
        assign! { @impl $total, $ty, $convert, RemAssign rem_assign %= }
    )*)* };
    (@impl $total:ty, $ty:ty, $convert:ident, $trait:ident $method:ident $operator:tt) => {
        impl $trait<$ty> for $total {
            #[inline]
            fn $method(&mut self, other: $ty) {
                *self $operator other.$convert();
            }
        }
    };
}
assign! {
    f64 => Number Integer: to_f64;
    i64 => Integer: to_i64;
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
    ($($total:ty => $($ty:ty)*: $convert:ident;)*) => { $($(
        fold! { @impl [] $total, $ty, $convert }
        fold! { @impl ['a] $total, &'a $ty, $convert }
    )*)* };
    (@impl [$($lifetime:lifetime)?] $total:ty, $ty:ty, $convert:ident) => {
        impl$(<$lifetime>)? Sum<$ty> for $total {
            fn sum<I: Iterator<Item = $ty>>(values: I) -> $total {
                values.map(|value| value.$convert()).sum()
            }
        }
        impl$(<$lifetime>)? Product<$ty> for $total {
            fn product<I: Iterator<Item = $ty>>(values: I) -> $total {
                values.map(|value| value.$convert()).product()
            }
        }
    };
}
fold! {
    f64 => Number Integer: to_f64;
    i64 => Integer: to_i64;
}

/// `None` when the sum is not finite.
impl Sum<Number> for Option<Number> {
    fn sum<I: Iterator<Item = Number>>(values: I) -> Self {
        Number::new(values.sum())
    }
}

/// `None` when the sum is not finite.
impl<'a> Sum<&'a Number> for Option<Number> {
    fn sum<I: Iterator<Item = &'a Number>>(values: I) -> Self {
        Number::new(values.sum())
    }
}

/// `None` when the product is not finite.
impl Product<Number> for Option<Number> {
    fn product<I: Iterator<Item = Number>>(values: I) -> Self {
        Number::new(values.product())
    }
}

/// `None` when the product is not finite.
impl<'a> Product<&'a Number> for Option<Number> {
    fn product<I: Iterator<Item = &'a Number>>(values: I) -> Self {
        Number::new(values.product())
    }
}
