//! Times: milliseconds since 1970, shown and read in UTC.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

pub fn now() -> i64 {
    Timestamp::now().as_millisecond()
}

/// Whether the calendar has this moment.
pub fn has(milliseconds: i64) -> bool {
    Timestamp::from_millisecond(milliseconds).is_ok()
}

/// As RFC 3339 writes it, always with three places, as a browser does.
pub fn rfc3339(milliseconds: i64) -> String {
    Timestamp::from_millisecond(milliseconds).map(|time| format!("{time:.3}")).unwrap_or_default()
}

/// As people read it: `2024-05-29 02:01`.
pub fn shown(milliseconds: i64) -> String {
    let time = Timestamp::from_millisecond(milliseconds);
    time.map(|time| time.strftime("%Y-%m-%d %H:%M").to_string()).unwrap_or_default()
}

/// The moments at which a time of an address begins and ends: a day, or a moment as RFC 3339 writes it.
pub fn bounds(text: &str) -> Option<(i64, i64)> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some((moment.as_millisecond(), moment.as_millisecond()));
    }
    let day: Date = text.parse().ok()?;
    let start = |day: Date| Some(TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0)).ok()?.as_millisecond());
    // After the last day of all there is none.
    let end = day.checked_add(1.day()).ok().and_then(start).unwrap_or(i64::MAX);
    Some((start(day)?, end))
}

/// Seconds as people read them: `1:02:03`, or `6:52` for what is shorter than an hour.
pub fn lasted(seconds: f64) -> String {
    let seconds = seconds.round() as i64;
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}
