//! Schemas in draft 07, which has other words for positional items, and for a document that keeps them
//! elsewhere than a bundle does.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::{DEFS, alias, names};

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
    /// Whether what is said beside a reference has the title of what it refers to. Generators that merge
    /// the two call the outcome so; others take it for a second type of this name.
    pub repeats_titles: bool,
}

/// A definition in the other document.
struct Moved {
    reference: String,
    title: Option<Value>,
}

/// Writes definitions for another document.
pub struct Translator<'a> {
    host: &'a Host,
    /// The definitions by their references in a bundle.
    moved: BTreeMap<String, Moved>,
}

impl<'a> Translator<'a> {
    pub fn new<'d>(
        host: &'a Host,
        definitions: impl IntoIterator<Item = (&'d String, &'d Value)>,
    ) -> Translator<'a> {
        let moved = definitions.into_iter().map(|(key, schema)| {
            let (reference, title) = ((host.reference)(key), schema.get("title").cloned());
            (names::reference(DEFS, key), Moved { reference, title })
        });
        Translator { host, moved: moved.collect() }
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
        let title = self.title(&keywords);
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
        if let Some(title) = title {
            translated.insert("title".to_owned(), title);
        }
        if is_deprecated {
            comment(&mut translated, "deprecated: true");
        }
        translated
    }

    fn keyword(&self, keyword: String, value: Value, is_tuple: bool) -> (String, Value) {
        match (keyword.as_str(), value) {
            ("$ref", Value::String(reference)) => {
                let moved = self.moved.get(&reference).map(|moved| moved.reference.clone());
                (keyword, moved.unwrap_or(reference).into())
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

    /// The title of what is referred to, for a schema that has none and says something beside.
    fn title(&self, keywords: &Map<String, Value>) -> Option<Value> {
        if !self.host.repeats_titles || keywords.contains_key("title") {
            return None;
        }
        self.moved.get(alias::target(keywords)?)?.title.clone()
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
    use serde_json::{Value, json};

    use super::{Host, Translator};

    const HOST: Host = Host {
        reference: |key| format!("#/elsewhere/{key}"),
        description: |text| text.to_uppercase(),
        knows_deprecated: true,
        repeats_titles: true,
    };

    fn translate(definitions: Value, schema: Value) -> Value {
        let Value::Object(definitions) = definitions else { panic!("an object") };
        Translator::new(&HOST, &definitions).translate(schema)
    }

    #[test]
    fn references_and_lists_are_moved() {
        let schema = json!({
            "description": "a",
            "deprecated": true,
            "prefixItems": [
                { "title": "a", "allOf": [{ "$ref": "#/$defs/A" }] },
                { "anyOf": [{ "$ref": "#/$defs/A" }] },
            ],
            "items": { "$ref": "#/$defs/A" },
        });
        let translated = translate(json!({ "A": { "title": "Title of A" } }), schema);
        let expected = json!({
            "description": "A",
            "deprecated": true,
            "items": [
                { "title": "a", "allOf": [{ "$ref": "#/elsewhere/A" }] },
                { "title": "Title of A", "anyOf": [{ "$ref": "#/elsewhere/A" }] },
            ],
            "additionalItems": { "$ref": "#/elsewhere/A" },
        });
        assert_eq!(translated, expected);
    }

    #[test]
    fn a_list_that_is_full_is_closed() {
        let translate = |schema| translate(json!({}), schema);
        let items = json!([{ "type": "string" }]);
        let full = translate(json!({ "prefixItems": items, "maxItems": 1 }));
        assert_eq!(full, json!({ "items": items, "maxItems": 1, "additionalItems": false }));
        let longer = translate(json!({ "prefixItems": items, "maxItems": 2 }));
        assert_eq!(longer, json!({ "items": items, "maxItems": 2 }));
    }

    /// What is no schema stays as it is, whatever it looks like.
    #[test]
    fn values_and_names_stay() {
        let schema = json!({
            "properties": { "$ref": { "const": "#/$defs/A" }, "description": { "const": "a" }, "prefixItems": { "enum": [["#/$defs/A"]] } },
            "required": ["$ref"],
            "examples": [{ "$ref": "#/$defs/A", "prefixItems": [] }],
        });
        assert_eq!(translate(json!({ "A": true }), schema.clone()), schema);
    }
}
