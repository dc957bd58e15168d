//! What one gives a record to make it another one.

use std::time::{Duration, UNIX_EPOCH};

use brightpattern_agent_desktop::json::{Integer, Number};
use brightpattern_agent_desktop::{InteractionData, InteractionState, InteractionType, Team};

use super::record;

#[test]
fn times_are_given_as_numbers_and_as_times() {
    let start = |record: InteractionData| record.start_time.unwrap();
    assert_eq!(start(record().with_start_time(1_700_000_000_250_i64)), 1_700_000_000_250_i64);
    assert_eq!(start(record().with_start_time(1_700_000_000_250_u128)), 1_700_000_000_250_i64);
    assert_eq!(start(record().with_start_time(7)), 7);
    assert_eq!(start(record().with_start_time(7.5)), 7.5);
    assert_eq!(start(record().with_start_time(Number::from(7))), 7);
    assert_eq!(start(record().with_start_time(Integer::from(7))), 7);
    let time = UNIX_EPOCH + Duration::from_millis(7250);
    assert_eq!(start(record().with_start_time(time)), 7250);
    assert_eq!(record().with_duration(Duration::from_millis(1500)).duration, Number::new(1.5));
    assert_eq!(record().with_duration(90_usize).duration, Number::new(90.0));
}

#[test]
fn times_are_given_as_those_of_other_crates() {
    let (seconds, milliseconds) = (1_700_000_000, 1_700_000_000_000_i64);
    let times = [
        record().with_start_time(jiff::Timestamp::from_second(seconds).unwrap()),
        record().with_start_time(chrono::DateTime::from_timestamp(seconds, 0).unwrap()),
        record().with_start_time(chrono::DateTime::from_timestamp(seconds, 0).unwrap().fixed_offset()),
        record().with_start_time(time::OffsetDateTime::from_unix_timestamp(seconds).unwrap()),
    ];
    assert!(times.iter().all(|record| record.start_time.unwrap() == milliseconds));
    let spans = [
        record().with_duration(jiff::SignedDuration::from_secs(5)),
        record().with_duration(chrono::TimeDelta::seconds(5)),
        record().with_duration(time::Duration::seconds(5)),
    ];
    assert!(spans.iter().all(|record| record.duration.unwrap() == 5));
}

/// JSON has none, and JavaScript rounds.
#[test]
fn what_is_no_number_is_absent() {
    assert_eq!(record().with_duration(f64::NAN).duration, None);
    assert_eq!(record().with_duration(f64::INFINITY).duration, None);
    assert_eq!(record().with_duration(u64::MAX).duration.unwrap(), 18_446_744_073_709_551_616.0);
}

#[test]
fn counts_are_given_as_they_are_counted() {
    let team = Team::new("t", "Team", true).with_users_count([1, 2].len());
    assert_eq!(team.users_count.unwrap(), 2);
}

#[test]
fn required_fields_are_set_too() {
    let made = record()
        .with_subject("Refund")
        .with_state("hold")
        .with_type(InteractionType::Chat)
        .with_call_parties([])
        .with_call_muted(true);
    assert_eq!(
        (made.subject.as_str(), &made.state, made.call_muted),
        ("Refund", &InteractionState::Hold, true)
    );
    assert!(made.r#type == InteractionType::Chat && made.call_parties.is_empty());
}
