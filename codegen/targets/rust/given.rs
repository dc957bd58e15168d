//! Names that the spec sets for Rust: whether each is one.

use super::audience::AUDIENCE;
use crate::diagnostic::Rule;
use crate::model::Api;
use crate::model::naming::{GivenNames, Named, Naming, namings};
use crate::objection::{Objection, Part, Spot};

/// What a name stands for.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    /// A type, an event, a method or a value.
    Item,
    /// A field or a parameter.
    Member,
}

/// How the spec gives a name, in its own notation.
pub const NOTATION: &str = "`names: { rust: … }`";

/// The items that can have one.
pub const NAMED: &[Named] =
    &[Named::Type, Named::Field, Named::Value, Named::Event, Named::Method, Named::Parameter];

/// The name that an item is given, if it is given one. A plan is made with mistakes too: what is no word of
/// Rust names nothing.
pub fn name(names: &GivenNames) -> Option<&str> {
    written(names).filter(|name| is_identifier(name))
}

fn written(names: &GivenNames) -> Option<&str> {
    names.get(AUDIENCE.key).map(String::as_str)
}

fn is_identifier(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// The names that are none in Rust.
pub fn objections(api: &Api, index: usize) -> Vec<Objection> {
    let wrong = namings(api).into_iter().filter_map(|Naming { origin, named, names }| {
        object(written(names)?, sort(named)?, Spot::Item(index, origin, Part::Given(AUDIENCE.key)))
    });
    wrong.collect()
}

/// What a name stands for; nothing where the crate has no item of it.
fn sort(named: Named) -> Option<Sort> {
    match named {
        Named::Type | Named::Value | Named::Event | Named::Method => Some(Sort::Item),
        Named::Field | Named::Parameter => Some(Sort::Member),
        Named::ConstructorParameter | Named::Property => None,
    }
}

fn object(name: &str, sort: Sort, spot: Spot) -> Option<Objection> {
    let is_camel = name.starts_with(|c: char| c.is_ascii_uppercase()) && !name.contains('_');
    if sort == Sort::Item && !is_camel {
        let title = format!("`{name}` cannot be the name of a type or a variant in Rust");
        return Some(Objection::new(Rule::BadName, spot, title, "expected `UpperCamelCase`"));
    }
    if is_identifier(name) && !["extra", "rest"].contains(&name) {
        return None;
    }
    let title = format!("`{name}` cannot be a name in Rust");
    let objection = Objection::new(Rule::BadName, spot, title, "expected letters, digits or `_`");
    Some(objection.help("`extra` and `rest` are the names of what is kept besides"))
}
