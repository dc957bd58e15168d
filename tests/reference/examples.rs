//! What is shown as an example is valid: the schema of the item takes it.

use codegen::model::{Api, Origin, Parameter, Type, TypeDefinition, TypeId};
use codegen::reference::Reference;
use codegen::schema::{DEFS, Reading, bundle, names};
use serde_json::{Map, Value, json};

use super::page::blocks;
use super::site;
use crate::conformance::sample::Sampler;

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
    let types = api
        .types
        .iter()
        .enumerate()
        .map(|(index, definition)| (Origin::Type(TypeId(index)), definition.name.as_str()));
    let events = api.events.iter().enumerate();
    let events =
        events.map(|(index, event)| (Origin::Event(codegen::model::EventId(index)), event.name.as_str()));
    let methods = api.methods.iter().enumerate();
    let methods = methods
        .map(|(index, method)| (Origin::Method(codegen::model::MethodId(index)), method.name.as_str()));
    types.chain(events).chain(methods).collect()
}

fn default_arguments(definition: &TypeDefinition) -> Vec<Type> {
    definition.parameters.iter().map(|parameter| parameter.default.clone().unwrap_or(Type::Any)).collect()
}

/// Whether all required ones have values in JSON.
fn have_form(sampler: &Sampler<'_>, parameters: &[Parameter]) -> bool {
    parameters.iter().all(|parameter| parameter.optional || sampler.minimal(&parameter.ty).is_some())
}

#[test]
fn every_example_is_valid() {
    let mut shown = 0;
    let package = &site().package;
    for api in &package.editions {
        let mut bundle: Value =
            serde_json::from_str(&bundle(api, package, Reading::Documented)).expect("a bundle is JSON");
        let all = bundle["$defs"].take();
        // One schema for all of them, by key.
        let references = all
            .as_object()
            .unwrap()
            .keys()
            .map(|key| (key.clone(), json!({ "$ref": names::reference(DEFS, key) })));
        let properties: Map<String, Value> = references.collect();
        let validator =
            jsonschema::validator_for(&json!({ "properties": properties, "$defs": all })).unwrap();
        let sampler = Sampler { api, breadth: 1 };
        let reference = Reference::of(api);
        for (item, name) in items(api) {
            let page = site().page(&reference.page(item));
            let examples = page.section("example").map(blocks).unwrap_or_default();
            for (caption, text) in &examples {
                let value: Value =
                    serde_json::from_str(text).unwrap_or_else(|error| panic!("{name}: {error}"));
                let key = key(name, caption);
                assert!(all.get(&key).is_some(), "{key}");
                if let Err(error) = validator.validate(&json!({ &key: value })) {
                    panic!("{key} at {}: {error}\n{text}", error.instance_path());
                }
                shown += 1;
            }
            let is_expected = match item {
                Origin::Type(id) => sampler.minimal(&Type::Named(id, default_arguments(&api[id]))).is_some(),
                Origin::Event(id) => have_form(&sampler, &api.events[id.0].parameters),
                Origin::Method(id) => have_form(&sampler, &api.methods[id.0].parameters),
                _ => false,
            };
            assert!(!is_expected || !examples.is_empty(), "{name} in {} has no example", api.edition);
        }
    }
    assert!(shown > 300, "{shown}");
}
