//! What an editor shows while somebody writes: every key has a description.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{schema, value};
use crate::fixtures::spec;

/// Every key of the format, after the name of its definition.
fn all(schema: &Value) -> Vec<(String, &Value)> {
    let mut found = Vec::new();
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        let keys = definition["properties"].as_object().into_iter().flatten();
        found.extend(keys.map(|(key, schema)| (format!("{name}.{key}"), schema)));
    }
    found
}

#[test]
fn every_key_and_every_definition_has_a_description() {
    let schema = schema();
    let keys = all(&schema);
    assert!(keys.len() > 100);
    for (name, key) in keys {
        assert!(key["description"].as_str().is_some_and(|text| text.len() > 5), "{name}: {key}");
    }
    for (name, definition) in schema["$defs"].as_object().unwrap() {
        assert!(definition["description"].is_string(), "{name}");
    }
}

/// The whole spec of these tests has every key, so that they are about every key.
#[test]
fn the_whole_spec_has_every_key() {
    fn keys(value: &Value, found: &mut BTreeSet<String>) {
        match value {
            Value::Object(members) => members.iter().for_each(|(key, value)| {
                found.insert(key.clone());
                keys(value, found);
            }),
            Value::Array(items) => items.iter().for_each(|item| keys(item, found)),
            _ => {}
        }
    }
    let folder = spec::write(std::path::Path::new("tests/spec_schema/whole.yaml"));
    let mut found = BTreeSet::new();
    for file in super::files(folder.path()) {
        keys(&value(&file), &mut found);
    }
    let schema = schema();
    for (name, _) in all(&schema) {
        let key = name.split_once('.').unwrap().1;
        assert!(found.contains(key), "{name}");
    }
}
