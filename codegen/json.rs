//! JSON as a person reads it: on one line what fits there.

mod text;

use serde_json::Value;

pub use text::{LaidOut, Object, Place, Text, quote, write_list, write_members};

/// The longest line.
const WIDTH: usize = 72;

/// A value in lines, indented by two spaces.
pub fn laid_out(value: &Value) -> String {
    let mut text = String::new();
    write(value, 0, 0, &mut text);
    text.push('\n');
    text
}

/// JSON as it can stand in a script: some readers end a line at these separators.
pub fn in_script(text: &str) -> String {
    text.replace('\u{2028}', "\\u2028").replace('\u{2029}', "\\u2029")
}

/// `before` is what stands on the line already, and what must stand after the value.
fn write(value: &Value, depth: usize, before: usize, text: &mut String) {
    let start = text.len();
    let mut room = WIDTH.saturating_sub(depth * 2 + before);
    if write_line(value, &mut room, text).is_none() {
        text.truncate(start);
        write_lines(value, depth, text);
    }
}

/// The value on one line, if it is no longer than the room there is; otherwise a part of it is written.
fn write_line(value: &Value, room: &mut usize, text: &mut String) -> Option<()> {
    match value {
        Value::Array(items) => {
            put("[", room, text)?;
            for (index, item) in items.iter().enumerate() {
                put(if index == 0 { "" } else { ", " }, room, text)?;
                write_line(item, room, text)?;
            }
            put("]", room, text)
        }
        Value::Object(members) if members.is_empty() => put("{}", room, text),
        Value::Object(members) => {
            for (index, (name, item)) in members.iter().enumerate() {
                put(if index == 0 { "{ " } else { ", " }, room, text)?;
                write_name(name, room, text)?;
                write_line(item, room, text)?;
            }
            put(" }", room, text)
        }
        scalar => {
            let start = text.len();
            scalar.write(0, text);
            take(room, &text[start..])
        }
    }
}

/// The value with a line for each of its children; what has none is as long as it is.
fn write_lines(value: &Value, depth: usize, text: &mut String) {
    match value {
        Value::Array(items) if !items.is_empty() => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                begin_child(index, depth, text);
                write(item, depth + 1, 1, text);
            }
            end(']', depth, text);
        }
        Value::Object(members) if !members.is_empty() => {
            text.push('{');
            for (index, (name, item)) in members.iter().enumerate() {
                begin_child(index, depth, text);
                let mut room = usize::MAX;
                let _ = write_name(name, &mut room, text);
                write(item, depth + 1, usize::MAX - room + 1, text);
            }
            end('}', depth, text);
        }
        scalar => scalar.write(0, text),
    }
}

fn begin_child(index: usize, depth: usize, text: &mut String) {
    text.push_str(if index == 0 { "\n" } else { ",\n" });
    text.extend(std::iter::repeat_n("  ", depth + 1));
}

fn end(mark: char, depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
    text.push(mark);
}

fn write_name(name: &str, room: &mut usize, text: &mut String) -> Option<()> {
    let start = text.len();
    quote(name, text);
    text.push_str(": ");
    take(room, &text[start..])
}

fn put(piece: &str, room: &mut usize, text: &mut String) -> Option<()> {
    text.push_str(piece);
    take(room, piece)
}

/// Takes the room of what was written.
fn take(room: &mut usize, written: &str) -> Option<()> {
    *room = room.checked_sub(written.chars().count())?;
    Some(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::laid_out;

    #[test]
    fn what_fits_stands_on_one_line() {
        assert_eq!(laid_out(&json!({ "a": [1, 2], "b": {} })), "{ \"a\": [1, 2], \"b\": {} }\n");
        let long = "x".repeat(60);
        let text = laid_out(&json!({ "first": { "inside": [long], "b": [] }, "a": [{ "c": null }] }));
        assert_eq!(
            text,
            format!(
                "{{\n  \"first\": {{\n    \"inside\": [\n      \"{long}\"\n    ],\n    \"b\": []\n  }},\n  \"a\": [{{ \"c\": null }}]\n}}\n"
            )
        );
    }
}
