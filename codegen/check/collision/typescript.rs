//! Names in TypeScript.

use std::collections::HashMap;

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::Api;
use crate::resolve::Places;
use crate::source_map::Place;
use crate::target::typescript::names;

/// Who has a name: the language, or an item of the spec.
enum Owner<'a> {
    Language(&'a str),
    Item(Place, String),
}

/// A type parameter hides whatever has its name, but not the words of the language.
pub fn check_parameters(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    let reserved = names::reserved();
    for (definition, place) in api.types.iter().zip(&places.types) {
        for parameter in &definition.parameters {
            if let Some((_, owner)) = reserved.iter().find(|(name, _)| *name == parameter.name) {
                let title = format!("a type parameter cannot be called `{}`", parameter.name);
                diagnostics.report(Rule::NameCollision, &place.key(), title, format!("this is {owner}"));
            }
        }
    }
}

/// The constructor is put under a name of its own on the global object, not under one of the browser.
pub fn check_global(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    let (Some(client), Some(place)) = (&api.client, &places.client) else { return };
    let Some(first) = client.global.first() else { return };
    if names::WINDOW.split(' ').any(|name| name == first) {
        let title = format!("`{first}` is there on every page");
        let label = "expected a name that the API brings along";
        diagnostics.report(Rule::NameCollision, &place.at("global"), title, label);
    }
}

/// In a declaration file, types, handlers and the client share one namespace.
pub fn check(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    let reserved = names::reserved().into_iter();
    let mut taken: HashMap<String, Owner> =
        reserved.map(|(name, owner)| (name.to_owned(), Owner::Language(owner))).collect();
    let mut take = |name: &str, place: Place, what: String| match taken.get(name) {
        Some(Owner::Language(owner)) => {
            let title = format!("{what} cannot be called `{name}`");
            diagnostics.report(Rule::NameCollision, &place, title, format!("this is {owner}"));
        }
        Some(Owner::Item(first, owner)) => {
            let first = diagnostics.sources.span(first);
            let title = format!("{what} and {owner} have one name, `{name}`, in TypeScript");
            diagnostics
                .report(Rule::NameCollision, &place, title, "the second of this name")
                .related(first, "the first");
        }
        None => drop(taken.insert(name.to_owned(), Owner::Item(place, what))),
    };
    for (definition, place) in api.types.iter().zip(&places.types) {
        take(&definition.name, place.key(), format!("the type `{}`", definition.name));
    }
    for (event, place) in api.events.iter().zip(&places.events) {
        take(&event.handler, place.at("handler"), format!("the handler of `{}`", event.name));
        for (index, alias) in event.handler_aliases.iter().enumerate() {
            let place = place.at("handlerAliases").item(index);
            take(alias, place, format!("another name of the handler of `{}`", event.name));
        }
    }
    if let (Some(client), Some(place)) = (&api.client, &places.client) {
        take(&client.interface, place.at("interface"), "the interface of the client".to_owned());
        take(&client.constructor, place.at("constructor"), "the type of the client's constructor".to_owned());
        for (method, place) in api.methods.iter().zip(&places.methods) {
            if names::CLIENT_MEMBERS.contains(&method.name.as_str()) {
                let title = format!("a method cannot be called `{}`", method.name);
                diagnostics.report(
                    Rule::NameCollision,
                    &place.key(),
                    title,
                    "the client registers handlers by it",
                );
            }
        }
        for property in &client.properties {
            let reason = if names::CLIENT_MEMBERS.contains(&property.name.as_str()) {
                "the client registers handlers by it"
            } else if api.methods.iter().any(|method| method.name == property.name) {
                "the client has a method of this name"
            } else {
                continue;
            };
            let own = place.at("properties").member(&property.name, property.optional);
            let title = format!("a property cannot be called `{}`", property.name);
            diagnostics.report(Rule::NameCollision, &own.key(), title, reason);
        }
    }
}
