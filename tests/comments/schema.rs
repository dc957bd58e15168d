//! Descriptions of a bundle.

use serde_json::Value;

use super::{Comment, generated, read};

pub fn bundle(edition: &str) -> Value {
    serde_json::from_str(&read(&generated(&format!("json-schema/{edition}/agent-desktop.schema.json"))))
        .unwrap()
}

/// All descriptions, by the place they stand at.
pub fn comments(edition: &str) -> Vec<Comment> {
    let mut found = Vec::new();
    walk(&bundle(edition), "", &mut found);
    found
}

fn walk(schema: &Value, place: &str, found: &mut Vec<Comment>) {
    match schema {
        Value::Object(members) => {
            for (key, value) in members {
                let place = format!("{place}/{key}");
                match value {
                    Value::String(text) if key == "description" || key == "$comment" => {
                        found.push(Comment { of: place, text: text.clone() });
                    }
                    value => walk(value, &place, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| walk(value, place, found)),
        _ => {}
    }
}
