//! What has no JSON form.

use std::fmt;

use serde_core::{de, Deserialize, Deserializer, Serialize, Serializer};

/// A value that JSON cannot carry: a function, a promise, an element of a page.
///
/// There are no values of this type. It stands where the documentation names such a thing, so
/// that an optional field of this type is always absent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct NotJson(Never);

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Never {}

impl Serialize for NotJson {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        match self.0 {}
    }
}

impl<'de> Deserialize<'de> for NotJson {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Nothing)
    }
}

struct Nothing;

impl de::Visitor<'_> for Nothing {
    type Value = NotJson;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("nothing (no JSON value has this type)")
    }
}
