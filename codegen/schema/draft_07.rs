//! Definitions in draft 07, for documents that keep schemas beside other things.
//!
//! Draft 07 has other words for positional items, and looks at nothing that stands beside a `$ref`.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{DEFS, names};

/// Keywords whose value is a schema.
const SCHEMA: [&str; 6] = ["items", "additionalProperties", "not", "if", "then", "else"];

/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value has schemas by name.
const BY_NAME: [&str; 2] = ["properties", "patternProperties"];

/// The other document.
pub struct Host {
    /// A reference to the definition that has this key in a bundle.
    pub reference: fn(&str) -> String,
    /// A description as it is written there.
    pub description: fn(&str) -> String,
}

/// Writes definitions for another document.
pub struct Translator<'a> {
    host: &'a Host,
    /// Where each definition stands there: its reference by its reference in a bundle.
    references: BTreeMap<String, String>,
}

impl<'a> Translator<'a> {
    pub fn new<'k>(host: &'a Host, keys: impl Iterator<Item = &'k String>) -> Translator<'a> {
        let references = keys.map(|key| (names::reference(DEFS, key), (host.reference)(key))).collect();
        Translator { host, references }
    }

    /// A schema of a bundle as draft 07 has it.
    pub fn translate(&self, schema: Value) -> Value {
        let Value::Object(keywords) = schema else { return schema };
        let mut translated = Map::new();
        let is_tuple = keywords.contains_key("prefixItems");
        let is_closed = is_tuple && !keywords.contains_key("items") && is_full(&keywords);
        for (keyword, value) in keywords {
            let (keyword, value) = self.keyword(keyword, value, is_tuple);
            translated.insert(keyword, value);
        }
        // Programs that make code of draft 07 look at this alone.
        if is_closed {
            translated.insert("additionalItems".to_owned(), false.into());
        }
        if translated.len() > 1 && translated.contains_key("$ref") {
            translated = beside(translated);
        }
        Value::Object(translated)
    }

    fn keyword(&self, keyword: String, value: Value, is_tuple: bool) -> (String, Value) {
        match (keyword.as_str(), value) {
            ("$ref", Value::String(reference)) => {
                let moved = self.references.get(&reference).cloned().unwrap_or(reference);
                (keyword, moved.into())
            }
            ("description", Value::String(text)) => (keyword, (self.host.description)(&text).into()),
            ("prefixItems", Value::Array(items)) => ("items".to_owned(), self.list(items)),
            ("items", value) if is_tuple => ("additionalItems".to_owned(), self.translate(value)),
            (name, value) if SCHEMA.contains(&name) => (keyword, self.translate(value)),
            (name, Value::Array(schemas)) if LIST.contains(&name) => (keyword, self.list(schemas)),
            (name, Value::Object(schemas)) if BY_NAME.contains(&name) => {
                let translated = schemas.into_iter().map(|(name, schema)| (name, self.translate(schema)));
                (keyword, Value::Object(translated.collect()))
            }
            (_, value) => (keyword, value),
        }
    }

    fn list(&self, schemas: Vec<Value>) -> Value {
        schemas.into_iter().map(|schema| self.translate(schema)).collect()
    }
}

/// Whether there are no items beside those with a position.
fn is_full(keywords: &Map<String, Value>) -> bool {
    let positions = keywords.get("prefixItems").and_then(Value::as_array).map(|items| items.len() as u64);
    positions.is_some() && positions == keywords.get("maxItems").and_then(Value::as_u64)
}

/// A reference and what is said beside it: the reference goes into a schema of its own.
fn beside(keywords: Map<String, Value>) -> Map<String, Value> {
    let apart = |(keyword, value): (String, Value)| match keyword.as_str() {
        "$ref" => ("allOf".to_owned(), Value::from(vec![Map::from_iter([(keyword, value)])])),
        _ => (keyword, value),
    };
    keywords.into_iter().map(apart).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Host, Translator};

    const HOST: Host =
        Host { reference: |key| format!("#/elsewhere/{key}"), description: |text| text.to_uppercase() };

    #[test]
    fn references_lists_and_what_is_beside_them_are_moved() {
        let keys = ["A".to_owned()];
        let translated = Translator::new(&HOST, keys.iter()).translate(json!({
            "description": "a",
            "prefixItems": [{ "title": "a", "$ref": "#/$defs/A" }],
            "items": { "$ref": "#/$defs/A" },
        }));
        let expected = json!({
            "description": "A",
            "items": [{ "title": "a", "allOf": [{ "$ref": "#/elsewhere/A" }] }],
            "additionalItems": { "$ref": "#/elsewhere/A" },
        });
        assert_eq!(translated, expected);
    }

    #[test]
    fn a_list_that_is_full_is_closed() {
        let translate = |schema| Translator::new(&HOST, [].iter()).translate(schema);
        let items = json!([{ "type": "string" }]);
        let full = translate(json!({ "prefixItems": items, "maxItems": 1 }));
        assert_eq!(full, json!({ "items": items, "maxItems": 1, "additionalItems": false }));
        let longer = translate(json!({ "prefixItems": items, "maxItems": 2 }));
        assert_eq!(longer, json!({ "items": items, "maxItems": 2 }));
    }

    /// What is no schema stays as it is, whatever it looks like.
    #[test]
    fn values_and_names_stay() {
        let keys = ["A".to_owned()];
        let schema = json!({
            "properties": { "$ref": { "const": "#/$defs/A" }, "description": { "const": "a" }, "prefixItems": { "enum": [["#/$defs/A"]] } },
            "required": ["$ref"],
            "examples": [{ "$ref": "#/$defs/A", "prefixItems": [] }],
        });
        assert_eq!(Translator::new(&HOST, keys.iter()).translate(schema.clone()), schema);
    }
}
