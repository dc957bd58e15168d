//! The types of `jiff`.

use ::jiff::{SignedDuration, Timestamp};

use super::{Instant, Span};

impl Instant for Timestamp {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        Timestamp::from_nanosecond(nanoseconds).ok()
    }

    fn to_nanoseconds(self) -> i128 {
        self.as_nanosecond()
    }
}

/// A `jiff::Span` becomes one by `try_from`, unless its length depends on a calendar.
impl Span for SignedDuration {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        const SECOND: i128 = 1_000_000_000;
        let seconds = i64::try_from(nanoseconds / SECOND).ok()?;
        // Both have the sign of the whole.
        Some(SignedDuration::new(seconds, (nanoseconds % SECOND) as i32))
    }

    fn to_nanoseconds(self) -> i128 {
        self.as_nanos()
    }
}
