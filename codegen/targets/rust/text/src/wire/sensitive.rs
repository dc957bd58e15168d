//! Reading values that no error may show, and what they are a part of.

use std::marker::PhantomData;

use serde_core::de::Error;
use serde_core::Deserializer;

use super::decoder::Decoder;
use super::failure::record;
use super::path::{continuation, has_path};
use crate::json::{Report, ANOTHER, CONCEALED};

/// What the decoder `C` reads; an error tells nothing of the value.
pub(crate) struct Sensitive<C>(PhantomData<C>);

impl<'de, C: Decoder<'de>> Decoder<'de> for Sensitive<C> {
    type Value = C::Value;
    const GUARD: Guard = Guard::On;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<C::Value, D::Error> {
        C::read(deserializer).map_err(conceal)
    }
}

/// Whether something sensitive is in a value. A scalar in the place of an object or an array that has
/// something sensitive in it is not shown, for it may be the secret itself.
#[derive(Clone, Copy)]
pub(crate) enum Guard {
    Off,
    /// It depends on the argument of a generic type.
    Unknown,
    On,
}

impl Guard {
    /// That of a value which also has such a part.
    pub(crate) const fn or(self, part: Guard) -> Guard {
        match (self, part) {
            (Guard::On, _) | (_, Guard::On) => Guard::On,
            (Guard::Off, Guard::Off) => Guard::Off,
            _ => Guard::Unknown,
        }
    }

    /// Whether names that only the data has are left out of paths.
    pub(crate) const fn hides_names(self) -> bool {
        matches!(self, Guard::On)
    }

    /// What was read; an error about the value as a whole tells the kind of what was found, no more.
    #[inline]
    pub(crate) fn hold<T, E: Error>(self, read: Result<T, E>) -> Result<T, E> {
        match (self, read) {
            (Guard::Off, read) => read,
            (_, Ok(value)) => Ok(value),
            (_, Err(error)) => Err(self.tell_kind(error)),
        }
    }

    /// The same error with the kind of what was found alone. What has a path is about a part, and was
    /// looked at there.
    #[cold]
    #[inline(never)]
    fn tell_kind<E: Error>(self, error: E) -> E {
        if let Some(record) = record(&error) {
            if !record.is_about_part() {
                record.tell_sort();
                record.change(|report| {
                    if self.hides_names() && report.is_foreign() {
                        report.conceal();
                    }
                });
            }
            return error;
        }
        let text = error.to_string();
        if has_path(&text) {
            return error;
        }
        match split_found(&text) {
            // Before it stands what a format adds, which may be names that only the data has.
            Some((before, found, after)) if before.is_empty() || !self.hides_names() => {
                match sort(found) {
                    sort if sort == found => error,
                    sort => {
                        E::custom(format_args!("{before}invalid type: {sort}{after}"))
                    }
                }
            }
            _ if self.hides_names() => conceal(error),
            _ => error,
        }
    }
}

/// What was found, in one of serde's sentences, what stands before the sentence, and what follows.
fn split_found(text: &str) -> Option<(&str, &str, &str)> {
    let place = |start: &str| Some((text.find(start)?, start.len()));
    let (begin, length) =
        place("invalid type: ").into_iter().chain(place("invalid value: ")).min()?;
    let end = text.rfind(", expected ")?;
    let (before, after) = match (&text[..begin], &text[end..]) {
        // A format that shows the sentence between quotes does so again with what becomes of it.
        (before, after) if before.ends_with('"') => {
            ("", after.rsplit_once('"').map_or(after, |(quoted, _)| quoted))
        }
        whole => whole,
    };
    Some((before, text.get(begin + length..end)?, after))
}

/// The sort of what serde found.
pub(super) fn sort(found: &str) -> &str {
    match found {
        "map" | "sequence" | "unit value" | "Option value" | "null" => found,
        "a string" | "a boolean" | "a number" | "another value" => found,
        _ if found.starts_with("string ") => "a string",
        _ if found.starts_with("boolean `") => "a boolean",
        _ if found.starts_with("integer `") || found.starts_with("floating point `") => {
            "a number"
        }
        _ => "another value",
    }
}

/// The same error without what was found and without the keys of records on the way to it.
#[cold]
fn conceal<E: Error>(error: E) -> E {
    if let Some(record) = record(&error) {
        record.change(Report::conceal);
        return error;
    }
    let text = error.to_string();
    let Some(rest) = continuation(&text) else {
        // What else a format says is about syntax, and it must know the error as its own.
        let tells = [
            "invalid type: ",
            "invalid value: ",
            "invalid length ",
            "unknown variant ",
            ", found ",
        ];
        let told = tells.iter().any(|start| text.contains(start));
        return if told {
            E::custom(format_args!("expected {ANOTHER}, found {CONCEALED}"))
        } else {
            error
        };
    };
    let (path, rest) = split_path(&rest);
    // The names of types and members, and what is expected, are said by the types and not by the data.
    if rest.starts_with(": missing ") {
        return E::custom(format_args!("value{path}{rest}"));
    }
    let expected =
        rest.strip_prefix(": expected ").and_then(|rest| rest.split_once(", found "));
    let expected = expected.map_or(ANOTHER, |(expected, _)| expected);
    let position = position(rest);
    E::custom(format_args!(
        "value{path}: expected {expected}, found {CONCEALED}{position}"
    ))
}

/// The path at the beginning of a text, its keys left out, and what follows.
fn split_path(text: &str) -> (String, &str) {
    let mut path = String::new();
    let mut rest = text;
    loop {
        let step = match rest.as_bytes() {
            [b'.', ..] => {
                rest[1..].find(['.', '[', ':']).map_or(rest.len(), |end| end + 1)
            }
            [b'[', b'"', ..] => {
                path.push_str("[…]");
                rest = after_key(&rest[2..]);
                continue;
            }
            [b'[', ..] => rest.find(']').map_or(rest.len(), |end| end + 1),
            _ => return (path, rest),
        };
        path.push_str(&rest[..step]);
        rest = &rest[step..];
    }
}

/// What follows a key in quotes, given what follows the first of the two.
fn after_key(text: &str) -> &str {
    let mut escaped = false;
    for (place, c) in text.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return text[place + 1..].strip_prefix(']').unwrap_or_default(),
            _ => {}
        }
    }
    ""
}

/// The position that a format appended, in the form that no text of the data has at its end.
fn position(text: &str) -> &str {
    let Some(start) = text.rfind(" at line ") else { return "" };
    let numbers = text[start + " at line ".len()..].split_once(" column ");
    let is_number =
        |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match numbers {
        Some((line, column)) if is_number(line) && is_number(column) => &text[start..],
        _ => "",
    }
}
