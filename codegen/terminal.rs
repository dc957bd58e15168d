//! Text for a terminal: words in lines of a fixed width, and nothing that a terminal would obey.

use std::borrow::Cow;

use crate::yaml::character::is_invisible;

/// What is shown for a character that a terminal obeys, or that nobody sees.
pub fn visible(c: char) -> Option<char> {
    match c {
        '\n' | '\t' => None,
        // A carriage return would move what follows to the start of the line.
        '\r' => Some(' '),
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)),
        '\x7f' => Some('␡'),
        _ if c.is_control() || is_invisible(c) => Some(char::REPLACEMENT_CHARACTER),
        _ => None,
    }
}

/// A text on one line, such as the path of a file, whose name may be anything.
pub fn line(text: &str) -> Cow<'_, str> {
    let is_plain = |c: char| c != '\n' && c != '\t' && visible(c).is_none();
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    let shown = |c| if matches!(c, '\n' | '\t') { ' ' } else { visible(c).unwrap_or(c) };
    Cow::Owned(text.chars().map(shown).collect())
}

/// Columns of a line.
const WIDTH: usize = 100;

/// Appends words in lines that begin with `first` and then with as many blanks as `hanging`. A word
/// that is longer than a line has one to itself.
pub fn wrap(out: &mut String, first: &str, hanging: usize, text: &str) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        let room = WIDTH.saturating_sub(line.chars().count());
        if !is_empty && word.chars().count() + 1 > room {
            out.push_str(line.trim_end());
            out.push('\n');
            line = " ".repeat(hanging);
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
        }
        line.push_str(word);
        is_empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// `1 method`, `2 methods`.
pub fn count(number: usize, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

#[cfg(test)]
mod tests {
    use super::{line, wrap};

    #[test]
    fn a_line_obeys_nobody() {
        assert_eq!(line("größe 漢.txt"), "größe 漢.txt");
        assert_eq!(line("a\u{1b}[31m\nb\rc\u{202e}d"), "a␛[31m b c\u{fffd}d");
    }

    #[test]
    fn words_are_never_broken() {
        let mut out = String::new();
        wrap(&mut out, "- ", 2, &format!("{} {} end", "a ".repeat(49).trim(), "b".repeat(120)));
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(
            lines,
            [&format!("- {}", "a ".repeat(49).trim()), &format!("  {}", "b".repeat(120)), "  end"]
        );
    }
}
