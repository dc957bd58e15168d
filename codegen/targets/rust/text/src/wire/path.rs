//! Where an error is: `InteractionData.callParties[0].phone: expected a string, found 1204`.
//!
//! An error passes from the value at fault through every type around it. An error of the crate's own
//! takes each step as data. Of all others serde knows the text alone, so each type puts its own step
//! in front of the text it gets. Texts about the data are recognized by their form; a format's own errors
//! (syntax, end of input, I/O) pass unchanged, so that the format still knows them as its own.

use std::fmt;

use serde_core::de;

use super::failure::record;
use crate::json::{is_name_character, ErrorKind, Step, TYPE_NAMED};

/// Puts a step in front of the path in an error.
#[cold]
#[inline(never)]
pub(crate) fn within<E: de::Error>(error: E, owner: &'static str, step: Step) -> E {
    if let Some(record) = record(&error) {
        record.change(|report| report.step(owner, step));
        return error;
    }
    let text = error.to_string();
    let Some(rest) = continuation(&text) else { return error };
    E::custom(format_args!("{owner}{step}{rest}"))
}

/// The error for a member that must be there and is not.
#[cold]
pub(crate) fn missing<E: de::Error>(owner: &'static str, name: &'static str) -> E {
    let kind = ErrorKind::Missing { member: name.to_owned() };
    tell(owner, kind)
}

/// The error for a list that ends before an argument that must be there.
#[cold]
pub(crate) fn missing_argument<E: de::Error>(
    owner: &'static str,
    name: &'static str,
) -> E {
    let kind = ErrorKind::MissingArgument { argument: name.to_owned() };
    tell(owner, kind)
}

/// The error for two tags in one object that are not the same.
#[cold]
pub(super) fn two<E: de::Error>(name: &str) -> E {
    let kind = ErrorKind::WrongValue {
        expected: format!("one `{name}`"),
        found: "two that differ".to_owned(),
    };
    tell("", kind)
}

/// An error of this kind: as data if it can be, or else as text.
fn tell<E: de::Error>(owner: &'static str, kind: ErrorKind) -> E {
    let error = E::custom("");
    if let Some(record) = record(&error) {
        record.change(|report| report.tell(owner, kind));
        return error;
    }
    match owner {
        "" => E::custom(kind),
        _ => E::custom(format_args!("{owner}: {kind}")),
    }
}

/// What a visitor expects that reads a documented type; in the alternate form, the name of the type.
pub(super) fn expect_type(
    f: &mut fmt::Formatter<'_>,
    expected: &str,
    before: &str,
    name: &str,
) -> fmt::Result {
    if f.alternate() {
        f.write_str(TYPE_NAMED)?;
        f.write_str(name)
    } else {
        write!(f, "{expected} ({before}{name})")
    }
}

/// What follows the new step, if the text is about the data.
pub(super) fn continuation(text: &str) -> Option<String> {
    if let Some(rest) = without_head(text) {
        return Some(rest.to_owned());
    }
    if text.starts_with("expected ") && text.contains(", found ")
        || text.starts_with("missing ")
    {
        return Some(format!(": {text}"));
    }
    translate(text).map(|sentence| format!(": {sentence}"))
}

/// Whether a text has a path, and so is about a part of the value.
pub(super) fn has_path(text: &str) -> bool {
    without_head(text).is_some()
}

/// A text that already has a path, without the name of the type at its head.
fn without_head(text: &str) -> Option<&str> {
    let end = text.find(|c: char| !is_name_character(c))?;
    let rest = &text[end..];
    let starts = rest.starts_with('[')
        || end > 0 && (rest.starts_with('.') || rest.starts_with(": "));
    (starts && (rest.contains(": expected ") || rest.contains(": missing ")))
        .then_some(rest)
}

/// One of serde's own sentences about data, in our words.
fn translate(text: &str) -> Option<String> {
    if text.starts_with("missing field `") {
        return Some(text.to_owned());
    }
    let found = ["invalid type: ", "invalid value: "]
        .into_iter()
        .find_map(|start| text.strip_prefix(start));
    if let Some(found) = found {
        let (found, expected) = found.rsplit_once(", expected ")?;
        let (expected, position) = split_position(expected);
        return Some(format!(
            "expected {}, found {}{position}",
            name_kind(expected),
            name_found(found)
        ));
    }
    let length = text.strip_prefix("invalid length ")?;
    let (length, expected) = length.split_once(", expected ")?;
    let (expected, position) = split_position(expected);
    Some(format!("expected {expected}, found length {length}{position}"))
}

/// The position that a format appended to its message.
fn split_position(text: &str) -> (&str, &str) {
    match text.rfind(" at line ") {
        Some(start) => text.split_at(start),
        None => (text, ""),
    }
}

pub(super) fn name_kind(expected: &str) -> &str {
    match expected {
        "unit" => "null",
        "a sequence" => "an array",
        "a map" => "an object",
        other => other,
    }
}

pub(super) fn name_found(found: &str) -> &str {
    match found {
        "sequence" => "an array",
        "map" => "an object",
        "unit value" | "Option value" => "null",
        _ => ["boolean `", "integer `", "floating point `"]
            .into_iter()
            .find_map(|kind| found.strip_prefix(kind)?.strip_suffix('`'))
            .or_else(|| found.strip_prefix("string "))
            .unwrap_or(found),
    }
}
