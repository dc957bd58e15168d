//! Values beside those of Rust: equal when the value is one of that kind and the same.

use super::Value;

macro_rules! compare {
    ($(|$value:ident: $ty:ty, $other:ident| $equal:expr;)*) => { $(
        impl PartialEq<$ty> for Value {
            fn eq(&self, $other: &$ty) -> bool {
                let $value = self;
                $equal
            }
        }
        impl PartialEq<Value> for $ty {
            fn eq(&self, $value: &Value) -> bool {
                let $other = self;
                $equal
            }
        }
    )* };
}
compare! {
    |value: bool, other| value.as_bool() == Some(*other);
    |value: str, other| value.as_str() == Some(other);
    |value: &str, other| value.as_str() == Some(*other);
    |value: String, other| value.as_str() == Some(other);
}

macro_rules! compare_numbers {
    ($($ty:ty)*) => {
        compare! { $(|value: $ty, other| value.as_number().is_some_and(|number| number == *other);)* }
    };
}
compare_numbers! {
    i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64
    crate::json::Number crate::json::Integer crate::json::Numeral
}

/// What one looks up in a value is lent; texts that are lent are compared with it as they are.
macro_rules! compare_lent {
    ($($ty:ty)*) => { $(
        impl PartialEq<$ty> for &Value {
            fn eq(&self, other: &$ty) -> bool {
                **self == *other
            }
        }
    )* };
}
compare_lent! { bool String i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize f32 f64 }
