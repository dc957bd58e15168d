//! What is inside a list or a mapping, one after the other.

use serde::de::value::BorrowedStrDeserializer;
use serde::de::{DeserializeSeed, MapAccess, SeqAccess};

use super::Decoder;
use super::absent::Absent;
use crate::spelling::nearest;
use crate::yaml::mistake::{Error, Mistake, Problem};
use crate::yaml::node::{Mapping, Node};

/// The items of a list.
pub struct Items<'n> {
    list: Decoder<'n>,
    items: std::slice::Iter<'n, Node>,
}

impl<'n> Items<'n> {
    pub fn new(list: Decoder<'n>, items: &'n [Node]) -> Items<'n> {
        Items { list, items: items.iter() }
    }
}

impl<'de> SeqAccess<'de> for Items<'de> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        let Some(node) = self.items.next() else { return Ok(None) };
        seed.deserialize(Decoder { node, key: None, ..self.list }).map(Some)
    }
}

/// The entries of a mapping of names.
pub struct Pairs<'n> {
    mapping: Decoder<'n>,
    entries: std::slice::Iter<'n, (Node, Node)>,
    current: Option<&'n (Node, Node)>,
}

impl<'n> Pairs<'n> {
    pub fn new(mapping: Decoder<'n>, entries: &'n [(Node, Node)]) -> Pairs<'n> {
        Pairs { mapping, entries: entries.iter(), current: None }
    }
}

impl<'de> MapAccess<'de> for Pairs<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.current = self.entries.next();
        let Some((key, _)) = self.current else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(key.scalar().unwrap_or_default())).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let Some((key, node)) = self.current else { return Err(Error::Noted) };
        seed.deserialize(Decoder { node, key: Some(key), ..self.mapping })
    }
}

/// The entries of a mapping whose keys are known: those that are there, then those that are not.
pub struct Fields<'n> {
    mapping: Decoder<'n>,
    entries: std::vec::IntoIter<(&'static str, Option<&'n (Node, Node)>)>,
    current: Option<(&'static str, Option<&'n (Node, Node)>)>,
}

impl<'n> Fields<'n> {
    pub fn new(owner: Decoder<'n>, mapping: &'n Mapping, fields: &'static [&'static str]) -> Fields<'n> {
        let mut entries: Vec<(&'static str, Option<&(Node, Node)>)> = Vec::with_capacity(fields.len());
        let mut unknown = Vec::new();
        for entry in &mapping.entries {
            let text = entry.0.scalar().unwrap_or_default();
            match fields.iter().find(|field| **field == text) {
                Some(field) => entries.push((field, Some(entry))),
                None => unknown.push((text, entry)),
            }
        }
        for (text, entry) in unknown {
            owner.note_unknown(text, &entry.0, fields);
            // A misspelt key stands for the one that was meant, so that it is not missing too.
            let key = text.split_once([':', ' ']).map_or(text, |(key, _)| key);
            let meant = fields.iter().copied().find(|field| *field == key);
            if let Some(meant) = meant.or_else(|| nearest(key, fields.iter().copied()))
                && !entries.iter().any(|(field, _)| *field == meant)
            {
                entries.push((meant, Some(entry)));
            }
        }
        for field in fields {
            if !entries.iter().any(|(known, _)| known == field) {
                entries.push((field, None));
            }
        }
        Fields { mapping: owner, entries: entries.into_iter(), current: None }
    }

    /// A mapping without any key.
    pub fn empty(mapping: Decoder<'n>, fields: &'static [&'static str]) -> Fields<'n> {
        let entries: Vec<_> = fields.iter().map(|field| (*field, None)).collect();
        Fields { mapping, entries: entries.into_iter(), current: None }
    }
}

impl Decoder<'_> {
    fn note_unknown(&self, text: &str, key: &Node, known: &'static [&'static str]) {
        let problem = Problem::UnknownKey { key: text.to_owned(), known };
        let mistake = Mistake { span: key.span.clone(), key: Some(text.to_owned()), problem };
        self.notes.mistakes.borrow_mut().push(mistake);
    }
}

impl<'de> MapAccess<'de> for Fields<'de> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        self.current = self.entries.next();
        let Some((field, _)) = self.current else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(field)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        match self.current {
            Some((_, Some((key, node)))) => {
                seed.deserialize(Decoder { node, key: Some(key), ..self.mapping })
            }
            Some((field, None)) => seed.deserialize(Absent { mapping: self.mapping, key: field }),
            None => Err(Error::Noted),
        }
    }
}
