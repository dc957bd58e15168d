//! Units that measure time.

use std::borrow::Cow;

use super::Unit;

/// What a number in a unit of time is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Time {
    pub measure: Measure,
    /// How many nanoseconds the unit has.
    pub nanoseconds: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// How long something takes.
    Span,
    /// When something is: the time since 1970 began, in UTC.
    Instant,
}

/// What is before the unit in the name of one that counts from 1970 on.
pub const SINCE_1970: &str = "epoch-";

/// The units of time by name, in nanoseconds.
pub const UNITS_OF_TIME: [(&str, u64); 5] = [
    ("microseconds", 1_000),
    ("milliseconds", 1_000_000),
    ("seconds", 1_000_000_000),
    ("minutes", 60_000_000_000),
    ("hours", 3_600_000_000_000),
];

impl Unit {
    /// What it is in words: `seconds`, `milliseconds since 1970`.
    pub fn words(&self) -> Cow<'_, str> {
        match (self.measure(), self.time()) {
            ((Measure::Instant, name), Some(_)) => Cow::Owned(format!("{name} since 1970")),
            _ => Cow::Borrowed(&self.name),
        }
    }

    /// The unit as one of time, if it is one: `seconds`, `epoch-milliseconds`.
    pub fn time(&self) -> Option<Time> {
        let (measure, name) = self.measure();
        let (_, nanoseconds) = UNITS_OF_TIME.into_iter().find(|(unit, _)| *unit == name)?;
        Some(Time { measure, nanoseconds })
    }

    /// What is measured, and in what.
    fn measure(&self) -> (Measure, &str) {
        match self.name.strip_prefix(SINCE_1970) {
            Some(name) => (Measure::Instant, name),
            None => (Measure::Span, &self.name),
        }
    }
}
