//! Numbers as `serde_json` presents them when its feature `arbitrary_precision` is on.

use serde_core::de::{self, Unexpected};

use super::Value;

/// The name of the only member of the structure as which a number comes; the member's value is the
/// number as it was written. Any dependency of a program may switch the feature on.
pub(super) const NAME: &str = "$serde_json::private::Number";

/// What is expected in place of `1e400`.
const IN_RANGE: &str = "a number that 64 bits hold";

/// The number that is written so, if it is one; an error if no value holds it.
pub(super) fn parse<E: de::Error>(text: &str) -> Option<Result<Value, E>> {
    if let Ok(value) = text.parse::<u64>() {
        return Some(Ok(value.into()));
    }
    if let Ok(value) = text.parse::<i64>() {
        return Some(Ok(value.into()));
    }
    // What Rust reads as a number and JSON does not has letters: `inf`, `NaN`.
    let is_json = text.starts_with(|c: char| c == '-' || c.is_ascii_digit())
        && text.ends_with(|c: char| c.is_ascii_digit())
        && !text.contains(|c: char| c.is_alphabetic() && !matches!(c, 'e' | 'E'));
    let value = text.parse::<f64>().ok().filter(|_| is_json)?;
    Some(if value.is_finite() { Ok(value.into()) } else { Err(E::invalid_value(Unexpected::Other(text), &IN_RANGE)) })
}
