//! The names of members: numbers and truth values among them are written as text, and read from it.

use std::marker::PhantomData;

use serde_core::de::{self, IntoDeserializer, Visitor};
use serde_core::ser::{Error as _, Impossible, Serialize, Serializer};
use serde_core::{forward_to_deserialize_any, Deserializer};

use crate::json::{Error, Key};

/// Writes the name of a member: a string, or a number as text.
pub(super) struct Name;

fn no_name<T>() -> Result<T, Error> {
    Err(Error::custom("expected a string as the name of a member"))
}

macro_rules! names {
    ($($method:ident($number:ty))*) => { $(
        fn $method(self, value: $number) -> Result<String, Error> {
            Ok(value.to_string())
        }
    )* };
}

impl Serializer for Name {
    type Ok = String;
    type Error = Error;
    type SerializeSeq = Impossible<String, Error>;
    type SerializeTuple = Impossible<String, Error>;
    type SerializeTupleStruct = Impossible<String, Error>;
    type SerializeTupleVariant = Impossible<String, Error>;
    type SerializeMap = Impossible<String, Error>;
    type SerializeStruct = Impossible<String, Error>;
    type SerializeStructVariant = Impossible<String, Error>;

    names! {
        serialize_bool(bool) serialize_char(char) serialize_str(&str)
        serialize_i8(i8) serialize_i16(i16) serialize_i32(i32) serialize_i64(i64) serialize_i128(i128)
        serialize_u8(u8) serialize_u16(u16) serialize_u32(u32) serialize_u64(u64) serialize_u128(u128)
    }

    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<String, Error> {
        Ok(variant.into())
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<String, Error> {
        value.serialize(self)
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<String, Error> {
        value.serialize(self)
    }

    fn serialize_f32(self, _: f32) -> Result<String, Error> {
        no_name()
    }

    fn serialize_f64(self, _: f64) -> Result<String, Error> {
        no_name()
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<String, Error> {
        no_name()
    }

    fn serialize_none(self) -> Result<String, Error> {
        no_name()
    }

    fn serialize_unit(self) -> Result<String, Error> {
        no_name()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<String, Error> {
        no_name()
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Result<String, Error> {
        no_name()
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Self::SerializeSeq, Error> {
        no_name()
    }

    fn serialize_tuple(self, _: usize) -> Result<Self::SerializeTuple, Error> {
        no_name()
    }

    fn serialize_tuple_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleStruct, Error> {
        no_name()
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeTupleVariant, Error> {
        no_name()
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Self::SerializeMap, Error> {
        no_name()
    }

    fn serialize_struct(
        self,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStruct, Error> {
        no_name()
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self::SerializeStructVariant, Error> {
        no_name()
    }
}

/// The name of a member, wherever it is kept.
pub(crate) trait NameText<'de> {
    fn as_str(&self) -> &str;
    /// Gives the name to a visitor.
    fn visit<V: Visitor<'de>, E: de::Error>(self, visitor: V) -> Result<V::Value, E>;
}

impl<'de> NameText<'de> for Key {
    fn as_str(&self) -> &str {
        Key::as_str(self)
    }
    fn visit<V: Visitor<'de>, E: de::Error>(self, visitor: V) -> Result<V::Value, E> {
        Key::visit(self, visitor)
    }
}

/// Reads the name of a member. The error type is that of whoever asks.
pub(crate) struct NameReader<N, E> {
    name: N,
    error: PhantomData<fn() -> E>,
}

impl<N, E> NameReader<N, E> {
    #[inline]
    pub(crate) fn new(name: N) -> Self {
        NameReader { name, error: PhantomData }
    }
}

impl<'de, N: NameText<'de>, E: de::Error> IntoDeserializer<'de, E> for NameReader<N, E> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! parsed {
    ($($method:ident($visit:ident))*) => { $(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
            match self.name.as_str().parse() {
                Ok(value) => visitor.$visit(value),
                Err(_) => self.name.visit(visitor),
            }
        }
    )* };
}

impl<'de, N: NameText<'de>, E: de::Error> Deserializer<'de> for NameReader<N, E> {
    type Error = E;

    #[inline]
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        self.name.visit(visitor)
    }

    parsed! {
        deserialize_bool(visit_bool)
        deserialize_i8(visit_i8) deserialize_i16(visit_i16) deserialize_i32(visit_i32) deserialize_i64(visit_i64)
        deserialize_i128(visit_i128) deserialize_u128(visit_u128)
        deserialize_u8(visit_u8) deserialize_u16(visit_u16) deserialize_u32(visit_u32) deserialize_u64(visit_u64)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_some(self)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_enum(self.name.as_str().into_deserializer())
    }

    forward_to_deserialize_any! {
        f32 f64 char str string bytes byte_buf unit unit_struct seq tuple tuple_struct map struct
        identifier ignored_any
    }
}
