//! Lines of Markdown: where a paragraph is broken, and what no line begins with.

use super::Fragments;
use super::span::pieces;
use crate::fragment::Fragment;

/// The longest line, without indentation and comment marks.
const WIDTH: usize = 92;

/// Breaks a paragraph into lines; words, and so code spans and links, may be longer than a line.
pub fn wrap(paragraph: &Fragments) -> Vec<Fragments> {
    if is_line(paragraph.as_str()) {
        return vec![line(paragraph)];
    }
    let (mut lines, mut words, mut width) = (Vec::new(), Vec::new(), 0);
    for word in pieces(paragraph.as_str()) {
        let more = word.chars().count();
        if !words.is_empty() && width + 1 + more <= WIDTH {
            width += 1 + more;
        } else {
            lines.extend(wrapped(&words));
            words.clear();
            width = more;
        }
        words.push(word);
    }
    lines.extend(wrapped(&words));
    lines
}

/// Whether a paragraph is seen to be a line as it is, as most are: short, with single spaces between words.
fn is_line(paragraph: &str) -> bool {
    let mut before = b' ';
    let has_single_spaces = |byte: u8| {
        let is_single = byte != b'\n' && (byte != b' ' || before != b' ');
        before = byte;
        is_single
    };
    paragraph.len() <= WIDTH && paragraph.bytes().all(has_single_spaces) && before != b' '
}

/// A line of a paragraph, with no room for more: many are held.
fn wrapped(words: &[&str]) -> Option<Fragments> {
    (!words.is_empty()).then(|| Fragment::quoted(protect_start(words.join(" "))))
}

/// A paragraph on one line, at whose start no list or heading begins.
pub fn line(paragraph: &Fragments) -> Fragments {
    Fragment::quoted(protect_start(paragraph.as_str().to_owned()))
}

/// A line must not begin with what Markdown takes for a heading, a list or a rule.
fn protect_start(line: String) -> String {
    if !line.starts_with(|c: char| c.is_ascii_digit() || matches!(c, '#' | '+' | '-' | '=')) {
        return line;
    }
    let first = line.split(' ').next().unwrap_or_default();
    let heading = !first.is_empty() && first.chars().all(|c| matches!(c, '#' | '+' | '-' | '='));
    let digits = first.chars().take_while(char::is_ascii_digit).count();
    if heading {
        format!("\\{line}")
    } else if digits > 0
        && matches!(first.as_bytes().get(digits), Some(b'.' | b')'))
        && first.len() == digits + 1
    {
        format!("{}\\{}", &line[..digits], &line[digits..])
    } else {
        line
    }
}
