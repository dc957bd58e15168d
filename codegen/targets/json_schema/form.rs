//! An item by itself, without descriptions, for whoever shows it.

use serde_json::Value;

use crate::form::Form;
use crate::json::laid_out;
use crate::model::{Api, Origin};
use crate::schema::{self, DEFS, Definitions, Schema, names};

/// What is said about a value and not of its form.
const ANNOTATIONS: [&str; 4] = ["title", "description", "$comment", "deprecated"];

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
fn outline(schema: &Schema<'_>) -> Value {
    let kept = schema.keywords().filter(|(keyword, _)| !ANNOTATIONS.contains(keyword));
    // A reference is kept apart for the sake of what is said beside it.
    if let (Some(target), 1) = (schema.only_target("allOf"), kept.clone().count()) {
        return outline(&Schema::reference(target));
    }
    Value::Object(kept.map(|(keyword, value)| (keyword.to_owned(), below(value))).collect())
}

fn below(value: &schema::Value<'_>) -> Value {
    match value {
        schema::Value::Null => Value::Null,
        schema::Value::Boolean(value) => (*value).into(),
        schema::Value::Integer(value) => (*value).into(),
        schema::Value::Text(text) => text.as_ref().into(),
        schema::Value::Reference(key) => names::reference(DEFS, key).into(),
        schema::Value::Schema(schema) => outline(schema),
        schema::Value::Named(schemas) => {
            Value::Object(schemas.iter().map(|(name, schema)| (name.to_string(), outline(schema))).collect())
        }
        schema::Value::List(values) => values.iter().map(below).collect(),
    }
}
