//! Values as JSON text.

use std::fmt::{self, Write};

use super::Value;

/// JSON text, with `{:#}` on several lines.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lines = f.alternate().then_some(0);
        print(self, lines, f)
    }
}

/// Prints a value. `level` is how deep it stands, if each part has a line of its own.
fn print(
    value: &Value,
    level: Option<usize>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let inside = level.map(|level| level + 1);
    match value {
        Value::Null => f.write_str("null"),
        Value::Bool(value) => write!(f, "{value}"),
        Value::Number(value) => write!(f, "{value}"),
        Value::String(value) => print_string(value, f),
        Value::Array(values) => {
            f.write_char('[')?;
            for (place, value) in values.iter().enumerate() {
                separate(place, inside, f)?;
                print(value, inside, f)?;
            }
            close(']', values.is_empty(), level, f)
        }
        Value::Object(members) => {
            f.write_char('{')?;
            for (place, (name, value)) in members.iter().enumerate() {
                separate(place, inside, f)?;
                print_string(name, f)?;
                f.write_str(if level.is_some() { ": " } else { ":" })?;
                print(value, inside, f)?;
            }
            close('}', members.is_empty(), level, f)
        }
    }
}

fn separate(
    place: usize,
    level: Option<usize>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if place > 0 {
        f.write_char(',')?;
    }
    begin_line(level, f)
}

fn close(
    bracket: char,
    is_empty: bool,
    level: Option<usize>,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if !is_empty {
        begin_line(level, f)?;
    }
    f.write_char(bracket)
}

fn begin_line(level: Option<usize>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match level {
        Some(level) => write!(f, "\n{:width$}", "", width = 2 * level),
        None => Ok(()),
    }
}

fn print_string(text: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    f.write_char('"')?;
    let mut rest = text;
    while let Some(at) = rest.find(|c: char| c < ' ' || matches!(c, '"' | '\\')) {
        let (plain, special) = rest.split_at(at);
        f.write_str(plain)?;
        let mut characters = special.chars();
        match characters.next() {
            Some('\n') => f.write_str("\\n")?,
            Some('\r') => f.write_str("\\r")?,
            Some('\t') => f.write_str("\\t")?,
            Some('\u{8}') => f.write_str("\\b")?,
            Some('\u{c}') => f.write_str("\\f")?,
            Some(c @ ('"' | '\\')) => write!(f, "\\{c}")?,
            Some(control) => write!(f, "\\u{:04x}", u32::from(control))?,
            None => {}
        }
        rest = characters.as_str();
    }
    f.write_str(rest)?;
    f.write_char('"')
}
