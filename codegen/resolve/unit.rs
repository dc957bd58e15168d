//! Units: those of time have names of their own, which are easily missed by a letter.

use crate::diagnostic::Rule;
use crate::document;
use crate::model::Unit;
use crate::model::unit::{SINCE_1970, UNITS_OF_TIME};
use crate::source_map::Place;
use crate::spelling::nearest;

use super::context::Context;

impl Context<'_, '_, '_> {
    pub fn unit(&mut self, unit: &document::Unit, place: &Place) -> Unit {
        let evidence = unit.evidence.as_ref().map(|text| self.text(text, &place.at("evidence")));
        let unit = Unit { name: unit.name.clone(), evidence };
        if unit.time().is_none() {
            self.check_unit(&unit.name, &self.diagnostics.sources.long_or_short(place, "name"));
        }
        unit
    }

    /// Refuses what somebody wrote for a unit of time, and would not be taken for one.
    fn check_unit(&mut self, name: &str, place: &Place) {
        let prefix = if is_instant(name) { SINCE_1970 } else { "" };
        let known: Vec<String> = UNITS_OF_TIME.iter().map(|(unit, _)| format!("{prefix}{unit}")).collect();
        let known = known.iter().map(String::as_str);
        let unit = name.strip_prefix(SINCE_1970).or_else(|| name.strip_suffix(IN_WORDS)).unwrap_or(name);
        let written = format!("{prefix}{}", written_out(unit));
        let meant =
            known.clone().find(|known| *known == written).or_else(|| nearest(&written, known.clone()));
        if prefix.is_empty() && meant.is_none() {
            return;
        }
        let title = format!("`{name}` is no unit of time");
        let report = self.diagnostics.report(Rule::WrongValue, place, title, "not known as a unit");
        match meant {
            Some(meant) => report.help(format!("did you mean `{meant}`?")),
            None => report.suggest_or_list(&written, known),
        };
    }
}

/// What somebody may write in the place of the beginning.
const IN_WORDS: &str = " since 1970";

/// Whether it is meant to count from 1970 on.
fn is_instant(name: &str) -> bool {
    let alone = ["epoch", "unix", "timestamp"].contains(&name);
    alone || name.starts_with(SINCE_1970) || name.ends_with(IN_WORDS)
}

/// A unit written out that is abbreviated.
fn written_out(unit: &str) -> &str {
    match unit {
        "us" | "µs" | "usec" | "usecs" => "microseconds",
        "ms" | "msec" | "msecs" => "milliseconds",
        "s" | "secs" => "seconds",
        "mins" => "minutes",
        "h" | "hr" | "hrs" => "hours",
        _ => unit,
    }
}
