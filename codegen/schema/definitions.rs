//! The definitions of an edition, by key, each with a title of its own.

use std::collections::HashSet;

use crate::model::{Api, Shape, TypeId};

use super::definition::Entries;
use super::expression::{Writer, default_arguments};
use super::keywords::Schema;
use super::{Reading, alias, names};

/// Schemas by key.
pub struct Definitions<'a> {
    schemas: Vec<(String, Schema<'a>)>,
    /// The places of all schemas, in the order of their keys.
    places: Vec<usize>,
}

impl<'a> Definitions<'a> {
    pub fn of(schemas: Vec<(String, Schema<'a>)>) -> Self {
        let mut places: Vec<usize> = (0..schemas.len()).collect();
        places.sort_by_key(|place| &schemas[*place].0);
        Definitions { schemas, places }
    }

    /// The keys and their schemas, in order.
    pub fn schemas(&self) -> impl ExactSizeIterator<Item = (&str, &Schema<'a>)> {
        self.schemas.iter().map(|(key, schema)| (key.as_str(), schema))
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl ExactSizeIterator<Item = &str> {
        self.schemas.iter().map(|(key, _)| key.as_str())
    }

    pub fn get(&self, key: &str) -> Option<&Schema<'a>> {
        self.place(key).map(|place| self.at(place).1)
    }

    /// Where in their order the definition of a key is.
    pub fn place(&self, key: &str) -> Option<usize> {
        let found = self.places.binary_search_by(|place| self.schemas[*place].0.as_str().cmp(key)).ok()?;
        Some(self.places[found])
    }

    /// The key and the schema at a place.
    pub fn at(&self, place: usize) -> (&str, &Schema<'a>) {
        let (key, schema) = &self.schemas[place];
        (key, schema)
    }
}

/// Types in document order, each followed by its uses with arguments, then events, methods and the
/// constructor.
pub fn definitions(api: &Api, reading: Reading) -> Definitions<'_> {
    let mut writer = Writer::new(api, reading);
    let mut types: Vec<Entries<'_>> = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let id = TypeId(index);
        let schema = writer.definition(id, &default_arguments(api, id));
        let mut entries = vec![(definition.name.clone(), schema)];
        if let Shape::Codes(codes) = &definition.shape {
            entries.extend(writer.codes(definition, codes));
        }
        types.push(entries);
    }
    let mut members: Entries<'_> = Vec::new();
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
    let mut schemas: Vec<_> = types.into_iter().flatten().chain(members).collect();
    for (key, schema) in &mut schemas {
        *schema = Schema::any().with("title", titles.add(key)).joined(std::mem::take(schema));
    }
    alias::settle(&mut schemas);
    Definitions::of(schemas)
}

/// Writes every use of a generic type with arguments and every arm of an open union; writing one may
/// discover others.
fn add_used<'a>(writer: &mut Writer<'a>, types: &mut [Entries<'a>]) {
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
