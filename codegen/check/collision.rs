//! Names stay different in every output language.

use crate::diagnostic::{Diagnostics, Rule};
use crate::model::Api;
use crate::resolve::Places;

mod rust;
mod typescript;

/// A key that a schema cannot have: validators take it for the name of the schema.
const SCHEMA_KEY: &str = "$id";

/// Reports names that become one, or that a target keeps for itself.
pub fn check_names(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    typescript::check_global(api, places, diagnostics);
    typescript::check_parameters(api, places, diagnostics);
    typescript::check(api, places, diagnostics);
    rust::check(api, places, diagnostics);
    for (definition, place) in api.types.iter().zip(&places.types) {
        if definition.name == SCHEMA_KEY {
            let title = format!("a type cannot be called `{SCHEMA_KEY}`");
            diagnostics.report(
                Rule::NameCollision,
                &place.key(),
                title,
                "JSON Schema has this name for itself",
            );
        }
    }
}
