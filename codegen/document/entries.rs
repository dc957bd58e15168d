//! Named things in document order, decoded one by one.
//!
//! An ordinary map stops at the first entry that is wrong. This one keeps what could be decoded
//! and the names of the rest, so that one run reports a mistake in every entry.

use std::borrow::Cow;
use std::collections::HashSet;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::yaml::APART;

#[derive(Debug, Clone)]
pub struct Entries<T> {
    pub items: Vec<(String, T)>,
    /// Names of entries that could not be decoded.
    pub broken: Vec<String>,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries { items: Vec::new(), broken: Vec::new() }
    }
}

impl<T> Entries<T> {
    /// All names, also of entries that could not be decoded.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let decoded = self.items.iter().map(|(name, _)| name.as_str());
        decoded.chain(self.broken.iter().map(String::as_str))
    }

    /// The entry of this name, if it could be decoded.
    pub fn find_mut(&mut self, name: &str) -> Option<&mut T> {
        self.items.iter_mut().find(|(known, _)| known == name).map(|(_, item)| item)
    }

    /// Counts entries of these names as ones that could not be decoded.
    pub fn take_out(&mut self, names: &HashSet<&str>) {
        let taken = self.items.extract_if(.., |(name, _)| names.contains(name.as_str()));
        self.broken.extend(taken.map(|(name, _)| name));
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.broken.is_empty()
    }
}

/// A value whose mistakes concern nobody else; nothing if it has some.
pub struct Apart<T>(pub Option<T>);

impl<'de, T: DeserializeOwned> Deserialize<'de> for Apart<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ApartVisitor<T>(PhantomData<T>);
        impl<'de, T: DeserializeOwned> Visitor<'de> for ApartVisitor<T> {
            type Value = T;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
                T::deserialize(deserializer)
            }
        }
        Ok(Apart(deserializer.deserialize_newtype_struct(APART, ApartVisitor(PhantomData)).ok()))
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Entries<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(EntriesVisitor(PhantomData))
    }
}

struct EntriesVisitor<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for EntriesVisitor<T> {
    type Value = Entries<T>;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a mapping of names")
    }

    /// Nothing is none of them.
    fn visit_unit<E>(self) -> Result<Entries<T>, E> {
        Ok(Entries::default())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
        let mut entries = Entries::default();
        while let Some((name, Apart(item))) = map.next_entry::<String, Apart<T>>()? {
            match item {
                Some(item) => entries.items.push((name, item)),
                None => entries.broken.push(name),
            }
        }
        Ok(entries)
    }
}

impl<T: JsonSchema> JsonSchema for Entries<T> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        format!("Entries_{}", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let entry = generator.subschema_for::<T>();
        json_schema!({ "type": ["object", "null"], "additionalProperties": entry })
    }
}
