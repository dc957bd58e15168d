//! The types of the crate `time`.

use ::time::{Duration, OffsetDateTime};

use super::{Instant, Span};

impl Instant for OffsetDateTime {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        OffsetDateTime::from_unix_timestamp_nanos(nanoseconds).ok()
    }

    fn to_nanoseconds(self) -> i128 {
        self.unix_timestamp_nanos()
    }
}

impl Span for Duration {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        const SECOND: i128 = 1_000_000_000;
        let seconds = i64::try_from(nanoseconds / SECOND).ok()?;
        // Both have the sign of the whole.
        Some(Duration::new(seconds, (nanoseconds % SECOND) as i32))
    }

    fn to_nanoseconds(self) -> i128 {
        self.whole_nanoseconds()
    }
}
