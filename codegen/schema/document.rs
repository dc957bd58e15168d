//! A document for each type, event and method: its root is what it is called after, and it holds the
//! definitions that it reaches and no others.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value, json};

use crate::file_name;
use crate::model::kind::kinds;
use crate::model::{Api, Package, Type, TypeId};

use super::definitions::Definitions;
use super::expression::default_arguments;
use super::{DEFS, DIALECT, Reading, definitions, names};

/// The most definitions of a document. One that reaches more refers to the bundle: each of a thousand
/// types that reach each other would hold them all.
const MOST: usize = 64;

/// What a document is about.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Subject {
    name: String,
    /// Its file, without an ending: `types/InteractionData`.
    file: String,
    /// The definition at the root.
    root: String,
    /// Definitions that belong to it, reached or not.
    others: Vec<String>,
}

/// A file and its schema.
pub struct Document {
    /// Without an ending: `types/InteractionData`.
    pub file: String,
    pub schema: Value,
}

/// The documents of an edition in one of the two readings.
pub fn documents(api: &Api, package: &Package, reading: Reading) -> Vec<Document> {
    let definitions = definitions(api, reading, DEFS);
    let library = Library::of(api, package, reading, &definitions);
    let document = |subject: Subject| {
        let schema = library.write(&subject, names::id(api, package, reading, &subject.file));
        Document { file: subject.file, schema }
    };
    subjects(api).into_iter().map(document).collect()
}

/// The document of what is called so: a type, an event, a method, or a key of the bundle. Names that
/// exist, if this one does not.
pub fn find(api: &Api, package: &Package, reading: Reading, name: &str) -> Result<Value, Vec<String>> {
    let definitions = definitions(api, reading, DEFS);
    let named = subjects(api).into_iter().find(|subject| subject.name == name);
    let key = || {
        definitions.get(name).map(|_| Subject {
            name: name.to_owned(),
            file: format!("definitions/{}", file_name::portable(name)),
            root: name.to_owned(),
            others: Vec::new(),
        })
    };
    let Some(subject) = named.or_else(key) else {
        let names = subjects(api).into_iter().map(|subject| subject.name);
        return Err(names.chain(definitions.keys().map(str::to_owned)).collect());
    };
    let id = names::id(api, package, reading, &subject.file);
    Ok(Library::of(api, package, reading, &definitions).write(&subject, id))
}

/// What a user would name: types with a JSON form, events, methods.
fn subjects(api: &Api) -> Vec<Subject> {
    let mut subjects = Vec::new();
    let types = api.types.iter().enumerate().filter(|(index, _)| {
        let id = TypeId(*index);
        !kinds(api, &Type::Named(id, default_arguments(api, id))).is_never()
    });
    let types: Vec<&str> = types.map(|(_, definition)| definition.name.as_str()).collect();
    for (name, file) in types.iter().zip(file_name::distinct(types.iter().copied())) {
        let (name, root) = ((*name).to_owned(), (*name).to_owned());
        subjects.push(Subject { name, file: format!("types/{file}"), root, others: Vec::new() });
    }
    let events: Vec<&str> = api.events.iter().map(|event| event.name.as_str()).collect();
    for (event, file) in api.events.iter().zip(file_name::distinct(events)) {
        let key = |part: &str| format!("{}.{part}", event.name);
        let reply = event.reply.as_ref().map(|_| key("reply"));
        let others = [key("argumentsByName")].into_iter().chain(reply).collect();
        let (name, file) = (event.name.clone(), format!("events/{file}"));
        subjects.push(Subject { name, file, root: key("arguments"), others });
    }
    let methods: Vec<&str> = api.methods.iter().map(|method| method.name.as_str()).collect();
    for (method, file) in api.methods.iter().zip(file_name::distinct(methods)) {
        let key = |part: &str| format!("{}.{part}", method.name);
        let others = ["parametersByName", "result", "answer"].map(key).to_vec();
        let (name, file) = (method.name.clone(), format!("methods/{file}"));
        subjects.push(Subject { name, file, root: key("parameters"), others });
    }
    subjects
}

/// The definitions of an edition, and where each reference leads.
struct Library<'a> {
    definitions: &'a Definitions<'a>,
    references: BTreeMap<String, &'a str>,
    /// The place of each in the bundle, which documents keep to.
    order: BTreeMap<&'a str, usize>,
    bundle: String,
}

impl<'a> Library<'a> {
    fn of(api: &Api, package: &Package, reading: Reading, definitions: &'a Definitions<'a>) -> Library<'a> {
        let bundle = names::id(api, package, reading, &package.schema_name);
        let order = definitions.keys().enumerate().map(|(place, key)| (key, place)).collect();
        Library { definitions, references: definitions.references(), order, bundle }
    }

    fn write(&self, subject: &Subject, id: String) -> Value {
        let reference = names::reference(DEFS, &subject.root);
        let mut document = Map::new();
        document.insert("$schema".into(), DIALECT.into());
        document.insert("$id".into(), id.into());
        let Some(reached) = self.reached(subject) else {
            document.insert("title".into(), names::title(&subject.root).into());
            document.insert("allOf".into(), json!([{ "$ref": format!("{}{reference}", self.bundle) }]));
            return document.into();
        };
        let rooted = |key: &str| {
            let mut schema = self.definitions.get(key).cloned().unwrap_or_default();
            redirect(&mut schema, &reference);
            schema
        };
        if let Value::Object(root) = rooted(&subject.root) {
            document.extend(root);
        }
        let inner: Map<String, Value> = reached
            .into_iter()
            .filter(|key| *key != subject.root)
            .map(|key| (key.to_owned(), rooted(key)))
            .collect();
        if !inner.is_empty() {
            document.insert("$defs".into(), inner.into());
        }
        document.into()
    }

    /// The definitions of a document in order, its root among them; none if there are too many.
    fn reached<'s>(&'s self, subject: &'s Subject) -> Option<Vec<&'s str>> {
        let others = subject.others.iter().filter(|key| self.definitions.get(key).is_some());
        let mut waiting: Vec<&str> =
            std::iter::once(&subject.root).chain(others).map(String::as_str).collect();
        let mut reached: HashSet<&str> = waiting.iter().copied().collect();
        while let Some(key) = waiting.pop() {
            let Some(schema) = self.definitions.get(key) else { continue };
            each_reference(schema, &mut |target| {
                if let Some(key) = self.references.get(target).copied()
                    && reached.insert(key)
                {
                    waiting.push(key);
                }
            });
            if reached.len() > MOST {
                return None;
            }
        }
        let mut reached: Vec<&str> = reached.into_iter().collect();
        reached.sort_unstable_by_key(|key| self.order.get(key));
        Some(reached)
    }
}

/// Every reference in a schema.
fn each_reference<'a>(schema: &'a Value, found: &mut impl FnMut(&'a str)) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::String(target)) = keywords.get("$ref") {
                found(target);
            }
            keywords.values().for_each(|value| each_reference(value, found));
        }
        Value::Array(items) => items.iter().for_each(|item| each_reference(item, found)),
        _ => {}
    }
}

/// References to the definition that is the root now lead to the root.
fn redirect(schema: &mut Value, reference: &str) {
    match schema {
        Value::Object(keywords) => {
            if let Some(Value::String(target)) = keywords.get_mut("$ref")
                && target == reference
            {
                *target = "#".to_owned();
            }
            keywords.values_mut().for_each(|value| redirect(value, reference));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redirect(item, reference)),
        _ => {}
    }
}
