//! Names stay different in every output language.

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::resolve::Places;

mod json_schema;
mod rust;
mod typescript;

/// Reports names that become one, or that a target keeps for itself.
pub fn check_names(api: &Api, places: &Places, diagnostics: &mut Diagnostics) {
    typescript::check_global(api, places, diagnostics);
    typescript::check_parameters(api, places, diagnostics);
    typescript::check(api, places, diagnostics);
    rust::check(api, places, diagnostics);
    json_schema::check(api, places, diagnostics);
}
