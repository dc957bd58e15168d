//! Making a tape of what a format holds.

use std::fmt;

use serde_core::de::{self, DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_core::Deserializer;

use super::{Tape, Token};
use crate::json::{parse, presents, Numeral, Value};

/// Adds what it visits to a tape.
pub(super) struct Builder<'t, 'de>(pub(super) &'t mut Tape<'de>);

/// Adds the name of a member.
struct Name<'t, 'de>(&'t mut Tape<'de>);

impl<'de> Tape<'de> {
    #[inline]
    fn push(&mut self, token: Token<'de>) {
        self.tokens.push(token);
    }

    fn push_text(&mut self, text: &str) {
        let start = self.texts.len();
        self.texts.push_str(text);
        let end = self.texts.len();
        self.push(Token::Text { start, end });
    }

    /// Adds a value.
    pub(super) fn add(&mut self, value: &'de Value) {
        match value {
            Value::Null => self.push(Token::Null),
            Value::Bool(value) => self.push(Token::Bool(*value)),
            Value::Number(number) => self.add_number(*number),
            Value::String(text) => self.push(Token::Lasting(text)),
            Value::Array(values) => {
                let start = self.tokens.len();
                self.push(Token::Null);
                values.iter().for_each(|value| self.add(value));
                let (length, end) = (values.len(), self.tokens.len());
                self.tokens[start] = Token::Array { length, end };
            }
            Value::Object(members) => {
                let start = self.tokens.len();
                self.push(Token::Null);
                for (name, value) in members {
                    self.push(Token::Lasting(name));
                    self.add(value);
                }
                self.tokens[start] = Token::Object { end: self.tokens.len() };
            }
        }
    }

    fn add_number(&mut self, number: Numeral) {
        // Whatever an error is, a builder makes none of a number.
        _ = number.visit::<_, de::value::Error>(Builder(self));
    }

    /// The number that the text at a place presents, if it does.
    fn presented<E: de::Error>(
        &self,
        place: usize,
        buffered: bool,
        owned: bool,
    ) -> Result<Option<Numeral>, E> {
        match self.tokens[place] {
            Token::Text { start, end } if owned || buffered => {
                parse(&self.texts[start..end])
            }
            _ => Ok(None),
        }
    }
}

impl<'de> DeserializeSeed<'de> for Builder<'_, 'de> {
    type Value = bool;
    #[inline]
    fn deserialize<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Tells whether it was given a text to keep.
impl<'de> Visitor<'de> for Builder<'_, 'de> {
    type Value = bool;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<bool, E> {
        self.0.push(Token::Null);
        Ok(false)
    }

    fn visit_none<E>(self) -> Result<bool, E> {
        self.0.push(Token::Null);
        Ok(false)
    }

    fn visit_some<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<bool, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E>(self, value: bool) -> Result<bool, E> {
        self.0.push(Token::Bool(value));
        Ok(false)
    }

    fn visit_u64<E>(self, value: u64) -> Result<bool, E> {
        self.0.push(Token::Unsigned(value));
        Ok(false)
    }

    fn visit_i64<E>(self, value: i64) -> Result<bool, E> {
        self.0.push(Token::Signed(value));
        Ok(false)
    }

    fn visit_u128<E>(self, value: u128) -> Result<bool, E> {
        self.0.push(match u64::try_from(value) {
            Ok(value) => Token::Unsigned(value),
            Err(_) => Token::Float(value as f64),
        });
        Ok(false)
    }

    fn visit_i128<E>(self, value: i128) -> Result<bool, E> {
        self.0.push(match (u64::try_from(value), i64::try_from(value)) {
            (Ok(value), _) => Token::Unsigned(value),
            (_, Ok(value)) => Token::Signed(value),
            _ => Token::Float(value as f64),
        });
        Ok(false)
    }

    fn visit_f64<E>(self, value: f64) -> Result<bool, E> {
        self.0.push(Token::Float(value));
        Ok(false)
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<bool, E> {
        self.0.push(Token::Lasting(text));
        Ok(false)
    }

    fn visit_str<E>(self, text: &str) -> Result<bool, E> {
        self.0.push_text(text);
        Ok(false)
    }

    fn visit_string<E>(self, text: String) -> Result<bool, E> {
        self.0.push_text(&text);
        Ok(true)
    }

    fn visit_bytes<E>(self, bytes: &[u8]) -> Result<bool, E> {
        let end = self.0.tokens.len() + 1 + bytes.len();
        self.0.push(Token::Bytes { end });
        bytes.iter().for_each(|byte| self.0.push(Token::Unsigned((*byte).into())));
        Ok(false)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut elements: A) -> Result<bool, A::Error> {
        let Builder(tape) = self;
        let start = tape.tokens.len();
        tape.push(Token::Null);
        let mut length = 0;
        while elements.next_element_seed(Builder(&mut *tape))?.is_some() {
            length += 1;
        }
        let end = tape.tokens.len();
        tape.tokens[start] = Token::Array { length, end };
        Ok(false)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<bool, A::Error> {
        let Builder(tape) = self;
        let start = tape.tokens.len();
        tape.push(Token::Null);
        let mut number = None;
        while members.next_key_seed(Name(&mut *tape))?.is_some() {
            let place = tape.tokens.len();
            let first = place == start + 2
                && matches!(tape.tokens[start + 1], Token::Lasting(name) if presents(name));
            // As when a value is read: `Presented` says what tells such a number from a record.
            let buffered = first && members.size_hint().is_some();
            let owned = members.next_value_seed(Builder(&mut *tape))?;
            if first {
                number = tape.presented(place, buffered, owned)?;
            }
        }
        match number {
            Some(number) if tape.tokens.len() == start + 3 => {
                tape.tokens.truncate(start);
                tape.add_number(number);
            }
            _ => tape.tokens[start] = Token::Object { end: tape.tokens.len() },
        }
        Ok(false)
    }
}

impl<'de> DeserializeSeed<'de> for Name<'_, 'de> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        // As names are read everywhere.
        deserializer.deserialize_string(self)
    }
}

impl<'de> Visitor<'de> for Name<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a member")
    }

    #[inline]
    fn visit_borrowed_str<E>(self, name: &'de str) -> Result<(), E> {
        self.0.push(Token::Lasting(name));
        Ok(())
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<(), E> {
        self.0.push_text(name);
        Ok(())
    }

    fn visit_bytes<E: de::Error>(self, name: &[u8]) -> Result<(), E> {
        match std::str::from_utf8(name) {
            Ok(name) => self.visit_str(name),
            Err(_) => Err(E::invalid_value(de::Unexpected::Bytes(name), &self)),
        }
    }
}
