//! Names that the spec sets for Rust: whether each is one.

use crate::diagnostic::Rule;
use crate::model::{Api, EventId, MethodId, Origin, Parameter, Shape, TypeId};
use crate::objection::{Objection, Part, Spot};

/// What a name stands for.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    /// A type, an event, a method or a value.
    Item,
    /// A field or a parameter.
    Member,
}

/// The names that are none in Rust.
pub fn objections(api: &Api, index: usize) -> Vec<Objection> {
    let names = types(api).into_iter().chain(calls(api));
    let wrong = names.filter_map(|(origin, name, sort)| {
        object(name?, sort, Spot::Item(index, origin, Part::Key("rustName")))
    });
    wrong.collect()
}

/// An item, the name it is given if it is given one, and what that must be.
type Given<'a> = (Origin, Option<&'a String>, Sort);

fn types(api: &Api) -> Vec<Given<'_>> {
    let mut found = Vec::new();
    for (index, definition) in api.types.iter().enumerate() {
        let id = TypeId(index);
        found.push((Origin::Type(id), definition.rust_name.as_ref(), Sort::Item));
        match &definition.shape {
            Shape::Object(object) => {
                let own = object.fields.iter().enumerate().filter(|(_, own)| own.inherited_from.is_none());
                found.extend(
                    own.map(|(place, own)| (Origin::Field(id, place), own.rust_name.as_ref(), Sort::Member)),
                );
            }
            Shape::Enum(values) => {
                let own = values.values.iter().enumerate().filter(|(_, own)| own.inherited_from.is_none());
                found.extend(
                    own.map(|(place, own)| (Origin::Value(id, place), own.rust_name.as_ref(), Sort::Item)),
                );
            }
            Shape::Codes(codes) => {
                let own = codes.iter().enumerate();
                found.extend(
                    own.map(|(place, own)| (Origin::Value(id, place), own.rust_name.as_ref(), Sort::Item)),
                );
            }
            Shape::Alias(_) | Shape::Host => {}
        }
    }
    found
}

fn calls(api: &Api) -> Vec<Given<'_>> {
    let mut found = Vec::new();
    for (index, event) in api.events.iter().enumerate() {
        let id = EventId(index);
        found.push((Origin::Event(id), event.rust_name.as_ref(), Sort::Item));
        found.extend(parameters(&event.parameters, |place| Origin::EventParameter(id, place)));
    }
    for (index, method) in api.methods.iter().enumerate() {
        let id = MethodId(index);
        found.push((Origin::Method(id), method.rust_name.as_ref(), Sort::Item));
        found.extend(parameters(&method.parameters, |place| Origin::MethodParameter(id, place)));
    }
    found
}

fn parameters(list: &[Parameter], origin: impl Fn(usize) -> Origin) -> impl Iterator<Item = Given<'_>> {
    list.iter().enumerate().map(move |(place, own)| (origin(place), own.rust_name.as_ref(), Sort::Member))
}

fn object(name: &str, sort: Sort, spot: Spot) -> Option<Objection> {
    let is_camel = name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_');
    if sort == Sort::Item && !is_camel {
        let title = format!("`{name}` cannot be the name of a type or a variant in Rust");
        return Some(Objection::new(Rule::BadName, spot, title, "expected `UpperCamelCase`"));
    }
    let is_identifier = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if is_identifier && !["extra", "rest"].contains(&name) {
        return None;
    }
    let title = format!("`{name}` cannot be a name in Rust");
    let objection = Objection::new(Rule::BadName, spot, title, "expected letters, digits or `_`");
    Some(objection.help("`extra` and `rest` are the names of what is kept besides"))
}
