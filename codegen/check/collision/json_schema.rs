//! Names in JSON Schema, where a type is a key of `$defs`.

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::Api;
use crate::resolve::Places;

/// A key that a schema cannot have: validators take it for the name of the schema.
const TAKEN: &str = "$id";

pub fn check(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    for (_, place) in api.types.iter().zip(&places.types).filter(|(definition, _)| definition.name == TAKEN) {
        let title = format!("a type cannot be called `{TAKEN}`");
        diagnostics.report(Rule::NameCollision, &place.key(), title, "JSON Schema has this name for itself");
    }
}
