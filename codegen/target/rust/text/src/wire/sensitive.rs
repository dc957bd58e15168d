//! Reading values that no error may show.

use std::marker::PhantomData;

use serde_core::Deserializer;
use serde_core::de::Error;

use super::path::continuation;
use super::way::Way;

/// What is read in the way `W`; an error tells nothing of the value.
pub(crate) struct Sensitive<W>(PhantomData<W>);

impl<'de, W: Way<'de>> Way<'de> for Sensitive<W> {
    type Value = W::Value;
    #[inline]
    fn read<D: Deserializer<'de>>(deserializer: D) -> Result<W::Value, D::Error> {
        W::read(deserializer).map_err(conceal)
    }
}

/// The same error without what was found and without the keys of records on the way to it.
#[cold]
fn conceal<E: Error>(error: E) -> E {
    let text = error.to_string();
    let Some(rest) = continuation(&text) else {
        // What else a format says is about syntax, and it must know the error as its own.
        let tells = ["invalid type: ", "invalid value: ", "invalid length ", "unknown variant ", ", found "];
        let told = tells.iter().any(|start| text.contains(start));
        return if told { E::custom("expected another value, found one that is sensitive") } else { error };
    };
    let (path, rest) = split_path(&rest);
    // The names of types and members, and what is expected, are said by the types and not by the data.
    if rest.starts_with(": missing ") {
        return E::custom(format_args!("value{path}{rest}"));
    }
    let expected = rest.strip_prefix(": expected ").and_then(|rest| rest.split_once(", found "));
    let expected = expected.map_or("another value", |(expected, _)| expected);
    let position = position(rest);
    E::custom(format_args!("value{path}: expected {expected}, found one that is sensitive{position}"))
}

/// The path at the beginning of a text, its keys left out, and what follows.
fn split_path(text: &str) -> (String, &str) {
    let mut path = String::new();
    let mut rest = text;
    loop {
        let step = match rest.as_bytes() {
            [b'.', ..] => rest[1..].find(['.', '[', ':']).map_or(rest.len(), |end| end + 1),
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
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    match numbers {
        Some((line, column)) if is_number(line) && is_number(column) => &text[start..],
        _ => "",
    }
}
