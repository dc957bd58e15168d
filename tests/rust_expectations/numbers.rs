//! Numbers: with those of Rust, in sums, to and from integers and texts.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;

use brightpattern_agent_desktop::json::{Integer, Number, Value};

use super::record;

#[test]
fn numbers_calculate() {
    let record = record();
    assert_eq!(record.duration.map(|d| d * 2.0), Some(181.0));
    assert_eq!(record.duration.map(|d| d * 2), Some(181.0));
    let (Some(start), Some(duration)) = (record.start_time, record.duration) else { panic!() };
    assert_eq!(start - duration, 1_700_000_000_159.5);
    assert_eq!(1.5 * duration, 135.75);
    assert_eq!(100 - duration, 9.5);
    assert_eq!(duration / 2 % 45.0, 0.25);
    assert_eq!(duration % 45, 0.5);
    let (one, other) = (&duration, &duration);
    assert_eq!(one + other, 181.0);
    assert_eq!(-duration, -90.5);
    assert_eq!(duration.floor() + duration.max(Number::from(100)), 190.0);
    assert_eq!((duration * 2).sqrt() + (duration / 0.5).floor(), 181_f64.sqrt() + 181.0);
    assert_eq!((Integer::from(7) / 2).pow(2) + 2 * Integer::from(3), 15_i64);
    assert_eq!(Integer::from(7) * 0.5 + (Integer::from(1) + duration), 95.0);
    let mut total = 0.5;
    total += duration;
    total -= Integer::new(1).unwrap();
    assert_eq!(total, 90.0);
}

#[test]
fn what_is_no_number_comes_of_a_calculation_as_in_rust() {
    assert!((Number::MAX * 2).is_infinite());
    assert!((Number::ZERO / 0).is_nan());
    assert_eq!([Number::MAX; 2].into_iter().sum::<Option<Number>>(), None);
}

#[test]
fn numbers_are_summed() {
    let records = [record(), record()];
    assert_eq!(records.iter().filter_map(|r| r.duration).sum::<f64>(), 181.0);
    assert_eq!(records.iter().flat_map(|r| &r.duration).sum::<f64>(), 181.0);
    assert_eq!(records.iter().map(|r| r.duration).sum::<Option<f64>>(), Some(181.0));
    assert_eq!(records.iter().filter_map(|r| r.duration).sum::<Option<Number>>(), Number::new(181.0));
    assert_eq!(records.iter().filter_map(|r| r.duration).product::<f64>(), 90.5 * 90.5);
    assert_eq!([Integer::MAX; 3].iter().sum::<i64>(), 3 * Integer::MAX.get());
    assert_eq!(records.iter().filter_map(|r| r.duration).max(), Number::new(90.5));
}

#[test]
fn numbers_compare() {
    let duration = record().duration.unwrap();
    assert!(duration > 90 && duration < 91_u64 && duration >= 90.5 && 100 > duration && duration != 90_i8);
    assert_eq!([duration == 90.5, 90.5 == duration, 90.5_f32 == duration], [true; 3]);
    assert!(Number::from(5) == 5 && Integer::from(5) == 5_u8 && Integer::from(5) < 5.5);
    assert_eq!(Number::from(5), Integer::from(5));
    // Beyond 2^53 an `f64` does not have every integer.
    let large = Number::nearest(1 << 53);
    assert!(large == 1_i64 << 53 && large < (1_i64 << 53) + 1 && (1_u128 << 53) + 1 > large);
    assert!(Number::nearest(i64::MAX) > i64::MAX && Number::nearest(i64::MAX) == 1_u64 << 63);
    assert!(Number::MAX > u128::MAX && Number::MIN < i128::MIN && Number::from(-1) < 0_u128);
    assert!(Number::new(u128::MAX as f64).unwrap() > u128::MAX);
    assert!(Number::new(i128::MIN as f64).unwrap() == i128::MIN);
    assert!(Number::new(-0.5).unwrap() < 0 && Number::new(0.5).unwrap() > 0_u8);
    assert!(Number::ZERO.partial_cmp(&f64::NAN).is_none() && Number::MAX < f64::INFINITY);
    assert_eq!(record().duration.unwrap_or_default().clamp(Number::ZERO, Number::from(60)), 60);
}

#[test]
fn numbers_become_integers_without_loss() -> Result<(), Box<dyn Error>> {
    let start: u64 = record().start_time.ok_or("absent")?.try_into()?;
    assert_eq!(start, 1_700_000_000_250);
    assert_eq!(usize::try_from(Number::from(7))?, 7);
    let error = u64::try_from(record().duration.unwrap()).unwrap_err();
    assert_eq!(error.to_string(), "not a number that a u64 holds exactly");
    assert!(u8::try_from(Number::from(256)).is_err() && u8::try_from(Number::from(-1)).is_err());
    assert!(i64::try_from(Number::nearest(i64::MAX)).is_err());
    assert_eq!(u64::try_from(Number::nearest(i64::MAX))?, 1 << 63);
    assert_eq!(i128::try_from(Number::nearest(i64::MIN))?, i128::from(i64::MIN));
    assert!(u128::try_from(Number::new(u128::MAX as f64).unwrap()).is_err());
    assert_eq!(Number::try_from(1_u64 << 60)?, 1_u64 << 60);
    assert_eq!(
        Number::try_from(u64::MAX).unwrap_err().to_string(),
        "not a number that a double holds exactly"
    );
    assert!(Number::try_from(i64::MAX).is_err() && Number::try_from(u128::MAX).is_err());
    assert_eq!(Integer::try_from(Number::from(5))?, 5);
    assert!(Integer::try_from(Number::nearest(1 << 53)).is_err() && Integer::try_from(0.5).is_err());
    assert!(Integer::try_from(i128::MAX).is_err());
    assert_eq!(u16::try_from(Integer::from(9))?, 9);
    assert_eq!(i64::from(Integer::from(9)) as f64 + f64::from(Number::from(1)), 10.0);
    Ok(())
}

#[test]
fn numbers_print_as_in_javascript_and_are_read_again() {
    let printed = [
        (0.0, "0"),
        (-0.0, "0"),
        (5.0, "5"),
        (-1.5, "-1.5"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e20, "100000000000000000000"),
        (123456789012345680000.0, "123456789012345680000"),
        (1e21, "1e+21"),
        (1.5e300, "1.5e+300"),
        (f64::MAX, "1.7976931348623157e+308"),
        (5e-324, "5e-324"),
        (0.000001, "0.000001"),
        (0.00000123, "0.00000123"),
        (1e-7, "1e-7"),
        (-1.25e-7, "-1.25e-7"),
        (9007199254740993.0, "9007199254740992"),
        (4.35, "4.35"),
        (100.0, "100"),
    ];
    for (value, text) in printed {
        let number = Number::new(value).unwrap();
        assert_eq!(number.to_string(), text);
        assert_eq!(text.parse(), Ok(number), "{text}");
    }
    let number = Number::new(-1234.5).unwrap();
    assert_eq!(
        format!("{number:.2}|{number:>9}|{number:<9}|{number:09}"),
        "-1234.50|  -1234.5|-1234.5  |-001234.5"
    );
    assert_eq!(format!("{:+}", Number::from(2)), "+2");
    assert!(["", "x", "NaN", "inf", "1e400", "1_0"].iter().all(|text| text.parse::<Number>().is_err()));
    assert_eq!("-12".parse(), Ok(Integer::from(-12)));
    assert!(["", "1.5", "9007199254740992"].iter().all(|text| text.parse::<Integer>().is_err()));
}

#[test]
fn numbers_are_keys() {
    let numbers = [Number::from(2), Number::from(1), Number::from(2)];
    assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), 2);
    assert_eq!(numbers.iter().collect::<HashSet<_>>().len(), 2);
    const LIMIT: Number = Number::nearest(60_000);
    assert_eq!(LIMIT, 60_000);
}

#[test]
fn numbers_of_any_shape_are_debugged_as_they_print() {
    let values: Value = serde_json::from_str("[5,5.0,-1,0.5,18446744073709551615]").unwrap();
    let shown = "Array([Number(5), Number(5), Number(-1), Number(0.5), Number(18446744073709551615)])";
    assert_eq!(format!("{values:?}"), shown);
}
