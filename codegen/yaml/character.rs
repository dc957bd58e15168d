//! Characters that look like nothing, or like a space and are none.

use super::complaint::Complaint;
use super::node::{Content, Node, Scalar, Style};
use crate::character::is_unseen;

/// What stands for a blank that is no space, where only spaces count.
pub const NO_SPACE: &str = "a blank that is no space";

/// What ends a line to YAML and to few other programs, so that what follows is not seen as a line.
pub const LONE_RETURN: &str = "a carriage return without a line feed";

/// Characters nobody sees, which would stand in the comments and texts of every package, and blanks
/// that indent nothing.
pub fn invisible(text: &str) -> Vec<Complaint> {
    let mut found = Vec::new();
    let mut indents = true;
    // Once for a file: where there is one, all lines end so.
    if let Some(at) = lone_return(text) {
        found.push(Complaint::Unsupported { what: LONE_RETURN, span: at..at });
    }
    // As most texts are.
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t')) {
        return found;
    }
    for (at, c) in text.char_indices() {
        let span = at..at + c.len_utf8();
        if is_invisible(c) {
            found.push(Complaint::Invisible { character: c, span });
        } else if indents && is_odd_blank(c) {
            match found.last_mut() {
                Some(Complaint::Unsupported { what: NO_SPACE, span: last }) if last.end == at => {
                    last.end = span.end
                }
                _ => found.push(Complaint::Unsupported { what: NO_SPACE, span }),
            }
        }
        indents = c == '\n' || (indents && c.is_whitespace());
    }
    found
}

fn lone_return(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    bytes.iter().enumerate().position(|(at, byte)| *byte == b'\r' && bytes.get(at + 1) != Some(&b'\n'))
}

/// The same text with line feeds in place of lone carriage returns, which end a line as well: lines are
/// counted by line feeds, and every byte stays where it is.
pub fn with_line_feeds(text: String) -> String {
    if lone_return(&text).is_none() {
        return text;
    }
    let mut characters = text.chars().peekable();
    let mut fed = String::with_capacity(text.len());
    while let Some(c) = characters.next() {
        fed.push(if c == '\r' && characters.peek() != Some(&'\n') { '\n' } else { c });
    }
    fed
}

/// Whether nobody sees a character as it stands in a file, or it moves what is around it.
///
/// The separators of lines and paragraphs end a line in YAML 1.1 and are text in YAML 1.2; written as
/// escapes they are the same to both.
pub fn is_invisible(c: char) -> bool {
    is_unseen(c)
        || matches!(c, '\u{2028}' | '\u{2029}')
        || (c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

pub fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
}

pub fn is_odd_blank(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii_whitespace()
}

/// Removes from a key without quotes what nobody sees: it is complained about once, and the key is
/// what it looks like.
pub fn cleared(mut key: Node) -> Node {
    if let Content::Scalar(Scalar { text, style: Style::Plain | Style::Block, .. }) = &mut key.content
        && text.contains(|c| is_zero_width(c) || is_odd_blank(c))
    {
        let seen = text.replace(is_zero_width, "");
        *text = match seen.contains(is_odd_blank) {
            true => seen.replace(is_odd_blank, " ").trim().into(),
            false => seen.into(),
        };
    }
    key
}
