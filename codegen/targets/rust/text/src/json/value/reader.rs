//! Reading from a value.

use std::marker::PhantomData;

use serde_core::de::value::{MapAccessDeserializer, SeqDeserializer};
use serde_core::de::{self, DeserializeSeed, IntoDeserializer, MapAccess, Visitor};
use serde_core::{forward_to_deserialize_any, Deserializer};

use super::name::NameReader;
use super::Value;
use crate::json::{ordered, said, Key, Map, TAG_WANTED};

/// Reads types from a value. The error type is that of whoever asks.
pub(crate) struct Reader<E> {
    value: Value,
    error: PhantomData<fn() -> E>,
}

impl<E> Reader<E> {
    pub(crate) fn new(value: Value) -> Self {
        Reader { value, error: PhantomData }
    }
}

impl<'de, E: de::Error> IntoDeserializer<'de, E> for Reader<E> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de, E: de::Error> Deserializer<'de> for Reader<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.value {
            Value::Null => visitor.visit_unit(),
            Value::Bool(value) => visitor.visit_bool(value),
            Value::Number(value) => value.visit(visitor),
            Value::String(value) => visitor.visit_string(value),
            Value::Array(values) => {
                let mut elements =
                    SeqDeserializer::new(values.into_iter().map(Reader::new));
                let read = visitor.visit_seq(&mut elements)?;
                elements.end()?;
                Ok(read)
            }
            Value::Object(members) => {
                let preview = said(&visitor, TAG_WANTED)
                    .and_then(|name| preview(members.get(&name)?));
                let mut members = Members::new(preview, members);
                let read = visitor.visit_map(&mut members)?;
                members.end()?;
                Ok(read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if self.value.is_null() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
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
        match self.value {
            Value::String(variant) => visitor.visit_enum(variant.into_deserializer()),
            Value::Object(members) => visitor
                .visit_enum(MapAccessDeserializer::new(Members::new(None, members))),
            other => Reader::new(other).deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

/// A tag to be shown; a value that can be none is left where it is.
fn preview(tag: &Value) -> Option<Value> {
    matches!(tag, Value::Bool(_) | Value::String(_)).then(|| tag.clone())
}

/// The members of a value while they are read.
struct Members<E> {
    /// The tag, until it has been shown.
    preview: Option<Value>,
    entries: ordered::IntoIter<Key, Value>,
    /// The value of the name that was given last.
    value: Option<Value>,
    error: PhantomData<fn() -> E>,
}

impl<E: de::Error> Members<E> {
    fn new(preview: Option<Value>, members: Map<Value>) -> Self {
        Members {
            preview,
            entries: members.into_entries(),
            value: None,
            error: PhantomData,
        }
    }

    fn end(self) -> Result<(), E> {
        match self.entries.len() {
            0 => Ok(()),
            left => {
                Err(E::custom(format_args!("expected fewer members, found {left} more")))
            }
        }
    }
}

impl<'de, E: de::Error> MapAccess<'de> for Members<E> {
    type Error = E;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, E> {
        if let Some(tag) = self.preview.take() {
            self.value = Some(tag);
            return seed.deserialize(PreviewName(PhantomData)).map(Some);
        }
        let Some((name, value)) = self.entries.next() else { return Ok(None) };
        self.value = Some(value);
        seed.deserialize(NameReader::new(name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(
        &mut self,
        seed: V,
    ) -> Result<V::Value, E> {
        match self.value.take() {
            Some(value) => seed.deserialize(Reader::new(value)),
            None => Err(E::custom("a value is asked for before its name")),
        }
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.entries.len() + usize::from(self.preview.is_some()))
    }
}

/// In place of the name of a tag that is shown first: nothing, which is the name of no member.
pub(crate) struct PreviewName<E>(pub(crate) PhantomData<fn() -> E>);

impl<'de, E: de::Error> Deserializer<'de> for PreviewName<E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        visitor.visit_unit()
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
