//! JSON as it stands in a file: indented by two spaces, a member a line. It is written where it is going to
//! stand, whatever holds the value.

use std::fmt::Write;
use std::ops::Range;

use serde_json::Value;

/// A value that can be laid out.
pub trait LaidOut {
    /// Writes it as a member of an object that is so many objects deep itself, the outermost being one.
    fn write(&self, depth: usize, text: &mut String);
}

/// A value that is laid out.
pub struct Text(String);

/// An object that is being laid out.
pub struct Object<'t> {
    text: &'t mut String,
    depth: usize,
    is_empty: bool,
}

impl Text {
    pub fn of(value: &impl LaidOut) -> Text {
        let mut text = String::new();
        value.write(0, &mut text);
        Text(text)
    }

    /// An object that stands in no other, with these members.
    pub fn of_object(fill: impl FnOnce(&mut Object<'_>)) -> Text {
        let mut text = String::new();
        write_object(&mut text, 1, fill);
        Text(text)
    }

    /// With no room for more, for one that is long and stays.
    pub fn shrunk(mut self) -> Text {
        self.0.shrink_to_fit();
        self
    }

    /// What stands at a place that an object has told.
    pub fn part(&self, place: &Range<usize>) -> Part<'_> {
        Part(&self.0[place.clone()])
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn value(&self) -> Value {
        serde_json::from_str(&self.0).unwrap_or_default()
    }

    /// With the line ended.
    pub fn into_lines(mut self) -> String {
        self.0.reserve_exact(1);
        self.0.push('\n');
        self.0
    }
}

/// A part of a text, for a place as deep as it was written for.
pub struct Part<'t>(&'t str);

impl LaidOut for Part<'_> {
    fn write(&self, _: usize, text: &mut String) {
        text.push_str(self.0);
    }
}

impl Object<'_> {
    /// Adds a member, and tells where its value stands.
    pub fn add(&mut self, key: &str, value: &(impl LaidOut + ?Sized)) -> Range<usize> {
        self.begin(key);
        let start = self.text.len();
        value.write(self.depth, self.text);
        start..self.text.len()
    }

    /// Adds a member that is an object with these members.
    pub fn add_object(&mut self, key: &str, fill: impl FnOnce(&mut Object<'_>)) {
        self.begin(key);
        write_object(self.text, self.depth + 1, fill);
    }

    fn begin(&mut self, key: &str) {
        if !self.is_empty {
            self.text.push(',');
        }
        self.is_empty = false;
        break_line(self.depth, self.text);
        quote(key, self.text);
        self.text.push_str(": ");
    }
}

/// Its members stand so deep.
fn write_object(text: &mut String, depth: usize, fill: impl FnOnce(&mut Object<'_>)) {
    text.push('{');
    let mut object = Object { text, depth, is_empty: true };
    fill(&mut object);
    if !object.is_empty {
        break_line(depth - 1, object.text);
    }
    object.text.push('}');
}

/// The members of an object.
pub fn write_members<'m>(
    members: impl IntoIterator<Item = (&'m str, impl LaidOut)>,
    depth: usize,
    text: &mut String,
) {
    write_object(text, depth + 1, |object| {
        for (key, value) in members {
            object.add(key, &value);
        }
    });
}

pub fn write_list(items: impl IntoIterator<Item = impl LaidOut>, depth: usize, text: &mut String) {
    text.push('[');
    let mut is_empty = true;
    for item in items {
        if !is_empty {
            text.push(',');
        }
        is_empty = false;
        break_line(depth + 1, text);
        item.write(depth + 1, text);
    }
    if !is_empty {
        break_line(depth, text);
    }
    text.push(']');
}

/// A text as a JSON string.
pub fn quote(content: &str, text: &mut String) {
    text.push('"');
    let mut rest = content;
    let needs_escape = |byte: u8| byte < b' ' || byte == b'"' || byte == b'\\';
    while let Some(end) = rest.bytes().position(needs_escape) {
        text.push_str(&rest[..end]);
        match rest.as_bytes()[end] {
            b'"' => text.push_str("\\\""),
            b'\\' => text.push_str("\\\\"),
            b'\n' => text.push_str("\\n"),
            b'\r' => text.push_str("\\r"),
            b'\t' => text.push_str("\\t"),
            b'\x08' => text.push_str("\\b"),
            b'\x0C' => text.push_str("\\f"),
            control => add(text, format_args!("\\u{control:04x}")),
        }
        rest = &rest[end + 1..];
    }
    text.extend([rest, "\""]);
}

/// Adds what is shown; to a text that cannot fail.
fn add(text: &mut String, shown: std::fmt::Arguments<'_>) {
    let _ = text.write_fmt(shown);
}

fn break_line(depth: usize, text: &mut String) {
    text.push('\n');
    text.extend(std::iter::repeat_n("  ", depth));
}

impl LaidOut for Value {
    fn write(&self, depth: usize, text: &mut String) {
        match self {
            Value::Null => text.push_str("null"),
            Value::Bool(value) => text.push_str(if *value { "true" } else { "false" }),
            Value::Number(number) => add(text, format_args!("{number}")),
            Value::String(content) => quote(content, text),
            Value::Array(items) => write_list(items, depth, text),
            Value::Object(members) => {
                write_members(members.iter().map(|(key, value)| (key.as_str(), value)), depth, text);
            }
        }
    }
}

impl<T: LaidOut + ?Sized> LaidOut for &T {
    fn write(&self, depth: usize, text: &mut String) {
        (*self).write(depth, text);
    }
}

impl LaidOut for str {
    fn write(&self, _: usize, text: &mut String) {
        quote(self, text);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{Text, quote};

    #[test]
    fn what_is_put_together_is_what_is_laid_out_at_once() {
        let inner =
            json!({ "$ref": "#/a", "b": [1, { "c": "\n" }, -1.5e300], "d": {}, "e": [], "f": [null, true] });
        let mut place = 0..0;
        let before = Text::of_object(|object| {
            object.add_object("other", |other| place = other.add("a", &inner));
        });
        let text = Text::of_object(|object| {
            object.add("first", &inner);
            object.add_object("second", |second| {
                second.add("a\"b", &before.part(&place));
            });
            object.add_object("third", |_| ());
        });
        let whole = json!({ "first": inner, "second": { "a\"b": inner }, "third": {} });
        assert_eq!(text.as_str(), format!("{whole:#}"));
        assert_eq!(text.as_str(), Text::of(&whole).as_str());
        assert_eq!(Text::of_object(|_| ()).as_str(), "{}");
    }

    #[test]
    fn every_character_is_quoted_as_others_do_it() {
        let content: String = (0..0x2100).filter_map(char::from_u32).chain("a\u{10FFFF}".chars()).collect();
        let mut text = String::new();
        quote(&content, &mut text);
        assert_eq!(text, Value::from(content).to_string());
    }
}
