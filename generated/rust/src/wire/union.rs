//! Reading unions.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::IntoDeserializer;

use crate::json::TAG_WANTED;

/// What serde asks to read the union `T`.
pub(crate) struct UnionVisitor<T>(PhantomData<T>);

impl<T> UnionVisitor<T> {
    #[inline]
    pub(crate) fn new() -> Self {
        UnionVisitor(PhantomData)
    }
}

/// A number, a string or a boolean, from which the type of an arm is read.
#[inline]
pub(crate) fn scalar<'de, T: IntoDeserializer<'de, E>, E: serde_core::de::Error>(
    value: T,
) -> T::Deserializer {
    value.into_deserializer()
}

/// What a union with a tag expects; in the alternate form, the tag that it wants to see first.
pub(crate) fn expect_tagged(
    f: &mut fmt::Formatter<'_>,
    expected: &str,
    tag: &str,
) -> fmt::Result {
    if f.alternate() {
        f.write_str(TAG_WANTED)?;
        f.write_str(tag)
    } else {
        f.write_str(expected)
    }
}
