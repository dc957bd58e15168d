//! The table of a set of documented integers.

/// Reads, writes and converts an enumeration of integers. A value is its variant and its integer,
/// and in a code table the variant that is its name.
macro_rules! code_enum {
    ($name:ident name $names:ident; $($variant:ident $value:literal => $theirs:ident;)*) => {
        $crate::wire::code_enum!($name; $($variant $value;)*);

        impl $name {
            /// The name that belongs to the number. `None` for what is not documented.
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
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value as it is written.
            pub fn get(&self) -> $crate::json::Integer {
                match self {
                    $(Self::$variant => $crate::json::Integer::exact($value),)*
                    Self::Unrecognized(value) => value.get(),
                }
            }
        }

        impl From<$crate::json::Integer> for $name {
            fn from(value: $crate::json::Integer) -> Self {
                match value.get() {
                    $($value => Self::$variant,)*
                    _ => Self::Unrecognized($crate::json::UnrecognizedInteger::new(value)),
                }
            }
        }

        impl From<i32> for $name {
            fn from(value: i32) -> Self {
                $crate::json::Integer::from(value).into()
            }
        }

        impl From<$name> for $crate::json::Integer {
            fn from(value: $name) -> Self {
                value.get()
            }
        }

        impl std::fmt::Display for $name {
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
}

pub(crate) use code_enum;
