//! Schemas in draft 07, which has other words for positional items, and for a document that keeps them
//! elsewhere than a bundle does.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{DEFS, names};

/// Keywords whose value is a schema.
const SCHEMA: [&str; 6] = ["items", "additionalProperties", "not", "if", "then", "else"];

/// Keywords whose value is a list of schemas.
const LIST: [&str; 4] = ["allOf", "anyOf", "oneOf", "prefixItems"];

/// Keywords whose value has schemas by name.
const BY_NAME: [&str; 2] = ["properties", "patternProperties"];

/// The document that the schemas are for.
pub struct Host {
    /// A reference to the definition that has this key in a bundle.
    pub reference: fn(&str) -> String,
    /// A description as it is written there.
    pub description: fn(&str) -> String,
    /// Whether it has `deprecated`, which draft 07 by itself has not. Otherwise a comment says so.
    pub knows_deprecated: bool,
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
        match schema {
            Value::Object(keywords) => self.keywords(keywords).into(),
            _ => schema,
        }
    }

    /// The same of its keywords.
    pub fn keywords(&self, keywords: Map<String, Value>) -> Map<String, Value> {
        let mut translated = Map::new();
        let is_tuple = keywords.contains_key("prefixItems");
        let is_closed = is_tuple && !keywords.contains_key("items") && is_full(&keywords);
        let mut is_deprecated = false;
        for (keyword, value) in keywords {
            if keyword == "deprecated" && !self.host.knows_deprecated {
                is_deprecated = value == true;
                continue;
            }
            let (keyword, value) = self.keyword(keyword, value, is_tuple);
            translated.insert(keyword, value);
        }
        // Programs that make code of draft 07 look at this alone.
        if is_closed {
            translated.insert("additionalItems".to_owned(), false.into());
        }
        if is_deprecated {
            comment(&mut translated, "deprecated: true");
        }
        translated
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

/// Says something for people, before what is said already. The description has it too, and why.
fn comment(keywords: &mut Map<String, Value>, remark: &str) {
    let said = keywords.get("$comment").and_then(Value::as_str);
    let remarks: Vec<&str> = [remark].into_iter().chain(said).collect();
    keywords.insert("$comment".to_owned(), remarks.join("\n\n").into());
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Host, Translator};

    const HOST: Host = Host {
        reference: |key| format!("#/elsewhere/{key}"),
        description: |text| text.to_uppercase(),
        knows_deprecated: true,
    };

    #[test]
    fn references_and_lists_are_moved() {
        let keys = ["A".to_owned()];
        let translated = Translator::new(&HOST, keys.iter()).translate(json!({
            "description": "a",
            "deprecated": true,
            "prefixItems": [{ "title": "a", "allOf": [{ "$ref": "#/$defs/A" }] }],
            "items": { "$ref": "#/$defs/A" },
        }));
        let expected = json!({
            "description": "A",
            "deprecated": true,
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
