//! Schemas that refer to another one and say something besides.
//!
//! The reference stands in an `allOf`, through which validators report a fault at its own place. Of an
//! `allOf` around a union generators make a class for each arm that inherits from it, numbered
//! (`StartCallAnswer2`), so a union is referred to as the only arm of an `anyOf`.

use std::collections::{BTreeMap, HashSet};

use super::keywords::Schema;
use super::value::Value;

/// Has what refers to a union do so by `anyOf`.
pub fn settle(definitions: &mut [(String, Schema<'_>)]) {
    let unions = unions(definitions);
    definitions.iter_mut().for_each(|(_, schema)| rewrite(schema, &unions));
}

/// The keys of the definitions that are unions, by themselves or by what they refer to.
fn unions(definitions: &[(String, Schema<'_>)]) -> HashSet<String> {
    let mut waiting: Vec<&str> = Vec::new();
    let mut aliases: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (key, schema) in definitions {
        if schema.get("anyOf").is_some() {
            waiting.push(key);
        } else if let Some(target) = schema.only_target("allOf") {
            aliases.entry(target).or_default().push(key);
        }
    }
    let mut unions = HashSet::new();
    while let Some(key) = waiting.pop() {
        waiting.extend(aliases.remove(key).into_iter().flatten());
        unions.insert(key.to_owned());
    }
    unions
}

fn rewrite(schema: &mut Schema<'_>, unions: &HashSet<String>) {
    if schema.only_target("allOf").is_some_and(|target| unions.contains(target))
        && let Some(reference) = schema.remove("allOf")
    {
        schema.insert("anyOf", reference);
    }
    schema.values_mut().for_each(|value| rewrite_inside(value, unions));
}

fn rewrite_inside(value: &mut Value<'_>, unions: &HashSet<String>) {
    match value {
        Value::Schema(schema) => rewrite(schema, unions),
        Value::Named(schemas) => schemas.iter_mut().for_each(|(_, schema)| rewrite(schema, unions)),
        Value::List(values) => values.iter_mut().for_each(|value| rewrite_inside(value, unions)),
        Value::Null | Value::Boolean(_) | Value::Integer(_) | Value::Text(_) | Value::Reference(_) => {}
    }
}

/// What a schema refers to that says something besides.
pub fn target<'s>(schema: &'s Schema<'_>) -> Option<&'s str> {
    ["allOf", "anyOf"].iter().find_map(|keyword| schema.only_target(keyword))
}

#[cfg(test)]
mod tests {
    use super::super::keywords::Schema;
    use super::super::value::Value;
    use super::settle;

    #[test]
    fn unions_are_referred_to_by_any_of_and_all_others_by_all_of() {
        let apart = |keyword: &'static str, key: &'static str| {
            Schema::any().with("title", "t").with(keyword, vec![Schema::reference(key)])
        };
        let definitions = |keyword: &'static str| {
            let named = [("allOf", apart(keyword, "Answer")), ("one", apart("allOf", "One"))];
            let named: Value<'_> = named.into_iter().map(|(name, schema)| (name.into(), schema)).collect();
            let definitions = [
                ("Answer", apart(keyword, "Result")),
                ("Result", apart(keyword, "Either")),
                ("Either", Schema::any_of(vec![Schema::reference("One"), Schema::typed("null")])),
                ("One", Schema::any().with("properties", named)),
                ("Itself", apart("allOf", "Itself")),
            ];
            definitions.map(|(key, schema)| (key.to_owned(), schema))
        };
        let mut written = definitions("allOf");
        settle(&mut written);
        assert_eq!(written, definitions("anyOf"));
    }
}
