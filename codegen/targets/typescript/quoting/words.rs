//! The words of a documentation comment: escaped for Markdown, TSDoc and the end of the comment, and
//! wrapped at a fixed width.

use std::borrow::Cow;

use super::Remark;
use crate::character::is_unseen;
use crate::fragment::Fragment;
use crate::markdown;

/// Words that are never broken, ready to be laid out in lines. A word may hold spaces, when it
/// is a code span or a link.
#[derive(Default)]
pub struct Words {
    /// One after the other.
    text: String,
    /// Where each begins.
    starts: Vec<usize>,
    /// The next piece continues the last word.
    attached: bool,
}

impl Words {
    /// Text as the reader should see it.
    pub fn plain(&mut self, text: &str) {
        let text = &seen(text);
        self.text.reserve(text.len());
        self.attached &= !text.starts_with(char::is_whitespace);
        for (n, word) in text.split_whitespace().enumerate() {
            self.attached &= n == 0;
            let word = escaped(word);
            self.attach(&if self.starts.is_empty() { unlisted(word) } else { word });
        }
        self.attached &= !text.ends_with(char::is_whitespace);
    }

    /// A code span. What cannot stand between backticks in a comment is written as plain text.
    pub fn code(&mut self, text: &str) {
        let text = seen(text).split_whitespace().collect::<Vec<_>>().join(" ");
        if text.contains("*/") || text.contains("{@") || text.contains('`') {
            self.plain(&text);
        } else if !text.is_empty() {
            self.attach(&format!("`{text}`"));
        }
    }

    /// A link to an address, in which nothing ends the link or the comment.
    pub fn address(&mut self, text: &str, address: &str) {
        let text = seen(text);
        let text: Vec<Cow<'_, str>> = text.split_whitespace().map(escaped).collect();
        let mut link = format!("[{}](", text.join(" "));
        address.chars().for_each(|c| push_in_address(c, &mut link));
        link.push(')');
        self.attach(&link);
    }

    /// Markup that is ready to be read, such as a tag or a link.
    pub fn markup(&mut self, markup: impl Into<Remark>) {
        self.attached = false;
        self.link(markup);
        self.attached = false;
    }

    /// The same within a word.
    pub fn link(&mut self, markup: impl Into<Remark>) {
        self.attach(markup.into().as_str());
    }

    /// The mark of an entry of a list.
    pub fn mark(&mut self, number: Option<usize>) {
        self.attached = false;
        self.attach(&number.map_or_else(|| "-".to_owned(), |number| format!("{number}.")));
        self.attached = false;
    }

    /// Markup at the end of the last word.
    pub fn suffix(&mut self, text: &'static str) {
        self.attached = true;
        self.attach(text);
        self.attached = false;
    }

    /// Other words, after a space.
    pub fn append(&mut self, other: &Words) {
        self.starts.extend(other.starts.iter().map(|start| self.text.len() + start));
        self.text.push_str(&other.text);
        self.attached = false;
    }

    /// The words in lines of at most `width` columns where a word allows it; the lines after the
    /// first begin with `indent`.
    pub fn lines(&self, width: usize, indent: &'static str) -> Vec<Remark> {
        let mut lines: Vec<String> = Vec::new();
        let mut taken = 0;
        for (index, start) in self.starts.iter().enumerate() {
            let end = self.starts.get(index + 1).copied().unwrap_or(self.text.len());
            let word = &self.text[*start..end];
            match lines.last_mut() {
                Some(line) => {
                    let wider = taken + 1 + columns(word);
                    if wider <= width {
                        line.push(' ');
                        line.push_str(word);
                        taken = wider;
                        continue;
                    }
                    lines.push(format!("{indent}{}", unlisted(word.into())));
                }
                None => {
                    let mut first = String::with_capacity(width.min(self.text.len() + self.starts.len()));
                    first.push_str(word);
                    lines.push(first);
                }
            }
            taken = lines.last().map_or(0, |line| columns(line));
        }
        lines.into_iter().map(Fragment::quoted).collect()
    }

    fn attach(&mut self, piece: &str) {
        if !self.attached || self.starts.is_empty() {
            self.starts.push(self.text.len());
        } else if self.text.ends_with('*') && piece.starts_with('/') {
            // Two pieces must not end the comment between them.
            self.text.push('\\');
        } else if self.text.ends_with('!') && piece.starts_with('[') {
            // Nor is a link an image.
            self.text.insert(self.text.len() - 1, '\\');
        }
        self.text.push_str(piece);
        self.attached = true;
    }
}

/// A space for what is not seen, which compilers and editors would read or hide.
fn seen(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.into();
    }
    let is_lost = |c: char| c.is_control() || is_unseen(c);
    match text.contains(is_lost) {
        true => text.chars().map(|c| if is_lost(c) { ' ' } else { c }).collect(),
        false => text.into(),
    }
}

/// A character of an address, by its code where Markdown or the comment would see something in it.
fn push_in_address(c: char, address: &mut String) {
    if c.is_ascii_alphanumeric() || "-._~:/?#@!$&+,;=%".contains(c) {
        return address.push(c);
    }
    for byte in c.encode_utf8(&mut [0; 4]).bytes() {
        address.push_str(&format!("%{byte:02X}"));
    }
}

/// The lines of a block of code, between fences that none of them closes. Neither a tag nor the end of
/// the comment is in them.
pub fn code_block(language: &str, lines: &[String]) -> Vec<Remark> {
    let line = |line: &String| {
        let line = seen(&line.replace('\t', "    ")).replace("{@", "{\\@");
        let blanks = line.len() - line.trim_start().len();
        match line[blanks..].starts_with('@') {
            true => format!("{}\\{}", &line[..blanks], &line[blanks..]),
            false => line,
        }
    };
    let lines: Vec<String> = lines.iter().map(line).collect();
    markdown::fenced(language, &lines).into_iter().map(Fragment::quoted).collect()
}

fn columns(text: &str) -> usize {
    text.chars().count()
}

/// A word that Markdown would take for the mark of a list, a heading or a rule if it came to
/// stand at the beginning of a line.
fn unlisted(word: Cow<'_, str>) -> Cow<'_, str> {
    let digits = word.trim_start_matches(|c: char| c.is_ascii_digit());
    match word.chars().next() {
        Some('-' | '+' | '=' | '#' | '~') => format!("\\{word}").into(),
        Some('0'..='9') if digits == "." || digits == ")" => {
            format!("{}\\{digits}", &word[..word.len() - digits.len()]).into()
        }
        _ => word,
    }
}

/// A word of plain text in which Markdown and TSDoc see nothing but text.
fn escaped(word: &str) -> Cow<'_, str> {
    let is_plain = |byte| matches!(byte, b'.' | b',' | b';' | b':' | b'(' | b')' | b'\'' | b'-');
    if word.bytes().all(|byte| byte.is_ascii_alphanumeric() || is_plain(byte)) {
        return word.into();
    }
    let mut text = String::with_capacity(word.len());
    let mut previous = None;
    let mut rest = word.chars().peekable();
    while let Some(c) = rest.next() {
        let markup = match c {
            '\\' | '`' | '*' | '{' | '}' | '@' | '<' | '>' | '[' | ']' => true,
            '/' => previous == Some('*'),
            '&' => rest.peek().is_some_and(|c| *c == '#' || c.is_alphanumeric()),
            // Within a word an underscore means nothing: `wrap_up_hold`.
            '_' => {
                !(previous.is_some_and(char::is_alphanumeric)
                    && rest.peek().is_some_and(|c| c.is_alphanumeric()))
            }
            _ => false,
        };
        if markup {
            text.push('\\');
        }
        text.push(c);
        previous = Some(c);
    }
    text.into()
}

#[cfg(test)]
mod tests {
    use super::Words;
    use crate::fragment::Fragment;

    fn lines(width: usize, write: impl FnOnce(&mut Words)) -> Vec<String> {
        let mut words = Words::default();
        write(&mut words);
        words.lines(width, "").into_iter().map(Fragment::into_text).collect()
    }

    #[test]
    fn text_stays_text() {
        let written = |text: &str| lines(100, |words| words.plain(text)).concat();
        assert_eq!(written("ends */ here"), r"ends \*\/ here");
        assert_eq!(written("{@link X} @param"), r"\{\@link X\} \@param");
        assert_eq!(written("<b> [x](y) &lt; R&D a & b"), r"\<b\> \[x\](y) \&lt; R\&D a & b");
        assert_eq!(written("wrap_up_hold __proto__"), r"wrap_up_hold \_\_proto\_\_");
        assert_eq!(written("- no list"), r"\- no list");
        assert_eq!(written("No! Not!"), "No! Not!");
        let linked = lines(100, |words| {
            words.plain("Not!");
            words.address("a page", "https://example.com");
        });
        assert_eq!(linked.concat(), r"Not\![a page](https://example.com)");
    }

    #[test]
    fn code_is_a_span_where_it_can_be() {
        let written = |text: &str| lines(100, |words| words.code(text)).concat();
        assert_eq!(written("a  {b}"), "`a {b}`");
        assert_eq!(written("*/"), r"\*\/");
        assert_eq!(written("`"), r"\`");
    }

    #[test]
    fn no_two_pieces_end_the_comment() {
        let written = lines(100, |words| {
            words.plain("all*");
            words.code("/`");
        });
        assert_eq!(written.concat(), r"all\*\/\`");
    }

    #[test]
    fn pieces_are_joined_and_lines_broken_where_the_text_has_spaces() {
        let written = lines(16, |words| {
            words.plain("Either (");
            words.code("a b c d");
            words.plain("), or - it is");
        });
        assert_eq!(written, ["Either", "(`a b c d`), or", "\\- it is"]);
    }
}
