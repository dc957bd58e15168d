//! An item by itself, without descriptions, for whoever shows it.

use serde_json::{Map, Value};

use crate::form::Form;
use crate::json::laid_out;
use crate::model::{Api, Origin};
use crate::schema::Definitions;

/// What is said about a value and not of its form.
const ANNOTATIONS: [&str; 4] = ["title", "description", "$comment", "deprecated"];

/// What is below a keyword by names that are not keywords.
const NAMED: [&str; 3] = ["properties", "patternProperties", "$defs"];

/// What somebody would look up: a type, what an event brings and gets, what a method takes and gives.
pub fn form(api: &Api, definitions: &Definitions<'_>, item: Origin) -> Option<Form> {
    let parts: (&str, &[&str]) = match item {
        Origin::Type(id) => (&api[id].name, &[]),
        Origin::Event(id) => (&api.events[id.0].name, &["arguments", "reply"]),
        Origin::Method(id) => (&api.methods[id.0].name, &["parameters", "result"]),
        Origin::Client
        | Origin::ConstructorParameter(_)
        | Origin::Property(_)
        | Origin::Field(..)
        | Origin::Value(..)
        | Origin::EventParameter(..)
        | Origin::MethodParameter(..) => return None,
    };
    let schema = match parts {
        (name, []) => outline(definitions.get(name)?),
        (name, parts) => {
            let key = |part: &&str| format!("{name}.{part}");
            let found = parts.iter().map(key).filter_map(|key| Some((definitions.get(&key)?, key)));
            Value::Object(found.map(|(schema, key)| (key, outline(schema))).collect())
        }
    };
    Some(Form { language: "JSON Schema", rank: 2, text: laid_out(&schema) })
}

/// A schema without annotations.
fn outline(schema: &Value) -> Value {
    match schema {
        Value::Object(keywords) => {
            let kept = keywords.iter().filter(|(keyword, _)| !ANNOTATIONS.contains(&keyword.as_str()));
            let below = |keyword: &str, value: &Value| match value {
                Value::Object(named) if NAMED.contains(&keyword) => {
                    named.iter().map(|(name, schema)| (name.clone(), outline(schema))).collect()
                }
                value => outline(value),
            };
            let kept: Map<String, Value> =
                kept.map(|(keyword, value)| (keyword.clone(), below(keyword, value))).collect();
            // A reference is kept apart for the sake of what is said beside it.
            match kept.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
                Some([only]) if kept.len() == 1 => only.clone(),
                _ => kept.into(),
            }
        }
        Value::Array(items) => items.iter().map(outline).collect(),
        value => value.clone(),
    }
}
