//! Which keys go together, as JSON Schema: `resolve` decides, and a test holds these to it.

use schemars::Schema;
use serde_json::{Value, json};

/// Exactly one of the forms of a type, and bases where there can be some.
pub fn of_a_type(schema: &mut Schema) {
    let host = json!({ "required": ["host"], "properties": { "host": { "const": true } } });
    let extends =
        json!({ "required": ["extends"], "properties": { "extends": { "type": ["string", "array"] } } });
    let forms = [given("fields"), given("values"), given("codes"), given("type"), host.clone()];
    let alone = |form: &Value| json!({ "allOf": [form], "not": extends });
    let one_of = json!([
        given("fields"),
        given("values"),
        alone(&given("codes")),
        alone(&given("type")),
        alone(&host),
        { "allOf": [extends], "not": { "anyOf": forms } },
    ]);
    schema.insert("oneOf".to_owned(), one_of);
}

/// A command and a result, or what a member returns that sends nothing.
pub fn of_a_method(schema: &mut Schema) {
    let command = json!({ "required": ["command"], "properties": { "command": { "type": "string" } } });
    let one_of = json!([
        { "allOf": [command, given("result")], "not": given("returns") },
        { "allOf": [given("returns")], "not": { "anyOf": [command, given("result")] } },
    ]);
    schema.insert("oneOf".to_owned(), one_of);
}

fn given(key: &str) -> Value {
    json!({ "required": [key] })
}
