//! Values as what types are read from by those who ask for a deserializer.

use serde_core::de::{IntoDeserializer, Visitor};
use serde_core::Deserializer;

use super::{Reader, Value};
use crate::json::Error;
use crate::wire::{Failure, Tape};

macro_rules! forward {
    ($($method:ident($($argument:ident: $ty:ty),*))*) => { $(
        fn $method<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, Error> {
            let tape = Tape::of(self);
            tape.reader().$method($($argument,)* visitor).map_err(Failure::into_error)
        }
    )* };
}

/// Reads a type, as [`from_value`](super::from_value), which may borrow from the value.
impl<'de> Deserializer<'de> for &'de Value {
    type Error = Error;

    forward! {
        deserialize_any()
        deserialize_map()
        deserialize_option()
        deserialize_struct(name: &'static str, members: &'static [&'static str])
        deserialize_newtype_struct(name: &'static str)
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
        deserialize_ignored_any()
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct identifier
    }
}

impl<'de> IntoDeserializer<'de, Error> for &'de Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! give {
    ($($method:ident($($argument:ident: $ty:ty),*))*) => { $(
        fn $method<V: Visitor<'de>>(self, $($argument: $ty,)* visitor: V) -> Result<V::Value, Error> {
            Reader::new(self).$method($($argument,)* visitor)
        }
    )* };
}

/// Reads a type, which takes the texts out of the value. Of what types say that are not of this crate
/// the path is not told: [`from_value`](super::from_value) has it.
impl<'de> Deserializer<'de> for Value {
    type Error = Error;

    give! {
        deserialize_any()
        deserialize_option()
        deserialize_newtype_struct(name: &'static str)
        deserialize_enum(name: &'static str, variants: &'static [&'static str])
    }

    serde_core::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Error> for Value {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}
