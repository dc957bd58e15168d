//! The table of a set of documented integers.

/// Reads, writes and converts an enumeration of integers. A value is its variant and its integer,
/// and in a code table the variant that is its name.
macro_rules! code_enum {
    ($name:ident name $names:ident; $($variant:ident $value:literal => $theirs:ident;)*) => {
        $crate::wire::code_enum!($name; $($variant $value;)*);

        impl $name {
            /// The name that belongs to the number. `None` for what is not documented.
            #[inline]
            pub fn name(&self) -> Option<$names> {
                match self {
                    $(Self::$variant => Some($names::$theirs),)*
                    Self::Unrecognized(_) => None,
                }
            }
        }
    };
    ($name:ident; $($variant:ident $value:literal;)*) => {
        impl $name {
            /// The documented values, in order.
            #[doc(alias = "COUNT")]
            #[doc(alias = "DOCUMENTED")]
            #[doc(alias = "VALUES")]
            #[doc(alias = "VARIANTS")]
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as an `i64`; by the name that numbers have for it.
            #[inline]
            pub fn as_i64(&self) -> i64 {
                self.get().get()
            }

            /// The value as it is written; as an `i64`, by [`as_i64`](Self::as_i64).
            #[doc(alias = "code")]
            #[doc(alias = "value")]
            #[inline]
            pub fn get(&self) -> $crate::json::Integer {
                match self {
                    $(Self::$variant => $crate::json::Integer::exact($value),)*
                    Self::Unrecognized(value) => value.get(),
                }
            }

            /// Whether the value is documented, and not `Unrecognized`.
            #[doc(alias = "is_unrecognized")]
            #[inline]
            pub fn is_documented(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }

            /// The documented value of this integer, if there is one.
            #[inline]
            pub fn documented(value: i64) -> Option<Self> {
                Some(Self::from($crate::json::Integer::new(value)?)).filter(Self::is_documented)
            }

            /// The documented values, in order.
            #[doc(alias = "all")]
            #[doc(alias = "values")]
            #[doc(alias = "variants")]
            #[inline]
            pub fn iter() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
                Self::ALL.iter().copied()
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        /// By the integer.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.get().cmp(&other.get())
            }
        }

        impl From<$crate::json::Integer> for $name {
            #[inline]
            fn from(value: $crate::json::Integer) -> Self {
                match value.get() {
                    $($value => Self::$variant,)*
                    _ => Self::Unrecognized($crate::json::UnrecognizedInteger::new(value)),
                }
            }
        }

        $crate::wire::code_enum!(@small $name i8 i16 i32 u8 u16 u32);
        $crate::wire::code_enum!(@large $name i64 u64 usize);
        $crate::wire::code_enum!(@out $name i8 i16 i32 u8 u16 u32 u64 usize);

        /// As an integer is read.
        impl std::str::FromStr for $name {
            type Err = $crate::json::OutOfRange;
            #[inline]
            fn from_str(value: &str) -> Result<Self, $crate::json::OutOfRange> {
                value.parse::<$crate::json::Integer>().map(Self::from)
            }
        }

        impl From<$name> for i64 {
            #[inline]
            fn from(value: $name) -> Self {
                value.get().get()
            }
        }

        impl From<$name> for $crate::json::Value {
            #[inline]
            fn from(value: $name) -> Self {
                value.get().into()
            }
        }

        impl PartialEq<$crate::json::Value> for $name {
            #[inline]
            fn eq(&self, other: &$crate::json::Value) -> bool {
                *other == self.get()
            }
        }

        impl PartialEq<$name> for $crate::json::Value {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.get()
            }
        }

        impl From<$name> for $crate::json::Integer {
            #[inline]
            fn from(value: $name) -> Self {
                value.get()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.get(), f)
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                serde_core::Serialize::serialize(&self.get(), serializer)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                <$crate::json::Integer as serde_core::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
    (@small $name:ident $($ty:ty)*) => { $(
        impl From<$ty> for $name {
            #[inline]
            fn from(value: $ty) -> Self {
                $crate::json::Integer::from(value).into()
            }
        }

        $crate::wire::code_enum!(@compare $name $ty);
    )* };
    (@large $name:ident $($ty:ty)*) => { $(
        impl TryFrom<$ty> for $name {
            type Error = $crate::json::OutOfRange;
            #[inline]
            fn try_from(value: $ty) -> Result<Self, $crate::json::OutOfRange> {
                $crate::json::Integer::try_from(value).map(Self::from)
            }
        }

        $crate::wire::code_enum!(@compare $name $ty);
    )* };
    (@out $name:ident $($ty:ty)*) => { $(
        impl TryFrom<$name> for $ty {
            type Error = $crate::json::Inexact;
            #[inline]
            fn try_from(value: $name) -> Result<Self, $crate::json::Inexact> {
                value.get().try_into()
            }
        }
    )* };
    (@compare $name:ident $ty:ty) => {
        impl PartialEq<$ty> for $name {
            #[inline]
            fn eq(&self, other: &$ty) -> bool {
                self.get() == *other
            }
        }

        impl PartialEq<$name> for $ty {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.get()
            }
        }

        impl PartialOrd<$ty> for $name {
            #[inline]
            fn partial_cmp(&self, other: &$ty) -> Option<std::cmp::Ordering> {
                self.get().partial_cmp(other)
            }
        }

        impl PartialOrd<$name> for $ty {
            #[inline]
            fn partial_cmp(&self, other: &$name) -> Option<std::cmp::Ordering> {
                self.partial_cmp(&other.get())
            }
        }
    };
}

pub(crate) use code_enum;
