//! What all sets of documented strings, and all sets of documented integers, have in common.

/// The conversions of an enumeration of strings, which has `as_str` and `From<&str>`.
macro_rules! string_enum {
    ($name:ident) => {
        impl From<String> for $name {
            fn from(value: String) -> Self {
                Self::from(value.as_str())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;
            fn from_str(value: &str) -> Result<Self, std::convert::Infallible> {
                Ok(value.into())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl PartialEq<String> for $name {
            fn eq(&self, other: &String) -> bool {
                self.as_str() == other
            }
        }

        impl PartialEq<$name> for str {
            fn eq(&self, other: &$name) -> bool {
                self == other.as_str()
            }
        }

        impl PartialEq<$name> for &str {
            fn eq(&self, other: &$name) -> bool {
                *self == other.as_str()
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.as_str().to_owned()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl serde_core::Serialize for $name {
            #[inline]
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            // A type may be called `D`.
            #[inline]
            fn deserialize<__D: serde_core::Deserializer<'de>>(deserializer: __D) -> Result<Self, __D::Error> {
                struct Text;
                impl serde_core::de::Visitor<'_> for Text {
                    type Value = $name;
                    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                        f.write_str("a string")
                    }
                    #[inline]
                    fn visit_str<E>(self, value: &str) -> Result<Self::Value, E> {
                        Ok(value.into())
                    }
                }
                // Not as a `str`: some formats give no long text unless it may be owned.
                deserializer.deserialize_string(Text)
            }
        }
    };
}

/// The conversions of an enumeration of integers, which has `get` and `From<Integer>`.
macro_rules! code_enum {
    ($name:ident) => {
        impl From<i32> for $name {
            fn from(value: i32) -> Self {
                crate::json::Integer::from(value).into()
            }
        }

        impl From<$name> for crate::json::Integer {
            fn from(value: $name) -> Self {
                value.get()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(f)
            }
        }

        impl serde_core::Serialize for $name {
            fn serialize<S: serde_core::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serde_core::Serialize::serialize(&self.get(), serializer)
            }
        }

        impl<'de> serde_core::Deserialize<'de> for $name {
            fn deserialize<D: serde_core::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <crate::json::Integer as serde_core::Deserialize>::deserialize(deserializer).map(Self::from)
            }
        }
    };
}

pub(crate) use {code_enum, string_enum};
