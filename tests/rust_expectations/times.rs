//! Times: numbers in a unit as the types of the standard library and of other crates.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use brightpattern_agent_desktop::json::Number;
use brightpattern_agent_desktop::{ServerErrorData, latest};

use super::record;

fn at(milliseconds: f64) -> brightpattern_agent_desktop::InteractionData {
    let number = Number::new(milliseconds).unwrap();
    record().with_start_time(number).with_duration(number)
}

#[test]
fn times_are_those_of_the_standard_library() {
    assert_eq!(record().duration_as_std(), Some(Duration::from_millis(90_500)));
    assert_eq!(record().start_time_as_std(), Some(UNIX_EPOCH + Duration::from_millis(1_700_000_000_250)));
    assert_eq!(record().end_time_as_std(), None);
    // A required one, of another edition.
    let error: latest::ServerErrorData =
        serde_json::from_str(r#"{"code":1,"name":"x","timestamp":1000}"#).unwrap();
    assert_eq!(error.timestamp_as_std(), Some(UNIX_EPOCH + Duration::from_secs(1)));
}

#[test]
fn times_are_set() {
    let time = UNIX_EPOCH + Duration::from_micros(1_700_000_000_250_999);
    let record = record().with_start_time_from(time).with_duration_from(Duration::from_millis(1_500));
    // As `Date` has them: whole milliseconds.
    assert_eq!(record.start_time, Some(Number::nearest(1_700_000_000_250)));
    assert_eq!(record.duration, Number::new(1.5));
    let early = record.with_start_time_from(UNIX_EPOCH - Duration::from_micros(1));
    assert_eq!(early.start_time, Some(Number::from(-1)));
    assert_eq!(early.with_duration_from(Duration::MAX).duration.unwrap(), 18446744073709551616.0);
}

#[test]
fn times_out_of_range_are_none() {
    for huge in [f64::MAX, f64::MIN, 1e24, -1e24] {
        let record = at(huge);
        assert_eq!(record.duration_as_std(), None);
        assert_eq!(record.start_time_as_std(), None);
        assert_eq!(record.start_time_as::<jiff::Timestamp>(), None);
        assert_eq!(record.start_time_as::<chrono::DateTime<chrono::Utc>>(), None);
        assert_eq!(record.start_time_as::<time::OffsetDateTime>(), None);
        assert_eq!(record.duration_as::<jiff::SignedDuration>(), None);
        assert_eq!(record.duration_as::<chrono::TimeDelta>(), None);
        assert_eq!(record.duration_as::<time::Duration>(), None);
    }
    assert_eq!(at(-1.0).duration_as_std(), None);
}

#[test]
fn fractions_and_times_before_1970_are_exact() {
    for (milliseconds, nanoseconds) in [
        (1_700_000_000_250.5, 1_700_000_000_250_500_000_i128),
        (0.1, 100_000),
        (-0.5, -500_000),
        (-1.0, -1_000_000),
        (-86_400_000.25, -86_400_000_250_000),
    ] {
        let record = at(milliseconds);
        let jiff = record.start_time_as::<jiff::Timestamp>().unwrap();
        assert_eq!(jiff.as_nanosecond(), nanoseconds);
        let chrono = record.start_time_as::<chrono::DateTime<chrono::Utc>>().unwrap();
        assert_eq!(chrono.timestamp_nanos_opt().map(i128::from), Some(nanoseconds));
        let time = record.start_time_as::<time::OffsetDateTime>().unwrap();
        assert_eq!(time.unix_timestamp_nanos(), nanoseconds);
        let std = record.start_time_as::<SystemTime>().unwrap();
        assert_eq!(Some(std), jiff.as_nanosecond().try_into().ok().and_then(before_or_after));

        // As a duration the same number is seconds.
        let expected = nanoseconds * 1000;
        assert_eq!(record.duration_as::<jiff::SignedDuration>().unwrap().as_nanos(), expected);
        assert_eq!(record.duration_as::<time::Duration>().unwrap().whole_nanoseconds(), expected);
        let chrono = record.duration_as::<chrono::TimeDelta>().unwrap();
        assert_eq!(
            i128::from(chrono.num_seconds()) * 1_000_000_000 + i128::from(chrono.subsec_nanos()),
            expected
        );
    }
}

fn before_or_after(nanoseconds: i64) -> Option<SystemTime> {
    let distance = Duration::from_nanos(nanoseconds.unsigned_abs());
    if nanoseconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) }
}

#[test]
fn times_of_other_crates_are_set() {
    let whole = 1_700_000_000_250_i64;
    let expected = record().with_start_time(Number::nearest(whole)).with_duration(Number::new(-1.5).unwrap());
    let set = |one: brightpattern_agent_desktop::InteractionData| assert_eq!(one, expected);
    set(record()
        .with_start_time_from(jiff::Timestamp::from_millisecond(whole).unwrap())
        .with_duration_from(jiff::SignedDuration::from_millis(-1_500)));
    set(record()
        .with_start_time_from(chrono::DateTime::from_timestamp_millis(whole).unwrap())
        .with_duration_from(chrono::TimeDelta::milliseconds(-1_500)));
    set(record()
        .with_start_time_from(
            time::OffsetDateTime::from_unix_timestamp_nanos(i128::from(whole) * 1_000_000).unwrap(),
        )
        .with_duration_from(time::Duration::milliseconds(-1_500)));
}

#[test]
fn a_required_time_is_set_too() {
    let error: ServerErrorData = serde_json::from_str(r#"{"code":1,"name":"x","timestamp":1000}"#).unwrap();
    let error = error.with_timestamp_from(UNIX_EPOCH + Duration::from_secs(2));
    assert_eq!(error.timestamp, 2_000);
}
