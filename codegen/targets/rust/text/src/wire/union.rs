//! Reading unions.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::IntoDeserializer;

use crate::json::{TAG_WANTED, TYPE_NAMED};

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

/// What a union expects; in the alternate form, its name, and the tag that it wants to see first.
pub(crate) fn expect_union(
    f: &mut fmt::Formatter<'_>,
    expected: &str,
    name: &str,
    tag: Option<&str>,
) -> fmt::Result {
    if !f.alternate() {
        return f.write_str(expected);
    }
    f.write_str(TYPE_NAMED)?;
    f.write_str(name)?;
    let Some(tag) = tag else { return Ok(()) };
    f.write_str(TAG_WANTED)?;
    f.write_str(tag)
}
