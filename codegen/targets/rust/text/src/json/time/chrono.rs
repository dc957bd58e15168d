//! The types of `chrono`.

use ::chrono::{DateTime, TimeDelta, TimeZone, Utc};

use super::{Instant, Span};

const SECOND: i128 = 1_000_000_000;

/// In UTC, at an offset, or, with the feature `clock` of `chrono`, at the local one.
impl<Tz: TimeZone> Instant for DateTime<Tz>
where
    DateTime<Tz>: From<DateTime<Utc>>,
{
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let seconds = i64::try_from(nanoseconds.div_euclid(SECOND)).ok()?;
        DateTime::from_timestamp(seconds, nanoseconds.rem_euclid(SECOND) as u32)
            .map(DateTime::from)
    }

    fn to_nanoseconds(self) -> i128 {
        i128::from(self.timestamp()) * SECOND + i128::from(self.timestamp_subsec_nanos())
    }
}

impl Span for TimeDelta {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let seconds = i64::try_from(nanoseconds.div_euclid(SECOND)).ok()?;
        TimeDelta::new(seconds, nanoseconds.rem_euclid(SECOND) as u32)
    }

    fn to_nanoseconds(self) -> i128 {
        // Both have the sign of the whole.
        i128::from(self.num_seconds()) * SECOND + i128::from(self.subsec_nanos())
    }
}
