//! Named things in document order, decoded one by one.
//!
//! An ordinary map stops at the first entry that is wrong. This one keeps what it could decode
//! and remembers the rest, so that one run reports a mistake in every entry.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_path_to_error::Segment;

use crate::source_map::Step;

#[derive(Debug, Clone)]
pub struct Entries<T> {
    pub items: Vec<(String, T)>,
    /// Names of entries that could not be decoded, and why.
    pub faults: Vec<(String, Fault)>,
}

/// Why a value could not be decoded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// From the value that was being decoded.
    pub path: Vec<Step>,
    pub message: String,
}

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Entries { items: Vec::new(), faults: Vec::new() }
    }
}

impl<T> Entries<T> {
    /// All names, also of entries that could not be decoded.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let decoded = self.items.iter().map(|(name, _)| name.as_str());
        decoded.chain(self.faults.iter().map(|(name, _)| name.as_str()))
    }

    pub fn is_empty(&self) -> bool {
        self.items.is_empty() && self.faults.is_empty()
    }
}

/// Decodes a value; unknown keys are reported and left out, so that nothing hides behind them.
pub fn decode<T: DeserializeOwned>(mut value: serde_yaml::Value) -> (Option<T>, Vec<Fault>) {
    let mut faults = Vec::new();
    loop {
        match serde_path_to_error::deserialize(value.clone()) {
            Ok(decoded) => return (Some(decoded), faults),
            Err(error) => {
                let fault = Fault { path: steps(error.path()), message: error.inner().to_string() };
                let unknown = fault.unknown_key().map(str::to_owned);
                let place = fault.path.clone();
                faults.push(fault);
                if !unknown.is_some_and(|key| remove(&mut value, &place, &key)) {
                    return (None, faults);
                }
            }
        }
    }
}

impl Fault {
    /// The key the format does not know, where that is the fault.
    pub fn unknown_key(&self) -> Option<&str> {
        self.message.strip_prefix("unknown field `")?.split('`').next()
    }
}

fn remove(value: &mut serde_yaml::Value, path: &[Step], key: &str) -> bool {
    let mut target = value;
    // The path leads to the mapping or to the key itself, depending on where decoding stopped.
    let path = match path.split_last() {
        Some((Step::Key(last), rest)) if last == key => rest,
        _ => path,
    };
    for step in path {
        let next = match step {
            Step::Key(key) => target.get_mut(key.as_str()),
            Step::Index(index) => target.get_mut(*index),
        };
        let Some(next) = next else { return false };
        target = next;
    }
    target.as_mapping_mut().is_some_and(|mapping| mapping.remove(key).is_some())
}

fn steps(path: &serde_path_to_error::Path) -> Vec<Step> {
    path.iter()
        .filter_map(|segment| match segment {
            Segment::Map { key } => Some(Step::Key(key.clone())),
            Segment::Seq { index } => Some(Step::Index(*index)),
            Segment::Enum { .. } | Segment::Unknown => None,
        })
        .collect()
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

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Entries<T>, A::Error> {
        let mut entries = Entries::default();
        while let Some(name) = map.next_key::<KeyText>()? {
            let (item, faults) = decode(map.next_value()?);
            entries.faults.extend(faults.into_iter().map(|fault| (name.0.clone(), fault)));
            if let Some(item) = item {
                entries.items.push((name.0, item));
            }
        }
        Ok(entries)
    }

    /// A key without a value, `fields:`, is an empty mapping.
    fn visit_unit<E>(self) -> Result<Entries<T>, E> {
        Ok(Entries::default())
    }
}

/// A key, whatever YAML takes it for: `null`, `true` and `7` are names here.
struct KeyText(String);

impl<'de> Deserialize<'de> for KeyText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::short::text(deserializer).map(KeyText)
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
