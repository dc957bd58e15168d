//! The decoder: serde reads a value from a node.
//!
//! Decoding never stops at a mistake. It is written down with its place, and the type gets a value
//! of the kind it asked for instead, so that one pass finds all that is wrong. What was decoded in
//! spite of a mistake is not used: the nearest value that stands [`APART`] counts as not decoded.

use std::cell::{Cell, RefCell};

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeOwned, Deserializer, Visitor};
use serde::forward_to_deserialize_any;

use super::mistake::{BOOLEAN, Error, INTEGER, Kind, LIST, MAPPING_OF_NAMES, Mistake, Problem, TEXT};
use super::node::{Content, Mapping, Node, Value};
use access::{Fields, Items, Pairs};

mod absent;
mod access;

/// The name of a newtype whose mistakes concern nobody else: decoding it fails, and what is around
/// it goes on.
pub const APART: &str = "apart";

/// Decodes a node: the value if nothing is wrong with it, and what is wrong.
///
/// An unknown key is a mistake that leaves the value as it is.
pub fn decode<T: DeserializeOwned>(root: &Node) -> (Option<T>, Vec<Mistake>) {
    let notes = Notes::default();
    let value = T::deserialize(Decoder { notes: &notes, node: root, key: None });
    let value = value.ok().filter(|_| notes.faults.get() == 0);
    (value, notes.mistakes.into_inner())
}

/// What was found wrong so far.
#[derive(Default)]
struct Notes {
    mistakes: RefCell<Vec<Mistake>>,
    /// How many of them concern the value that is being decoded.
    faults: Cell<usize>,
    /// Set while a value is made up in place of a wrong one.
    silent: Cell<bool>,
}

/// A value to be decoded, and the key it stands under.
#[derive(Clone, Copy)]
struct Decoder<'n> {
    notes: &'n Notes,
    node: &'n Node,
    key: Option<&'n Node>,
}

impl<'n> Decoder<'n> {
    fn note(&self, problem: Problem) -> Error {
        if !self.notes.silent.get() {
            // Where nothing is written there is only the key to point at.
            let node = match (&problem, self.key) {
                (Problem::MissingKey { .. }, Some(key)) => key,
                (_, Some(key)) if self.node.is_blank() => key,
                _ => self.node,
            };
            let key = self.key.and_then(Node::scalar).map(str::to_owned);
            self.notes.mistakes.borrow_mut().push(Mistake { span: node.span.clone(), key, problem });
            self.notes.faults.set(self.notes.faults.get() + 1);
        }
        Error::Noted
    }

    /// What a merge key would have brought is not known: the value counts as not decoded.
    fn note_merge(&self, mapping: &Mapping) {
        if mapping.merges && !self.notes.silent.get() {
            self.notes.faults.set(self.notes.faults.get() + 1);
        }
    }

    fn wrong_kind(&self, expected: &str) {
        let problem = match self.node.is_blank() && self.key.is_some() {
            true => Problem::Blank { missing: "value" },
            false => Problem::WrongKind { found: self.node.kind(), expected: expected.to_owned() },
        };
        self.note(problem);
    }

    /// Gives a problem that a type found its place.
    fn place<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        result.map_err(|error| match error {
            Error::Noted => Error::Noted,
            Error::Found(problem) if self.node.is_blank() && self.key.is_some() => {
                let missing = if let Problem::MissingKey { key } = problem { key } else { "value" };
                self.note(Problem::Blank { missing })
            }
            Error::Found(Problem::WrongKind { expected, .. }) => {
                self.note(Problem::WrongKind { found: self.node.kind(), expected })
            }
            Error::Found(problem) => self.note(problem),
        })
    }

    fn value(&self) -> Option<Value> {
        match &self.node.content {
            Content::Scalar(scalar) => Some(scalar.value),
            _ => None,
        }
    }

    fn text(&self) -> Option<&'n str> {
        self.node.scalar().filter(|_| self.node.kind() == Kind::Text)
    }

    /// A value that nobody uses, made where a wrong one stands.
    fn silently<T>(&self, make: impl FnOnce() -> T) -> T {
        let before = self.notes.silent.replace(true);
        let made = make();
        self.notes.silent.set(before);
        made
    }
}

impl<'de> Deserializer<'de> for Decoder<'de> {
    type Error = Error;

    /// Nothing is `none`, a written null is a unit, and a mapping is handed on whole: who takes it
    /// says which keys it has.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.node.is_blank() {
            return self.place(visitor.visit_none());
        }
        let result = match &self.node.content {
            Content::Mapping(_) => visitor.visit_newtype_struct(self),
            Content::Sequence(items) => visitor.visit_seq(Items::new(self, &items.items)),
            Content::Scalar(scalar) => match scalar.value {
                Value::Null => visitor.visit_unit(),
                Value::Boolean(value) => visitor.visit_bool(value),
                Value::Integer(value) => visitor.visit_i64(value),
                Value::Number(value) => visitor.visit_f64(value),
                Value::Text => visitor.visit_borrowed_str(&scalar.text),
            },
        };
        self.place(result)
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let text = self.text();
        if text.is_none() {
            self.wrong_kind(TEXT);
        }
        self.place(visitor.visit_borrowed_str(text.unwrap_or_default()))
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_str(visitor)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Some(Value::Boolean(value)) = self.value() else {
            self.wrong_kind(BOOLEAN);
            return visitor.visit_bool(false);
        };
        visitor.visit_bool(value)
    }

    fn deserialize_i64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let Some(Value::Integer(value)) = self.value() else {
            self.wrong_kind(INTEGER);
            return visitor.visit_i64(0);
        };
        visitor.visit_i64(value)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.node.kind() {
            Kind::Null => self.place(visitor.visit_unit()),
            _ => self.place(visitor.visit_some(self)),
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let items = match &self.node.content {
            Content::Sequence(items) => items.items.as_slice(),
            _ => {
                self.wrong_kind(LIST);
                &[]
            }
        };
        self.place(visitor.visit_seq(Items::new(self, items)))
    }

    /// A mapping whose keys are names of the author's own; nothing is an empty one.
    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let entries = match &self.node.content {
            Content::Mapping(mapping) => {
                self.note_merge(mapping);
                mapping.entries.as_slice()
            }
            _ => {
                if self.value() != Some(Value::Null) {
                    self.wrong_kind(MAPPING_OF_NAMES);
                }
                &[]
            }
        };
        self.place(visitor.visit_map(Pairs::new(self, entries)))
    }

    /// A mapping whose keys are these.
    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match &self.node.content {
            Content::Mapping(mapping) => {
                self.note_merge(mapping);
                self.place(visitor.visit_map(Fields::new(self, mapping, fields)))
            }
            _ => {
                self.wrong_kind("a mapping");
                self.silently(|| visitor.visit_map(Fields::empty(self, fields)))
            }
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let word = self.text();
        let known = word.and_then(|word| variants.iter().find(|known| **known == word));
        match word {
            Some(_) if known.is_some() => {}
            Some(word) => drop(self.note(Problem::UnknownWord { word: word.to_owned(), known: variants })),
            None => self.wrong_kind(&format!("one of `{}`", variants.join("`, `"))),
        }
        let word = known.or(variants.first()).copied().unwrap_or_default();
        self.place(visitor.visit_enum(BorrowedStrDeserializer::new(word)))
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        if name != APART {
            return self.place(visitor.visit_newtype_struct(self));
        }
        let around = self.notes.faults.replace(0);
        let result = self.place(visitor.visit_newtype_struct(self));
        let faults = self.notes.faults.replace(around);
        if faults == 0 { result } else { Err(Error::Noted) }
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i128 u8 u16 u32 u64 u128 f32 f64 char bytes byte_buf unit unit_struct tuple
        tuple_struct identifier ignored_any
    }
}
