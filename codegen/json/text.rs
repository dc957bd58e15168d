//! JSON as it stands in a file: indented by two spaces, a member a line. It is written where it is going to
//! stand, whatever holds the value.

use std::fmt::{self, Write};
use std::ops::Range;

use serde_json::Value;

/// A value that can be laid out.
pub trait LaidOut {
    /// Writes it as a member of an object that is so many objects deep itself, the outermost being one.
    fn write(&self, depth: usize, text: &mut String);
}

/// A value that is laid out.
#[derive(Default)]
pub struct Text {
    /// What is complete: a long text in one piece would be copied again and again as it grows.
    done: Vec<String>,
    open: String,
}

/// The bytes after which a piece of a text is complete.
const PIECE: usize = 64 << 10;

/// An object that is being laid out.
pub struct Object<'t> {
    text: &'t mut Text,
    depth: usize,
    is_empty: bool,
}

/// Where in a text a value stands, never in two pieces.
pub struct Place {
    piece: usize,
    range: Range<usize>,
}

impl Text {
    pub fn of(value: &impl LaidOut) -> Text {
        let mut text = Text::default();
        value.write(0, &mut text.open);
        text
    }

    /// An object that stands in no other, with these members.
    pub fn of_object(fill: impl FnOnce(&mut Object<'_>)) -> Text {
        let mut text = Text::default();
        write_object(&mut text, 1, fill);
        text
    }

    /// What stands at a place that an object has told.
    pub fn part(&self, place: &Place) -> Part<'_> {
        let piece = self.done.get(place.piece).unwrap_or(&self.open);
        Part(&piece[place.range.clone()])
    }

    pub fn value(&self) -> Value {
        serde_json::from_str(&self.to_string()).unwrap_or_default()
    }

    /// With the line ended.
    pub fn into_lines(self) -> String {
        self.into_pieces().concat()
    }

    /// The same, one piece after the other.
    pub fn into_pieces(mut self) -> Vec<String> {
        self.open.push('\n');
        self.done.push(self.open);
        self.done
    }

    /// Begins another piece if this one is long enough.
    fn break_piece(&mut self) {
        if self.open.len() >= PIECE {
            let next = String::with_capacity(PIECE + PIECE / 8);
            self.done.push(std::mem::replace(&mut self.open, next));
        }
    }
}

impl fmt::Display for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.done.iter().chain([&self.open]).try_for_each(|piece| f.write_str(piece))
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
    pub fn add(&mut self, key: &str, value: &(impl LaidOut + ?Sized)) -> Place {
        self.begin(key);
        let Text { done, open } = &mut self.text;
        let start = open.len();
        value.write(self.depth, open);
        Place { piece: done.len(), range: start..open.len() }
    }

    /// Adds a member that is an object with these members.
    pub fn add_object(&mut self, key: &str, fill: impl FnOnce(&mut Object<'_>)) {
        self.begin(key);
        write_object(self.text, self.depth + 1, fill);
    }

    fn begin(&mut self, key: &str) {
        self.text.break_piece();
        begin_member(key, self.is_empty, self.depth, &mut self.text.open);
        self.is_empty = false;
    }
}

/// Its members stand so deep.
fn write_object(text: &mut Text, depth: usize, fill: impl FnOnce(&mut Object<'_>)) {
    text.open.push('{');
    let mut object = Object { text, depth, is_empty: true };
    fill(&mut object);
    let is_empty = object.is_empty;
    end_object(is_empty, depth - 1, &mut text.open);
}

fn begin_member(key: &str, is_first: bool, depth: usize, text: &mut String) {
    if !is_first {
        text.push(',');
    }
    break_line(depth, text);
    quote(key, text);
    text.push_str(": ");
}

/// Ends an object that stands so deep itself.
fn end_object(is_empty: bool, depth: usize, text: &mut String) {
    if !is_empty {
        break_line(depth, text);
    }
    text.push('}');
}

/// The members of an object.
pub fn write_members<'m>(
    members: impl IntoIterator<Item = (&'m str, impl LaidOut)>,
    depth: usize,
    text: &mut String,
) {
    text.push('{');
    let mut is_empty = true;
    for (key, value) in members {
        begin_member(key, is_empty, depth + 1, text);
        is_empty = false;
        value.write(depth + 1, text);
    }
    end_object(is_empty, depth, text);
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
    // Few do. Not to stop at the first that does lets many bytes be looked at at once.
    if !content.bytes().fold(false, |any, byte| any | needs_escape(byte)) {
        text.push_str(content);
        text.push('"');
        return;
    }
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

    use super::{PIECE, Text, quote};

    #[test]
    fn what_is_put_together_is_what_is_laid_out_at_once() {
        let inner =
            json!({ "$ref": "#/a", "b": [1, { "c": "\n" }, -1.5e300], "d": {}, "e": [], "f": [null, true] });
        let mut place = None;
        let before = Text::of_object(|object| {
            object.add_object("other", |other| place = Some(other.add("a", &inner)));
        });
        let text = Text::of_object(|object| {
            object.add("first", &inner);
            object.add_object("second", |second| {
                second.add("a\"b", &before.part(place.as_ref().expect("was added")));
            });
            object.add_object("third", |_| ());
        });
        let whole = json!({ "first": inner, "second": { "a\"b": inner }, "third": {} });
        assert_eq!(text.to_string(), format!("{whole:#}"));
        assert_eq!(text.to_string(), Text::of(&whole).to_string());
        assert_eq!(Text::of_object(|_| ()).to_string(), "{}");
    }

    #[test]
    fn a_long_text_is_the_same_in_pieces() {
        let value = json!({ "text": "x".repeat(PIECE / 3) });
        let keys: Vec<String> = (0..9).map(|number| format!("key {number}")).collect();
        let mut places = Vec::new();
        let text = Text::of_object(|object| places.extend(keys.iter().map(|key| object.add(key, &value))));
        let whole: Value = keys.iter().map(|key| (key.clone(), value.clone())).collect();
        assert_eq!(text.to_string(), format!("{whole:#}"));
        let again = Text::of_object(|object| {
            for (key, place) in keys.iter().zip(&places) {
                object.add(key, &text.part(place));
            }
        });
        assert_eq!(again.to_string(), text.to_string());
        let pieces = text.into_pieces();
        assert!(pieces.len() > 1 && pieces.iter().all(|piece| piece.len() < 2 * PIECE));
        assert_eq!(pieces.concat(), again.into_lines());
    }

    #[test]
    fn every_character_is_quoted_as_others_do_it() {
        let content: String = (0..0x2100).filter_map(char::from_u32).chain("a\u{10FFFF}".chars()).collect();
        let mut text = String::new();
        quote(&content, &mut text);
        assert_eq!(text, Value::from(content).to_string());
    }
}
