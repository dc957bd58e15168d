//! The errors that a program has to know are those of a table.

use crate::diagnostic::Rule;
use crate::model::envelope::{Role, envelope, roles};
use crate::model::{Api, Client, Shape};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_failures(&mut self, client: &Client, place: &Place) {
        let given = [("unanswered", &client.unanswered), ("unimplemented", &client.unimplemented)];
        for (key, name) in given {
            let Some(name) = name else { continue };
            let known = error_names(self.api);
            if !known.contains(&name.as_str()) {
                let title = format!("there is no error `{name}`");
                self.diagnostics
                    .report(
                        Rule::UnknownLink,
                        &place.at(key),
                        title,
                        "not in the table of the errors of calls",
                    )
                    .suggest(name, known.iter().copied());
            }
        }
    }
}

/// The names in the table of the errors of calls.
fn error_names(api: &Api) -> Vec<&str> {
    let roles = envelope(api).map(|envelope| roles(api, envelope.error)).unwrap_or_default();
    let shapes = roles.iter().filter_map(|role| match role {
        Role::Name(table) => Some(&api[*table].shape),
        Role::Code(_) | Role::Message | Role::Other => None,
    });
    let codes = shapes.filter_map(|shape| match shape {
        Shape::Codes(codes) => Some(codes),
        Shape::Object(_) | Shape::Enum(_) | Shape::Alias(_) | Shape::Host => None,
    });
    codes.flatten().map(|code| code.name.as_str()).collect()
}
