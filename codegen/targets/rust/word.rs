//! The words of code: names as they stand in it, in no comment and no text.

use std::collections::HashSet;

use super::printed::Printed;

/// The modules that a file imports where it has a path into them.
const MODULES: [&str; 3] = ["json", "types", "wire"];

/// The names that occur in some code.
#[derive(Default)]
pub struct Words<'c> {
    /// Those of modules at the head of a path: `json` in `json::Extra`.
    heads: HashSet<&'c str>,
    /// Those without a path before them, of the ones that are sought.
    alone: HashSet<&'c str>,
}

/// Names that are looked for: most words of code are told from them by their first byte.
struct Sought<'s> {
    names: HashSet<&'s str>,
    initials: [bool; 256],
}

impl<'s> Sought<'s> {
    fn new(names: impl IntoIterator<Item = &'s str>) -> Sought<'s> {
        let names: HashSet<&str> = names.into_iter().collect();
        let mut initials = [false; 256];
        let first = |name: &&str| name.bytes().next();
        names.iter().filter_map(first).for_each(|byte| initials[usize::from(byte)] = true);
        Sought { names, initials }
    }

    fn contains(&self, word: &str) -> bool {
        let begins = |byte: u8| self.initials[usize::from(byte)];
        word.bytes().next().is_some_and(begins) && self.names.contains(word)
    }
}

impl<'c> Words<'c> {
    /// Those of items, of which the names in `sought` may be asked for without a path.
    pub fn of<'s>(
        printed: impl IntoIterator<Item = &'c Printed>,
        sought: impl IntoIterator<Item = &'s str>,
    ) -> Words<'c> {
        let (mut words, sought) = (Words::default(), Sought::new(sought));
        let parts = printed.into_iter().flat_map(|printed| &printed.parts);
        parts.for_each(|part| words.add(part.as_str(), &sought));
        words
    }

    /// Whether the name of one of the [`MODULES`] is used at the head of a path.
    pub fn start_path(&self, module: &str) -> bool {
        self.heads.contains(module)
    }

    /// Whether a name is used without a path before it.
    pub fn have_alone(&self, name: &str) -> bool {
        self.alone.contains(name)
    }

    fn add(&mut self, code: &'c str, sought: &Sought<'_>) {
        let mut at = 0;
        while let Some(next) = code.as_bytes()[at..].iter().position(begins_token) {
            at += next;
            let (before, rest) = code.split_at(at);
            let Some(first) = rest.chars().next() else { return };
            let (token, after) = rest.split_at(length(first, rest));
            at += token.len();
            if is_word(first) && !before.ends_with("::") {
                if sought.contains(token) {
                    self.alone.insert(token);
                }
                if after.starts_with("::") && MODULES.contains(&token) {
                    self.heads.insert(token);
                }
            }
        }
    }
}

/// Whether a word, a comment, a literal or a character of more bytes may begin here: signs and blanks between them
/// mean nothing.
fn begins_token(byte: &u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'/' | b'"' | b'\'') || !byte.is_ascii()
}

/// How long a token is: a word, a comment, a literal, or anything else.
fn length(first: char, rest: &str) -> usize {
    let to = |end: Option<usize>| end.unwrap_or(rest.len());
    let raw = || {
        let raw = rest.strip_prefix('r')?.trim_start_matches('#');
        raw.starts_with('"').then_some(raw)
    };
    match first {
        '/' if rest.starts_with("//") => to(rest.find('\n')),
        '"' => quoted(rest, '"'),
        // A lifetime is a sign and a word.
        '\'' if rest[1..].starts_with('\\') || rest.chars().nth(2) == Some('\'') => quoted(rest, '\''),
        _ if let Some(raw) = raw() => {
            let hashes = rest.len() - raw.len() - 1;
            let end = format!("\"{}", "#".repeat(hashes));
            to(raw[1..].find(&end).map(|at| rest.len() - raw.len() + 1 + at + end.len()))
        }
        _ if is_word(first) => word_length(rest),
        _ => {
            let begin = |c| is_word(c) || matches!(c, '/' | '"' | '\'');
            let start = first.len_utf8();
            to(rest[start..].find(begin).map(|at| start + at))
        }
    }
}

/// How long the word is that a text begins with.
fn word_length(text: &str) -> usize {
    let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
    let plain = text.bytes().take_while(|byte| is_plain(byte)).count();
    match text[plain..].find(|c| !is_word(c)) {
        Some(more) => plain + more,
        None => text.len(),
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// The length of a literal between two marks.
fn quoted(text: &str, mark: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == mark => return at + 1,
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::{Sought, Words};
    use crate::targets::rust::quoting::code;

    #[test]
    fn names_are_found_where_they_are_names() {
        let code = code!(
            "/// Comment::word\nimpl<'lifetime> Own<&'lifetime types::Of> for json::Extra {{ 'c'; '\\''; \"Text \\\" Word\"; r#\"Raw \" Word\"#; a / b }}\n"
        );
        let there = ["Own", "json", "lifetime", "impl", "a", "b"];
        let not_there = ["Comment", "word", "Extra", "c", "Text", "Word", "Raw"];
        let mut words = Words::default();
        words.add(code.as_str(), &Sought::new(there.into_iter().chain(not_there)));
        for name in there {
            assert!(words.have_alone(name), "{name}");
        }
        for name in not_there {
            assert!(!words.have_alone(name), "{name}");
        }
        assert!(words.start_path("json") && words.start_path("types"));
        assert!(!words.start_path("Own"));
    }
}
