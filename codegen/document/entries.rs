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

use crate::diagnostic::nearest;
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

/// Decodes a value and reports all that is wrong with its keys, not only the first mistake.
///
/// After each fault the value is mended as far as that goes (a misspelt key gets the name it was
/// meant to have, a wrong value is left out, a missing one is filled in) and decoded again.
pub fn decode<T: DeserializeOwned>(mut value: serde_yaml::Value) -> (Option<T>, Vec<Fault>) {
    let mut faults: Vec<Fault> = Vec::new();
    let mut mended: Vec<String> = Vec::new();
    loop {
        let fault = match serde_path_to_error::deserialize(value.clone()) {
            Ok(decoded) if faults.iter().all(Fault::is_harmless) => return (Some(decoded), faults),
            Ok(_) => return (None, faults),
            Err(error) => Fault { path: steps(error.path()), message: error.inner().to_string() },
        };
        let goes_on = if let Some(key) = fault.unknown_key() {
            mend_key(&mut value, &fault, key)
        } else if let Some(key) = fault.missing_key() {
            let new = fault.path.is_empty() && !mended.iter().any(|known| known == key);
            if fault.path.is_empty() && !new {
                return (None, faults);
            }
            mended.push(key.to_owned());
            new && insert(&mut value, key)
        } else if let Some(Step::Key(key)) = fault.path.first() {
            let key = key.clone();
            if mended.contains(&key) {
                return (None, faults);
            }
            mended.push(key.clone());
            remove(&mut value, &[], &key)
        } else {
            false
        };
        faults.push(fault);
        if !goes_on {
            return (None, faults);
        }
    }
}

impl Fault {
    /// The key the format does not know, where that is the fault.
    pub fn unknown_key(&self) -> Option<&str> {
        self.message.strip_prefix("unknown field `")?.split('`').next()
    }

    /// The key that is not there, where that is the fault.
    pub fn missing_key(&self) -> Option<&str> {
        self.message.strip_prefix("missing field `")?.split('`').next()
    }

    /// The keys the format knows there, for a key that it does not.
    pub fn known_keys(&self) -> Vec<&str> {
        let known = self.message.split_once("expected").map_or("", |(_, known)| known);
        known.split('`').skip(1).step_by(2).collect()
    }

    /// Whether what was decoded says the same as it would without the fault.
    fn is_harmless(&self) -> bool {
        self.unknown_key().is_some()
    }
}

/// Gives a misspelt key the name it was meant to have, unless that is there; else leaves it out.
fn mend_key(value: &mut serde_yaml::Value, fault: &Fault, key: &str) -> bool {
    let Some(mapping) = mapping_at(value, &fault.path, key) else { return false };
    let Some(item) = mapping.remove(key) else { return false };
    if let Some(meant) = nearest(key, fault.known_keys()).filter(|meant| !mapping.contains_key(*meant)) {
        mapping.insert(meant.into(), item);
    }
    true
}

fn insert(value: &mut serde_yaml::Value, key: &str) -> bool {
    let empty = serde_yaml::Value::String(String::new());
    value.as_mapping_mut().is_some_and(|mapping| mapping.insert(key.into(), empty).is_none())
}

fn remove(value: &mut serde_yaml::Value, path: &[Step], key: &str) -> bool {
    mapping_at(value, path, key).is_some_and(|mapping| mapping.remove(key).is_some())
}

/// The mapping that has a key. The path leads to it or to the key, depending on where decoding
/// stopped.
fn mapping_at<'v>(
    value: &'v mut serde_yaml::Value,
    path: &[Step],
    key: &str,
) -> Option<&'v mut serde_yaml::Mapping> {
    let path = match path.split_last() {
        Some((Step::Key(last), rest)) if last == key => rest,
        _ => path,
    };
    let mut target = value;
    for step in path {
        target = match step {
            Step::Key(key) => target.get_mut(key.as_str()),
            Step::Index(index) => target.get_mut(*index),
        }?;
    }
    target.as_mapping_mut()
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
