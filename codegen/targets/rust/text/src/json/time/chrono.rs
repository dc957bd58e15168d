//! The types of `chrono`.

use ::chrono::{DateTime, FixedOffset, TimeDelta, Utc};

use super::{Instant, Span};

const SECOND: i128 = 1_000_000_000;

impl Instant for DateTime<Utc> {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let seconds = i64::try_from(nanoseconds.div_euclid(SECOND)).ok()?;
        DateTime::from_timestamp(seconds, nanoseconds.rem_euclid(SECOND) as u32)
    }

    fn to_nanoseconds(self) -> i128 {
        i128::from(self.timestamp()) * SECOND + i128::from(self.timestamp_subsec_nanos())
    }
}

impl Instant for DateTime<FixedOffset> {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        DateTime::<Utc>::from_nanoseconds(nanoseconds).map(|time| time.fixed_offset())
    }

    fn to_nanoseconds(self) -> i128 {
        self.to_utc().to_nanoseconds()
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
