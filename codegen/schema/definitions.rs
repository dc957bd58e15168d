//! The definitions of an edition, by key, each with a title of its own.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use crate::model::{Api, Shape, TypeId};

use super::definition::Entries;
use super::expression::{Writer, default_arguments};
use super::keywords::Schema;
use super::{Reading, alias, names};

/// Schemas by key.
pub struct Definitions<'a> {
    schemas: Map<String, Value>,
    /// Where they stand, as a reference.
    place: &'a str,
}

impl Definitions<'_> {
    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.schemas.keys().map(String::as_str)
    }

    pub fn get(&self, key: &str) -> Option<&Value> {
        self.schemas.get(key)
    }

    /// The keys as they stand in references.
    pub fn references(&self) -> BTreeMap<String, &str> {
        self.keys().map(|key| (names::reference(self.place, key), key)).collect()
    }

    /// The keys and their schemas, in order.
    pub fn schemas(&self) -> impl Iterator<Item = (&String, &Value)> {
        self.schemas.iter()
    }

    /// A reference to each of them, under its key.
    pub fn by_key(&self) -> Map<String, Value> {
        let reference = |key| Schema::any().with("$ref", names::reference(self.place, key)).into();
        self.keys().map(|key| (key.to_owned(), reference(key))).collect()
    }

    pub fn into_map(self) -> Map<String, Value> {
        self.schemas
    }
}

/// Types in document order, each followed by its uses with arguments, then events, methods and the
/// constructor. References begin with the place.
pub fn definitions<'p>(api: &Api, reading: Reading, place: &'p str) -> Definitions<'p> {
    let mut writer = Writer::new(api, reading, place);
    let mut types: Vec<Entries> = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let id = TypeId(index);
        let schema = writer.definition(id, &default_arguments(api, id));
        let mut entries = vec![(definition.name.clone(), schema)];
        if let Shape::Codes(codes) = &definition.shape {
            entries.extend(writer.codes(definition, codes));
        }
        types.push(entries);
    }
    let mut members: Entries = Vec::new();
    for event in &api.events {
        members.extend(writer.event(event));
    }
    for method in &api.methods {
        members.extend(writer.method(method, api.client.as_ref()));
    }
    if let Some(client) = &api.client {
        members.extend(writer.constructor(client));
    }
    add_used(&mut writer, &mut types);
    let mut titles = Titles::of(api);
    let titled = |(key, schema): (String, Schema)| {
        let schema = Schema::any().with("title", titles.add(&key)).joined(schema);
        (key, schema.into())
    };
    let mut schemas = types.into_iter().flatten().chain(members).map(titled).collect();
    alias::settle(&mut schemas, place);
    Definitions { schemas, place }
}

/// Writes every use of a generic type with arguments and every arm of an open union; writing one may
/// discover others.
fn add_used(writer: &mut Writer<'_>, types: &mut [Entries]) {
    loop {
        if let Some((id, arguments)) = writer.uses.next() {
            let schema = writer.definition(id, &arguments);
            types[id.0].push((names::instance(writer.api, id, &arguments), schema));
        } else if let Some(arm) = writer.arms.next() {
            types[arm.id.0].extend(writer.arm(&arm));
        } else {
            break;
        }
    }
    for (id, key, schema) in std::mem::take(&mut writer.arms.others) {
        types[id.0].push((key, schema));
    }
}

/// Titles that no two definitions share, however a generator writes capitals.
struct Titles<'a> {
    types: HashSet<&'a str>,
    taken: HashSet<String>,
}

impl<'a> Titles<'a> {
    fn of(api: &'a Api) -> Titles<'a> {
        let types: HashSet<&str> = api.types.iter().map(|definition| definition.name.as_str()).collect();
        let taken = types.iter().map(|name| name.to_lowercase()).collect();
        Titles { types, taken }
    }

    /// The name of a type is its title, whatever else has it.
    fn add(&mut self, key: &str) -> String {
        if self.types.contains(key) {
            return key.to_owned();
        }
        let title = names::title(key);
        if self.taken.insert(title.to_lowercase()) { title } else { key.to_owned() }
    }
}
