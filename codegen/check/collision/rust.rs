//! Names in Rust, where case conversion can make two names one.

use std::collections::HashMap;

use crate::check::key;
use crate::diagnostic::{Diagnostics, Rule};
use crate::emit::rust::{Origin, definitions};
use crate::model::{Api, Parameter, Shape, TypeId};
use crate::resolve::Places;
use crate::source_map::{Place, Step};

pub fn check(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    let mut taken: HashMap<(String, String), Origin> = HashMap::new();
    let mut reported = Vec::new();
    for definition in definitions(api) {
        if definition.taken {
            let title = format!("`{}` is a name that the Rust code has for itself", definition.name);
            diagnostics
                .report(
                    Rule::NameCollision,
                    &place(api, places, definition.origin),
                    title,
                    "this gets that name",
                )
                .help("choose another `rustName`");
        }
        let key = (definition.scope.clone(), definition.name.clone());
        let Some(first) = taken.get(&key) else {
            taken.insert(key, definition.origin);
            continue;
        };
        let (place, other) = (place(api, places, definition.origin), self::place(api, places, *first));
        // The same name twice in the spec is another mistake, reported already.
        if place == other || place.path.last().map(plain) == other.path.last().map(plain) {
            continue;
        }
        // A field and the method that sets it collide together.
        if reported.contains(&(place.clone(), other.clone())) {
            continue;
        }
        reported.push((place.clone(), other.clone()));
        let related = diagnostics.sources.span(&other);
        let title = format!("two names become `{}` in Rust", definition.name);
        diagnostics
            .report(Rule::NameCollision, &place, title, "the second of this name")
            .related(related, "the first")
            .help("give one of them a `rustName` of its own");
    }
}

fn place(api: &Api, places: &Places, origin: Origin) -> Place {
    match origin {
        Origin::Type(id) => places.types[id.0].key(),
        Origin::Field(id, index) => field(api, places, id, index),
        Origin::Value(id, index) => value(api, places, id, index),
        Origin::Event(id) => places.events[id.0].key(),
        Origin::EventParameter(id, index) => {
            parameter(&places.events[id.0], &api.events[id.0].parameters[index])
        }
        Origin::Method(id) => places.methods[id.0].key(),
        Origin::MethodParameter(id, index) => {
            parameter(&places.methods[id.0], &api.methods[id.0].parameters[index])
        }
    }
}

fn parameter(place: &Place, parameter: &Parameter) -> Place {
    place.at("parameters").at(&key(&parameter.name, parameter.optional)).key()
}

fn field(api: &Api, places: &Places, id: TypeId, index: usize) -> Place {
    let Shape::Object(object) = &api[id].shape else { return places.types[id.0].key() };
    let field = &object.fields[index];
    let owner = field.inherited_from.unwrap_or(id);
    places.types[owner.0].at("fields").at(&key(&field.name, field.optional)).key()
}

fn value(api: &Api, places: &Places, id: TypeId, index: usize) -> Place {
    match &api[id].shape {
        Shape::Enum(enumeration) => {
            let value = &enumeration.values[index];
            let owner = value.inherited_from.unwrap_or(id);
            places.types[owner.0].at("values").at(&value.value).key()
        }
        Shape::Codes(codes) => places.types[id.0].at("codes").at(&codes[index].name).key(),
        _ => places.types[id.0].key(),
    }
}

/// A key without the mark of an optional member.
fn plain(step: &Step) -> String {
    match step {
        Step::Key(key) => key.trim_end_matches('?').to_owned(),
        Step::Index(index) => index.to_string(),
    }
}
