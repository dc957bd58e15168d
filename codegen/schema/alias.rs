//! Schemas that refer to another one and say something besides.
//!
//! The reference stands in an `allOf`, through which validators report a fault at its own place. Of an
//! `allOf` around a union generators make a class for each arm that inherits from it, numbered
//! (`StartCallAnswer2`), so a union is referred to as the only arm of an `anyOf`.

use std::collections::{BTreeMap, HashSet};

use serde_json::{Map, Value};

use super::names;

/// Has what refers to a union do so by `anyOf`. The definitions stand in this place.
pub fn settle(definitions: &mut Map<String, Value>, place: &str) {
    let unions = unions(definitions, place);
    definitions.values_mut().for_each(|schema| rewrite(schema, &unions));
}

/// References to the definitions that are unions, by themselves or by what they refer to.
fn unions(definitions: &Map<String, Value>, place: &str) -> HashSet<String> {
    let mut waiting: Vec<&str> = Vec::new();
    let mut aliases: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, schema) in definitions {
        if schema.get("anyOf").is_some() {
            waiting.push(key);
        } else if let Some(target) = schema.get("allOf").and_then(only_target) {
            aliases.entry(target).or_default().push(key);
        }
    }
    let mut unions = HashSet::new();
    while let Some(key) = waiting.pop() {
        let reference = names::reference(place, key);
        waiting.extend(aliases.remove(reference.as_str()).into_iter().flatten());
        unions.insert(reference);
    }
    unions
}

fn rewrite(schema: &mut Value, unions: &HashSet<String>) {
    match schema {
        Value::Object(keywords) => {
            let target = keywords.get("allOf").and_then(only_target);
            if target.is_some_and(|target| unions.contains(target))
                && let Some(reference) = keywords.shift_remove("allOf")
            {
                keywords.insert("anyOf".to_owned(), reference);
            }
            keywords.values_mut().for_each(|value| rewrite(value, unions));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| rewrite(item, unions)),
        _ => {}
    }
}

/// What a schema refers to that says something besides.
pub fn target(keywords: &Map<String, Value>) -> Option<&str> {
    ["allOf", "anyOf"].iter().find_map(|keyword| only_target(keywords.get(*keyword)?))
}

/// What the one schema of a list refers to.
fn only_target(schemas: &Value) -> Option<&str> {
    match schemas.as_array()?.as_slice() {
        [only] => only.get("$ref")?.as_str(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::settle;

    #[test]
    fn unions_are_referred_to_by_any_of_and_all_others_by_all_of() {
        let apart = |keyword: &str, key: &str| json!({ "title": "t", keyword: [{ "$ref": format!("#/$defs/{key}") }] });
        let definitions = |keyword: &str| {
            json!({
                "Answer": apart(keyword, "Result"),
                "Result": apart(keyword, "Either"),
                "Either": { "anyOf": [{ "$ref": "#/$defs/One" }, { "type": "null" }] },
                "One": { "properties": { "allOf": apart(keyword, "Answer"), "one": apart("allOf", "One") } },
                "Itself": apart("allOf", "Itself"),
            })
        };
        let Value::Object(mut written) = definitions("allOf") else { panic!("an object") };
        settle(&mut written, "#/$defs/");
        assert_eq!(Value::from(written), definitions("anyOf"));
    }
}
