//! The errors that a program has to know are those of a table.

use crate::diagnostic::Rule;
use crate::model::envelope::envelope;
use crate::model::{Api, Client};
use crate::source_map::Place;

use super::Checker;

impl Checker<'_, '_> {
    pub fn check_failures(&mut self, client: &Client, place: &Place) {
        let known = error_names(self.api);
        // Where the type around the results could not be read, its errors are not known.
        if known.is_empty() && !self.is_whole {
            return;
        }
        let given = [("unanswered", &client.unanswered), ("unimplemented", &client.unimplemented)];
        for (key, name) in given {
            let Some(name) = name else { continue };
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
    let table = envelope(api).and_then(|envelope| envelope.table(api));
    table.map_or(&[][..], |table| api.codes(table)).iter().map(|code| code.name.as_str()).collect()
}
