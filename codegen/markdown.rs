//! Markdown: text that stays text, code spans, table cells, lines.
//!
//! Invariant: whatever the text is, a reader of CommonMark, of GitHub's tables or of rustdoc sees
//! text and, where it is written out, the link of an address; never HTML, a heading or a list.

mod block;
mod lines;
mod span;

use crate::character::is_unseen;
use crate::fragment::Fragment;
use crate::uri::{find_address, is_address};

pub use block::{block, fenced, list_item, listing};
pub use lines::{line, wrap};
use span::{pieces, span, ticks};

/// The language.
pub enum Markdown {}

pub type Fragments = Fragment<Markdown>;

macro_rules! markdown {
    ($($template:tt)+) => { $crate::fragment::fragment!($crate::markdown::Markdown: $($template)+) };
}

pub(crate) use markdown;

/// A code span, with enough backticks around it.
pub fn code(text: &str) -> Fragments {
    let text = on_one_line(text);
    if text.trim().is_empty() {
        return Fragment::from("(empty)");
    }
    if !text.contains('`') && !text.starts_with(' ') && !text.ends_with(' ') {
        return Fragment::quoted(["`", &text, "`"].concat());
    }
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let is_edge = |c| matches!(c, '`' | ' ');
    let pad = if text.starts_with(is_edge) || text.ends_with(is_edge) { " " } else { "" };
    Fragment::quoted(format!("{fence}{pad}{text}{pad}{fence}"))
}

/// Text as it is read, on one line; addresses become links.
pub fn text(text: &str) -> Fragments {
    if is_plain(text, false) && !text.ends_with('!') {
        return Fragment::quoted(text.to_owned());
    }
    let mut words = words(&on_one_line(text), word);
    // A link may follow, which would be an image.
    if words.ends_with('!') {
        words.insert(words.len() - 1, '\\');
    }
    Fragment::quoted(words)
}

/// Text word by word.
fn words(text: &str, add: impl Fn(&str, &mut String)) -> String {
    let mut words = String::with_capacity(text.len() + text.len() / 8);
    for (index, word) in text.split(' ').enumerate() {
        if index > 0 {
            words.push(' ');
        }
        add(word, &mut words);
    }
    words
}

/// Paragraphs whose code spans, blocks of code and lists stay, everything else being text.
pub fn prose(text: &str) -> Fragments {
    if is_plain(text, true) {
        return Fragment::quoted(text.to_owned());
    }
    let mut prose = String::with_capacity(text.len() + text.len() / 8);
    let mut rest = text;
    while !rest.is_empty() {
        let begins_line = prose.is_empty() || prose.ends_with('\n');
        let code = if rest.starts_with('`') { code_length(rest, begins_line) } else { 0 };
        let is_end = |c: char| c == '`' || c.is_whitespace();
        let length = match rest.find(is_end) {
            Some(0) if code > 0 => code,
            Some(0) => ticks(rest).max(rest.chars().next().map_or(0, char::len_utf8)),
            found => found.unwrap_or(rest.len()),
        };
        let (piece, after) = rest.split_at(length);
        if begins_line && piece.starts_with('#') {
            prose.push('\\');
        }
        match code {
            0 => word(piece, &mut prose),
            _ => prose.push_str(piece),
        }
        rest = after;
    }
    Fragment::quoted(prose)
}

/// Whether a text has no meaning to Markdown that would have to be escaped, as most have none.
fn is_plain(text: &str, breaks_lines: bool) -> bool {
    let mut before = b' ';
    text.bytes().all(|byte| {
        let is_plain = match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => true,
            b' ' | b',' | b'.' | b';' | b':' | b'!' | b'?' | b'\'' | b'"' | b'(' | b')' => true,
            // A dash may become one longer dash, and two slashes after a colon are an address.
            b'-' => before != b'-',
            b'/' => before != b':',
            b'\n' => breaks_lines,
            _ => false,
        };
        before = byte;
        is_plain
    })
}

/// The length of the code at the start of a text: a block, or a span, which ends on its line.
fn code_length(text: &str, begins_line: bool) -> usize {
    let fence = ticks(text);
    let line = text.lines().next().unwrap_or_default();
    if begins_line && fence > 2 && !line[fence..].contains('`') {
        let close = format!("\n{}", &text[..fence]);
        return text.find(&close).map_or(text.len(), |at| at + close.len());
    }
    Some(span(line)).filter(|length| *length > fence).unwrap_or(0)
}

/// A sentence that begins with a capital letter.
pub fn capitalized(sentence: &Fragments) -> Fragments {
    let mut characters = sentence.as_str().chars();
    let first = characters.next();
    Fragment::quoted(first.into_iter().flat_map(char::to_uppercase).chain(characters).collect())
}

/// A paragraph up to its first full stop.
pub fn first_sentence(paragraph: &Fragments) -> Fragments {
    let mut words = Vec::new();
    for piece in pieces(paragraph.as_str()) {
        words.push(piece);
        let is_abbreviated =
            piece.chars().all(|c| c.is_alphabetic() || c == '.') && piece.matches('.').count() > 1;
        if piece.ends_with('.') && !is_abbreviated {
            break;
        }
    }
    Fragment::quoted(words.join(" "))
}

/// What stands in a cell of a table. A bar would end the cell inside of code too; outside of it one
/// is escaped already.
pub fn cell(inside: &Fragments) -> Fragments {
    let text = inside.as_str();
    let mut cell = String::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let length = match c {
            '\\' => 1 + text[at + 1..].chars().next().map_or(0, char::len_utf8),
            '`' => span(&text[at..]),
            _ => c.len_utf8(),
        };
        let piece = &text[at..at + length];
        cell.push_str(&if c == '`' { piece.replace('|', "\\|") } else { piece.to_owned() });
        at += length;
    }
    Fragment::quoted(cell)
}

/// Text of another language inside of a block of code, where it does not begin a line.
pub fn in_block<L>(code: &Fragment<L>) -> Fragments {
    Fragment::quoted(on_one_line(code.as_str()))
}

/// A link to an address.
pub fn link(text: &str, address: &str) -> Fragments {
    let text = words(&on_one_line(text), escape);
    Fragment::quoted(format!("[{text}]({})", destination(address).as_str()))
}

/// Where a link leads: an address or a path without blanks and brackets.
pub fn destination(path: &str) -> Fragments {
    let keeps = |c: char| is_address(c) && !"()'*_~".contains(c) || matches!(c, '_' | '~');
    let byte = |byte: u8| match char::from(byte) {
        c if keeps(c) => c.to_string(),
        _ => format!("%{byte:02X}"),
    };
    Fragment::quoted(path.bytes().map(byte).collect())
}

fn on_one_line(text: &str) -> String {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.to_owned();
    }
    text.chars().map(|c| if c.is_control() || is_unseen(c) || is_break(c) { ' ' } else { c }).collect()
}

fn is_break(c: char) -> bool {
    matches!(c, '\u{2028}' | '\u{2029}')
}

/// Adds one word: an address in it becomes a link, everything else is escaped.
fn word(word: &str, text: &mut String) {
    let Some(address) = find_address(word) else { return escape(word, text) };
    escape(&word[..address.start], text);
    text.extend(["<", &word[address.clone()], ">"]);
    escape(&word[address.end..], text);
}

/// Every character with a meaning is escaped, so also those that open code or HTML. A colon before
/// slashes would make a bare address a link, or a complaint of rustdoc. Within a word an underscore
/// means nothing: `wrap_up_hold`.
fn escape(word: &str, text: &mut String) {
    let mut before = None;
    let mut rest = word.chars();
    while let Some(c) = rest.next() {
        let after = rest.as_str();
        let is_inside =
            || before.is_some_and(char::is_alphanumeric) && after.starts_with(char::is_alphanumeric);
        let is_markup = match c {
            '\\' | '`' | '*' | '<' | '>' | '[' | ']' | '&' | '~' | '|' | '$' => true,
            // Two are one longer dash to rustdoc.
            '-' => before == Some('-'),
            '_' => !is_inside(),
            ':' => after.starts_with("//"),
            _ => false,
        };
        if is_markup {
            text.push('\\');
        }
        text.push(c);
        before = Some(c);
    }
}

#[cfg(test)]
mod tests;
