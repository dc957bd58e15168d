//! The table of a set of documented strings.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::Visitor;

/// Reads, writes and converts an enumeration of strings. A value is its variant and its text, and in
/// a code table the variant that is its number.
macro_rules! string_enum {
    ($name:ident code $codes:ident; $($variant:ident $value:literal => $code:ident;)*) => {
        $crate::wire::string_enum!($name; $($variant $value;)*);

        impl $name {
            /// The number that belongs to the name. `None` for what is not documented.
            #[inline]
            pub fn code(&self) -> Option<$codes> {
                match self {
                    $(Self::$variant => Some($codes::$code),)*
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

            /// The value as it is written.
            #[doc(alias = "as_static_str")]
            #[doc(alias = "len")]
            #[doc(alias = "name")]
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $value,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }

            /// Whether the value is documented, and not `Unrecognized`.
            #[doc(alias = "is_unrecognized")]
            #[inline]
            pub fn is_documented(&self) -> bool {
                !matches!(self, Self::Unrecognized(_))
            }

            /// The documented value that is written so, if there is one.
            #[inline]
            pub fn documented(value: &str) -> Option<Self> {
                Some(Self::from(value)).filter(Self::is_documented)
            }

            /// The documented values, in order.
            #[doc(alias = "all")]
            #[doc(alias = "values")]
            #[doc(alias = "variants")]
            #[inline]
            pub fn iter() -> impl DoubleEndedIterator<Item = Self> + ExactSizeIterator {
                Self::ALL.iter().cloned()
            }
        }

        /// By the text, as a `str` is, which so finds a key in a map.
        impl std::hash::Hash for $name {
            #[inline]
            fn hash<__H: std::hash::Hasher>(&self, state: &mut __H) {
                self.as_str().hash(state);
            }
        }

        impl PartialOrd for $name {
            #[inline]
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                Some(self.cmp(other))
            }
        }

        /// By the text.
        impl Ord for $name {
            #[inline]
            fn cmp(&self, other: &Self) -> std::cmp::Ordering {
                self.as_str().cmp(other.as_str())
            }
        }

        impl std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl From<&str> for $name {
            #[inline]
            fn from(value: &str) -> Self {
                match value {
                    $($value => Self::$variant,)*
                    other => Self::Unrecognized($crate::json::Unrecognized::new(other)),
                }
            }
        }

        $crate::wire::string_enum!(@from $name String, &String, Box<str>, std::borrow::Cow<'_, str>);

        /// Every string is a value: see [`documented`](Self::documented) for one that may not be new.
        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            #[inline]
            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(value.into())
            }
        }

        impl AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        $crate::wire::string_enum!(@compare $name str, &str, String, std::borrow::Cow<'_, str>);

        impl PartialEq<$crate::json::Value> for $name {
            #[inline]
            fn eq(&self, other: &$crate::json::Value) -> bool {
                other == self.as_str()
            }
        }

        impl PartialEq<$name> for $crate::json::Value {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl From<$name> for $crate::json::Value {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_str().into()
            }
        }

        impl From<$name> for String {
            #[inline]
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde_core::Serialize for $name {
            #[inline]
            fn serialize<__S: serde_core::Serializer>(&self, serializer: __S) -> Result<__S::Ok, __S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                // Not as a `str`: some formats give no long text unless it may be owned.
                deserializer.deserialize_string($crate::wire::StringVisitor::new())
            }
        }
    };
    (@from $name:ident $($ty:ty),*) => { $(
        impl From<$ty> for $name {
            #[inline]
            fn from(value: $ty) -> Self {
                Self::from(&*value as &str)
            }
        }
    )* };
    (@compare $name:ident $($ty:ty),*) => { $(
        impl PartialEq<$ty> for $name {
            #[inline]
            fn eq(&self, other: &$ty) -> bool {
                AsRef::<str>::as_ref(other) == self.as_str()
            }
        }

        impl PartialEq<$name> for $ty {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                AsRef::<str>::as_ref(self) == other.as_str()
            }
        }
    )* };
}

/// Converts an enumeration of strings into one that has all its values.
macro_rules! widen {
    ($from:ident => $name:ident; $($theirs:ident => $ours:ident;)*) => {
        impl From<$from> for $name {
            #[inline]
            fn from(value: $from) -> Self {
                match value {
                    $($from::$theirs => Self::$ours,)*
                    $from::Unrecognized(value) => value.as_str().into(),
                }
            }
        }
    };
}

pub(crate) use {string_enum, widen};

/// What serde asks to read a set of documented strings.
pub(crate) struct StringVisitor<T>(PhantomData<T>);

impl<T> StringVisitor<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        StringVisitor(PhantomData)
    }
}

impl<T: for<'a> From<&'a str>> Visitor<'_> for StringVisitor<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }
    #[inline]
    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(value.into())
    }
}
