//! Names in Rust, where case conversion can make two names one.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::{Api, Parameter, Shape, TypeId};
use crate::resolve::Places;
use crate::source_map::{Place, Step};
use crate::target::rust::{Definition, Origin, definitions, names};

pub fn check(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    let mut taken: HashMap<(String, String), Definition> = HashMap::new();
    let mut reported = HashSet::new();
    for definition in definitions(api) {
        let here = place(api, places, definition.origin);
        if definition.taken {
            let title = format!("`{}` is a name that the Rust code has for itself", definition.name);
            diagnostics
                .report(Rule::NameCollision, &here, title, "this gets that name")
                .help("choose another `rustName`");
        }
        if definition.nameless {
            let title =
                format!("there is no word for `{}` that could be its name in Rust", definition.documented);
            if has_own_entry(api, &definition) {
                diagnostics.report(Rule::BadName, &here, title, "needs a `rustName`");
            } else {
                diagnostics
                    .report(Rule::BadName, &here, title, "in this type")
                    .help("declare a type of their own for these values, and give this one a `rustName`");
            }
        }
        let key = (definition.scope.clone(), definition.name.clone());
        let Some(first) = taken.get(&key) else {
            taken.insert(key, definition);
            continue;
        };
        let other = place(api, places, first.origin);
        // The same name twice in the spec is another mistake, reported already.
        let is_same_key = here.path.last().map(plain) == other.path.last().map(plain);
        if is_same_key && definition.documented == first.documented {
            continue;
        }
        // A field and the method that sets it collide together.
        if !reported.insert((here.clone(), other.clone())) {
            continue;
        }
        if here == other {
            let (one, two) = (&first.documented, &definition.documented);
            let title = format!("`{one}` and `{two}` both become `{}` in Rust", definition.name);
            diagnostics
                .report(Rule::NameCollision, &here, title, "in this type")
                .help("declare a type of their own for these values, and give one of them a `rustName`");
            continue;
        }
        let related = diagnostics.sources.span(&other);
        let title = format!("two names become `{}` in Rust", definition.name);
        diagnostics
            .report(Rule::NameCollision, &here, title, "the second of this name")
            .related(related, "the first")
            .help("give one of them a `rustName` of its own");
    }
    check_parameters(api, places, &taken, diagnostics);
}

/// Whether a name stands in the spec by itself, so that a `rustName` can be given to it.
fn has_own_entry(api: &Api, definition: &Definition) -> bool {
    match definition.origin {
        Origin::Value(..) => true,
        Origin::Field(id, index) => match &api[id].shape {
            Shape::Object(object) => object.fields[index].name == definition.documented,
            _ => false,
        },
        _ => false,
    }
}

/// A type parameter hides the type of its name, in Rust also where only the case differs.
fn check_parameters(
    api: &Api,
    places: &Places,
    taken: &HashMap<(String, String), Definition>,
    diagnostics: &mut Diagnostics,
) {
    for (definition, place) in api.types.iter().zip(&places.types) {
        let mut known: Vec<(String, &str)> = Vec::new();
        for parameter in &definition.parameters {
            let name = names::type_name(&parameter.name);
            let hidden = taken.contains_key(&("types".to_owned(), name.clone()));
            // One name twice is another mistake, reported already.
            let is_other =
                |(rust, documented): &(String, &str)| *rust == name && *documented != parameter.name;
            if hidden || known.iter().any(is_other) {
                let what = if hidden { "type" } else { "type parameter" };
                let title = format!("the type parameter `{}` hides a {what} in Rust", parameter.name);
                diagnostics
                    .report(Rule::NameCollision, &place.key(), title, format!("both are called `{name}`"))
                    .help("choose another name for the type parameter");
            }
            known.push((name, &parameter.name));
        }
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
    place.at("parameters").member(&parameter.name, parameter.optional).key()
}

fn field(api: &Api, places: &Places, id: TypeId, index: usize) -> Place {
    let Shape::Object(object) = &api[id].shape else { return places.types[id.0].key() };
    let field = &object.fields[index];
    let owner = field.inherited_from.unwrap_or(id);
    places.types[owner.0].at("fields").member(&field.name, field.optional).key()
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
