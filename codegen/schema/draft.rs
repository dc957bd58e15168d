//! The drafts a schema can be written in.

use serde_json::{Map, Value};

use super::draft_07::{Host, Translator};
use super::names;

/// A draft of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Draft {
    /// 2020-12, which all files are in.
    Latest,
    /// 07, the last one that many tools know.
    Seventh,
}

const SEVENTH: &str = "http://json-schema.org/draft-07/schema#";

impl Draft {
    /// A document in this draft.
    pub fn of(self, document: Value) -> Value {
        match self {
            Draft::Latest => document,
            Draft::Seventh => root(document),
        }
    }
}

/// A document that has nothing but schemas.
const DOCUMENT: Host =
    Host { reference, description: str::to_owned, knows_deprecated: false, repeats_titles: false };

fn reference(key: &str) -> String {
    names::reference("#/definitions/", key)
}

fn root(document: Value) -> Value {
    let Value::Object(mut keywords) = document else { return document };
    let definitions = match keywords.shift_remove("$defs") {
        Some(Value::Object(definitions)) => definitions,
        _ => Map::new(),
    };
    let translator = Translator::new(&DOCUMENT, &definitions);
    let mut written = translator.keywords(keywords);
    written.insert("$schema".into(), SEVENTH.into());
    if let Some(Value::String(id)) = written.get_mut("$id")
        && let Some(file) = id.strip_suffix(".schema.json")
    {
        *id = format!("{file}.draft-07.schema.json");
    }
    if !definitions.is_empty() {
        let definitions = definitions.into_iter().map(|(key, schema)| (key, translator.translate(schema)));
        written.insert("definitions".into(), definitions.collect::<Map<_, _>>().into());
    }
    written.into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Draft;

    #[test]
    fn a_document_keeps_its_order_and_refers_to_its_own_definitions() {
        let bundle = "https://schemas.example/bundle.schema.json#/$defs/A";
        let written = Draft::Seventh.of(json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": "https://schemas.example/x.schema.json",
            "prefixItems": [{ "$ref": "#/$defs/A-of-%C3%A4" }, { "$ref": "#" }],
            "items": { "allOf": [{ "$ref": bundle }] },
            "$defs": { "A-of-ä": { "deprecated": true, "$comment": "Decided.", "const": { "$ref": "#/$defs/A" } } },
        }));
        let expected = json!({
            "$schema": "http://json-schema.org/draft-07/schema#",
            "$id": "https://schemas.example/x.draft-07.schema.json",
            "items": [{ "$ref": "#/definitions/A-of-%C3%A4" }, { "$ref": "#" }],
            "additionalItems": { "allOf": [{ "$ref": bundle }] },
            "definitions": {
                "A-of-ä": { "$comment": "deprecated: true\n\nDecided.", "const": { "$ref": "#/$defs/A" } },
            },
        });
        assert_eq!(written.to_string(), expected.to_string());
    }
}
