//! Reading a value, and reading from a value.

use std::fmt;
use std::marker::PhantomData;

use serde_core::de::value::{MapAccessDeserializer, MapDeserializer, SeqDeserializer};
use serde_core::de::{self, IntoDeserializer, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer, forward_to_deserialize_any};

use super::name::NameReader;
use super::{Value, exact};
use crate::json::{Key, deduplicate};

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor)
    }
}

struct ValueVisitor;

impl<'de> Visitor<'de> for ValueVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i128<E>(self, value: i128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_u128<E>(self, value: u128) -> Result<Value, E> {
        Ok((value as f64).into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Value, E> {
        Ok(Value::Array(value.iter().map(|byte| u32::from(*byte).into()).collect()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut pairs: Vec<(Key, Value)> = Vec::new();
        while let Some(name) = members.next_key::<Key>()? {
            let is_number = pairs.is_empty() && name == *exact::NAME;
            pairs.push((name, members.next_value()?));
            if is_number {
                return number(pairs, members);
            }
        }
        deduplicate(&mut pairs);
        Ok(Value::Object(crate::json::Map::from_pairs(pairs)))
    }
}

/// What begins like the structure of a number. It may be an object with such a member after all.
#[cold]
fn number<'de, A: MapAccess<'de>>(mut pairs: Vec<(Key, Value)>, mut members: A) -> Result<Value, A::Error> {
    while let Some(name) = members.next_key::<Key>()? {
        pairs.push((name, members.next_value()?));
    }
    if let [(_, Value::String(text))] = &pairs[..] {
        if let Some(number) = exact::parse(text) {
            return number;
        }
    }
    deduplicate(&mut pairs);
    Ok(Value::Object(crate::json::Map::from_pairs(pairs)))
}

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
                let mut elements = SeqDeserializer::new(values.into_iter().map(Reader::new));
                let read = visitor.visit_seq(&mut elements)?;
                elements.end()?;
                Ok(read)
            }
            Value::Object(members) => {
                let pairs = members.into_iter().map(|(name, value)| (NameReader::new(name), Reader::new(value)));
                let mut members = MapDeserializer::new(pairs);
                let read = visitor.visit_map(&mut members)?;
                members.end()?;
                Ok(read)
            }
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, E> {
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
            Value::Object(members) => {
                let pairs = members.into_iter().map(|(name, value)| (name, Reader::new(value)));
                visitor.visit_enum(MapAccessDeserializer::new(MapDeserializer::new(pairs)))
            }
            other => Reader::new(other).deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}
