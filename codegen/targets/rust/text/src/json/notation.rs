//! Numbers as JavaScript prints them: the fewest digits that are read back as the same number, without
//! an exponent from 1e-7 up to 1e21.

use std::fmt;

/// The most digits before the point, and the most places after it before the first digit.
const LONGEST: i32 = 21;
const DEEPEST: i32 = 6;

/// Prints a finite number. With a precision (`{:.2}`) it prints as an `f64` does.
pub(super) fn print(value: f64, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    // Zero of either sign prints as 0.
    let value = value + 0.0;
    if f.precision().is_some() {
        return fmt::Display::fmt(&value, f);
    }
    f.pad_integral(value >= 0.0, "", &text(value.abs()))
}

/// The text of a number that is not negative.
fn text(value: f64) -> String {
    // Rust finds the digits: `d.ddde-7`.
    let scientific = format!("{value:e}");
    let (mantissa, exponent) = scientific.split_once('e').unwrap_or((&scientific, "0"));
    let digits = mantissa.replace('.', "");
    // The place of the point, counted from before the first digit.
    let point = exponent.parse::<i32>().unwrap_or_default() + 1;
    let zeros = |count: i32| "0".repeat(usize::try_from(count).unwrap_or_default());
    let length = i32::try_from(digits.len()).unwrap_or(i32::MAX);
    if point > LONGEST || point <= -DEEPEST {
        let sign = if point > 0 { "+" } else { "" };
        format!("{mantissa}e{sign}{}", point - 1)
    } else if point <= 0 {
        format!("0.{}{digits}", zeros(-point))
    } else if point >= length {
        format!("{digits}{}", zeros(point - length))
    } else {
        let (whole, fraction) =
            digits.split_at(usize::try_from(point).unwrap_or_default());
        format!("{whole}.{fraction}")
    }
}
