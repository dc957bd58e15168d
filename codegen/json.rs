//! JSON as a person reads it: on one line what fits there.

mod text;

use serde_json::Value;

pub use text::{Object, Text};

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
    let room = WIDTH.saturating_sub(depth * 2 + before);
    let children = match value {
        Value::Array(items) if !items.is_empty() => items.len(),
        Value::Object(members) if !members.is_empty() => members.len(),
        _ => 0,
    };
    if children == 0 {
        return text.push_str(&value.to_string());
    }
    if let Some(line) = on_one_line(value, room) {
        return text.push_str(&line);
    }
    let line = |name: Option<&str>, value: &Value, last: bool, text: &mut String| {
        text.push_str(&"  ".repeat(depth + 1));
        let name = name.map(|name| format!("{}: ", Value::from(name))).unwrap_or_default();
        text.push_str(&name);
        write(value, depth + 1, name.chars().count() + 1, text);
        text.push_str(if last { "\n" } else { ",\n" });
    };
    match value {
        Value::Array(items) => {
            text.push_str("[\n");
            let last = items.len() - 1;
            items.iter().enumerate().for_each(|(index, item)| line(None, item, index == last, text));
            close(']', depth, text);
        }
        Value::Object(members) => {
            text.push_str("{\n");
            let last = members.len() - 1;
            for (index, (name, value)) in members.iter().enumerate() {
                line(Some(name), value, index == last, text);
            }
            close('}', depth, text);
        }
        _ => {}
    }
}

fn close(mark: char, depth: usize, text: &mut String) {
    text.push_str(&"  ".repeat(depth));
    text.push(mark);
}

/// The value on one line, if it is no longer than the room there is. Nothing long is ever put together.
fn on_one_line(value: &Value, room: usize) -> Option<String> {
    let text = match value {
        Value::Array(items) => {
            let mut line = String::from("[");
            for (index, item) in items.iter().enumerate() {
                let between = if index == 0 { "" } else { ", " };
                line.push_str(between);
                line.push_str(&on_one_line(item, room.checked_sub(line.chars().count() + 1)?)?);
            }
            line + "]"
        }
        Value::Object(members) => {
            let mut line = String::from("{ ");
            for (index, (name, item)) in members.iter().enumerate() {
                let between = if index == 0 { "" } else { ", " };
                line.push_str(&format!("{between}{}: ", Value::from(name.as_str())));
                line.push_str(&on_one_line(item, room.checked_sub(line.chars().count() + 2)?)?);
            }
            if members.is_empty() { "{}".to_owned() } else { line + " }" }
        }
        value => value.to_string(),
    };
    (text.chars().count() <= room).then_some(text)
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
