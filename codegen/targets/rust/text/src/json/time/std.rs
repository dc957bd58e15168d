//! The types of the standard library.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use super::{Instant, Span};

impl Instant for SystemTime {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        let distance = Span::from_nanoseconds(nanoseconds.abs())?;
        if nanoseconds < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        }
    }

    fn to_nanoseconds(self) -> i128 {
        match self.duration_since(UNIX_EPOCH) {
            Ok(after) => Span::to_nanoseconds(after),
            Err(before) => -Span::to_nanoseconds(before.duration()),
        }
    }
}

/// There are none below zero.
impl Span for Duration {
    fn from_nanoseconds(nanoseconds: i128) -> Option<Self> {
        const SECOND: u128 = 1_000_000_000;
        let nanoseconds = u128::try_from(nanoseconds).ok()?;
        let seconds = u64::try_from(nanoseconds / SECOND).ok()?;
        Some(Duration::new(seconds, (nanoseconds % SECOND) as u32))
    }

    fn to_nanoseconds(self) -> i128 {
        // At most 2⁶⁴ seconds.
        self.as_nanos() as i128
    }
}
