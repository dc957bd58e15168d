//! The drafts a schema can be written in.

use serde_json::{Map, Value};

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

fn root(document: Value) -> Value {
    let Value::Object(mut keywords) = seventh(document) else { return Value::Null };
    keywords.insert("$schema".into(), SEVENTH.into());
    if let Some(Value::String(id)) = keywords.get_mut("$id")
        && let Some(file) = id.strip_suffix(".schema.json")
    {
        *id = format!("{file}.draft-07.schema.json");
    }
    keywords.into()
}

/// A schema, and those inside it, with the keywords of draft 07.
fn seventh(schema: Value) -> Value {
    let Value::Object(keywords) = schema else { return schema };
    let mut written = Map::new();
    let mut remarks = Vec::new();
    let is_tuple = keywords.contains_key("prefixItems");
    for (keyword, value) in keywords {
        match (keyword.as_str(), value) {
            ("$ref", Value::String(target)) => {
                written.insert(keyword, target.replacen("#/$defs/", "#/definitions/", 1).into());
            }
            ("$defs", value) => _ = written.insert("definitions".into(), members(value)),
            ("properties" | "patternProperties", value) => _ = written.insert(keyword, members(value)),
            ("prefixItems", value) => _ = written.insert("items".into(), items(value)),
            ("items", value) if is_tuple => {
                written.insert("additionalItems".into(), seventh(value));
            }
            ("anyOf" | "allOf", value) => _ = written.insert(keyword, items(value)),
            ("items" | "additionalProperties" | "not", value) => {
                written.insert(keyword, seventh(value));
            }
            // The description says so too, and why.
            ("deprecated", _) => remarks.push("deprecated: true".to_owned()),
            (_, value) => _ = written.insert(keyword, value),
        }
    }
    if let Some(Value::String(comment)) = written.get("$comment") {
        remarks.push(comment.clone());
    }
    if !remarks.is_empty() {
        written.insert("$comment".into(), remarks.join("\n\n").into());
    }
    written.into()
}

fn members(value: Value) -> Value {
    let Value::Object(members) = value else { return value };
    members.into_iter().map(|(name, schema)| (name, seventh(schema))).collect::<Map<_, _>>().into()
}

fn items(value: Value) -> Value {
    let Value::Array(items) = value else { return value };
    items.into_iter().map(seventh).collect::<Vec<_>>().into()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Draft;

    #[test]
    fn items_after_those_with_a_place_are_additional() {
        let schema = json!({ "prefixItems": [{ "$ref": "#/$defs/A" }], "items": { "$ref": "#/$defs/B" } });
        let written = Draft::Seventh.of(schema);
        assert_eq!(written["items"], json!([{ "$ref": "#/definitions/A" }]));
        assert_eq!(written["additionalItems"], json!({ "$ref": "#/definitions/B" }));
    }
}
