//! A key that is not there: nothing for who can do without, a mistake for who cannot.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::Decoder;
use super::access::{Fields, Items, Pairs};
use crate::yaml::mistake::{Error, Problem};
use crate::yaml::node::Content;

#[derive(Clone, Copy)]
pub struct Absent<'n> {
    /// The mapping in which the key is not.
    pub mapping: Decoder<'n>,
    pub key: &'static str,
}

impl Absent<'_> {
    fn missing(&self) -> Error {
        match &self.mapping.node.content {
            // It may be among what was to be merged.
            Content::Mapping(mapping) if mapping.merges => Error::Noted,
            _ => self.mapping.note(Problem::MissingKey { key: self.key }),
        }
    }
}

impl<'de> Deserializer<'de> for Absent<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(self.missing())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_none()
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(Pairs::new(self.mapping, &[]))
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Items::new(self.mapping, &[]))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(false)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.missing();
        visitor.visit_borrowed_str("")
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.missing();
        visitor.visit_i64(0)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.missing();
        self.mapping.silently(|| visitor.visit_map(Fields::empty(self.mapping, fields)))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.missing();
        visitor.visit_enum(BorrowedStrDeserializer::new(variants.first().copied().unwrap_or_default()))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple
        tuple_struct newtype_struct identifier ignored_any
    }
}
