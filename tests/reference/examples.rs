//! What is shown as an example is valid: the schema of the item takes it.

use codegen::model::{Api, Origin, TypeId};
use codegen::reference::Reference;
use codegen::schema::{DEFS, Reading, definitions};
use serde_json::{Value, json};

use super::page::blocks;
use super::site;

/// The key of the definition that an example is of, by its caption.
fn key(name: &str, caption: &str) -> String {
    match caption {
        "" => name.to_owned(),
        "What the handler is called with" => format!("{name}.arguments"),
        "What it answers" => format!("{name}.reply"),
        "The arguments" => format!("{name}.parameters"),
        "What a call gives" => format!("{name}.answer"),
        other => panic!("{name}: what is {other}?"),
    }
}

/// Everything with a page, and its name.
fn items(api: &Api) -> Vec<(Origin, &str)> {
    let types =
        api.types.iter().enumerate().map(|(index, own)| (Origin::Type(TypeId(index)), own.name.as_str()));
    let events = api.events.iter().enumerate();
    let events =
        events.map(|(index, own)| (Origin::Event(codegen::model::EventId(index)), own.name.as_str()));
    let methods = api.methods.iter().enumerate();
    let methods =
        methods.map(|(index, own)| (Origin::Method(codegen::model::MethodId(index)), own.name.as_str()));
    types.chain(events).chain(methods).collect()
}

#[test]
fn every_example_is_valid() {
    let mut shown = 0;
    for api in &site().package.editions {
        let all = definitions(api, Reading::Documented, DEFS).into_map();
        let reference = Reference::of(api);
        for (item, name) in items(api) {
            let page = site().page(&reference.page(item));
            let examples = page.section("example").map(blocks).unwrap_or_default();
            for (caption, text) in &examples {
                let value: Value =
                    serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
                let key = key(name, caption);
                assert!(all.contains_key(&key), "{key}");
                let schema = json!({ "$ref": format!("{DEFS}{key}"), "$defs": all });
                let validator = jsonschema::validator_for(&schema).unwrap();
                if let Err(error) = validator.validate(&value) {
                    panic!("{key} at {}: {error}\n{text}", error.instance_path());
                }
                shown += 1;
            }
            // What has no JSON form has no example, and nothing else.
            let has_form = |key: &str| all.get(key).is_some_and(|schema| schema.get("not").is_none());
            let expected = match item {
                Origin::Type(_) => has_form(name),
                Origin::Event(_) => has_form(&key(name, "What the handler is called with")),
                _ => has_form(&key(name, "The arguments")),
            };
            assert!(!expected || !examples.is_empty(), "{name} in {} has no example", api.edition);
        }
    }
    assert!(shown > 300, "{shown}");
}
