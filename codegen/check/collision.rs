//! Names stay different in every output language.

use crate::diagnostic::Diagnostics;
use crate::model::Api;
use crate::resolve::Places;

/// Reports names that become one after the case conversion of a target.
pub fn check_names(_api: &Api, _places: &Places, _diagnostics: &mut Diagnostics) {}
