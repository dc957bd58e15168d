//! Reading the argument of a generic type, which may be a list that knows nothing of paths.
//!
//! The elements of a `Vec` that comes as a type argument are read by serde's own code. Here the
//! format is wrapped, so that an error from an element gets its index all the same.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::{DeserializeSeed, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::decoder::Decoder;
use super::path::within;
use super::sensitive::Guard;
use crate::json::Step;

/// As the type itself says, with the index in errors from elements of a list.
pub(crate) struct Argument<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Decoder<'de> for Argument<T> {
    type Value = T;
    const GUARD: Guard = Guard::Unknown;
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(Indexed(deserializer))
    }
}

/// A format, a visitor, the elements of a list or a seed of one, wrapped.
struct Indexed<T>(T);

macro_rules! forward {
    ($($method:ident($($name:ident: $ty:ty),*))*) => { $(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            self.0.$method($($name,)* visitor)
        }
    )* };
}

/// What is asked for has parts, among which may be something sensitive.
macro_rules! hold {
    ($($method:ident($($name:ident: $ty:ty),*))*) => { $(
        fn $method<V: Visitor<'de>>(self, $($name: $ty,)* visitor: V) -> Result<V::Value, D::Error> {
            Guard::Unknown.hold(self.0.$method($($name,)* visitor))
        }
    )* };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Indexed<D> {
    type Error = D::Error;

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        Guard::Unknown.hold(self.0.deserialize_seq(Indexed(visitor)))
    }

    fn deserialize_option<V: Visitor<'de>>(
        self,
        visitor: V,
    ) -> Result<V::Value, D::Error> {
        self.0.deserialize_option(Indexed(visitor))
    }

    fn is_human_readable(&self) -> bool {
        self.0.is_human_readable()
    }

    forward! {
        deserialize_any() deserialize_bool() deserialize_char() deserialize_str() deserialize_string()
        deserialize_i8() deserialize_i16() deserialize_i32() deserialize_i64() deserialize_i128()
        deserialize_u8() deserialize_u16() deserialize_u32() deserialize_u64() deserialize_u128()
        deserialize_f32() deserialize_f64() deserialize_bytes() deserialize_byte_buf() deserialize_unit()
        deserialize_identifier() deserialize_ignored_any()
        deserialize_unit_struct(name: &'static str) deserialize_newtype_struct(name: &'static str)
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    hold! {
        deserialize_map() deserialize_tuple(length: usize)
        deserialize_tuple_struct(name: &'static str, length: usize)
        deserialize_struct(name: &'static str, fields: &'static [&'static str])
    }
}

/// The visits of a list and of an option; no others are asked for.
impl<'de, V: Visitor<'de>> Visitor<'de> for Indexed<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: serde_core::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_none()
    }

    fn visit_unit<E: serde_core::de::Error>(self) -> Result<V::Value, E> {
        self.0.visit_unit()
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<V::Value, D::Error> {
        self.0.visit_some(Indexed(deserializer))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, elements: A) -> Result<V::Value, A::Error> {
        self.0.visit_seq(LocatedElements { elements, index: 0 })
    }
}

struct LocatedElements<A> {
    elements: A,
    index: usize,
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for LocatedElements<A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let index = self.index;
        self.index += 1;
        self.elements
            .next_element_seed(Indexed(seed))
            .map_err(|error| within(error, "", Step::Index(index)))
    }

    fn size_hint(&self) -> Option<usize> {
        self.elements.size_hint()
    }
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Indexed<S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<S::Value, D::Error> {
        self.0.deserialize(Indexed(deserializer))
    }
}
