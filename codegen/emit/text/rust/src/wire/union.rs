//! Reading unions.

use std::marker::PhantomData;

use serde_core::de::IntoDeserializer;

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
pub(crate) fn scalar<'de, T: IntoDeserializer<'de, E>, E: serde_core::de::Error>(value: T) -> T::Deserializer {
    value.into_deserializer()
}
