//! Reading a value.

use std::fmt;

use serde_core::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::{Deserialize, Deserializer};

use super::Value;
use crate::json::number::finite;
use crate::json::{Key, Map, Name, Numeral, Presented};
use crate::wire::push;

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ValueVisitor(()))
    }
}

/// How a text came.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// As part of the input.
    Borrowed,
    /// For the time of a call.
    Lent,
    Owned,
}

/// Who wants to know how a text came.
pub(crate) trait Hear {
    fn hear(self, how: How);
}

impl Hear for () {
    #[inline]
    fn hear(self, _: How) {}
}

impl Hear for &mut How {
    fn hear(self, how: How) {
        *self = how;
    }
}

/// What serde asks to read a value, and who wants to know how its text came if it is one.
pub(crate) struct ValueVisitor<H>(pub(crate) H);

impl<'de, H: Hear> DeserializeSeed<'de> for ValueVisitor<H> {
    type Value = Value;
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de, H: Hear> Visitor<'de> for ValueVisitor<H> {
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

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
        Value::deserialize(deserializer)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Value, D::Error> {
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

    fn visit_i128<E: de::Error>(self, value: i128) -> Result<Value, E> {
        match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => Ok(value.into()),
            (_, Ok(value)) => Ok(value.into()),
            _ => self.visit_f64(value as f64),
        }
    }

    fn visit_u128<E: de::Error>(self, value: u128) -> Result<Value, E> {
        u64::try_from(value)
            .map_or_else(|_| self.visit_f64(value as f64), |value| Ok(value.into()))
    }

    fn visit_f64<E: de::Error>(self, value: f64) -> Result<Value, E> {
        finite::<Numeral, E>(value).map(Value::Number)
    }

    fn visit_bytes<E>(self, value: &[u8]) -> Result<Value, E> {
        Ok(Value::Array(value.iter().map(|byte| u32::from(*byte).into()).collect()))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        self.0.hear(How::Lent);
        Ok(value.into())
    }

    fn visit_borrowed_str<E>(self, value: &'de str) -> Result<Value, E> {
        self.0.hear(How::Borrowed);
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<Value, E> {
        self.0.hear(How::Owned);
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(value) = elements.next_element()? {
            push(&mut values, value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut pairs: Vec<(Key, Value)> = Vec::new();
        let mut number = None;
        while let Some(name) = members.next_key::<Name>()? {
            let value = if pairs.is_empty() && name.presents {
                let presented = Presented::read(&mut members)?;
                number = presented.number;
                presented.value
            } else {
                members.next_value()?
            };
            push(&mut pairs, (name.key, value));
        }
        match number {
            // With more members it is an object after all.
            Some(number) if pairs.len() == 1 => Ok(Value::Number(number)),
            _ => Ok(Value::Object(Map::from_pairs(pairs))),
        }
    }
}
