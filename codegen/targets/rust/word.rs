//! The words of code: names as they stand in it, in no comment and no text.

use std::collections::HashSet;

use super::printed::Printed;

/// The names that occur in some code.
#[derive(Default)]
pub struct Words<'c> {
    /// Those at the head of a path: `json` in `json::Extra`.
    heads: HashSet<&'c str>,
    /// Those without a path before them.
    alone: HashSet<&'c str>,
}

impl<'c> Words<'c> {
    pub fn of(printed: impl IntoIterator<Item = &'c Printed>) -> Words<'c> {
        let mut words = Words::default();
        let parts = printed.into_iter().flat_map(|printed| &printed.parts);
        parts.for_each(|part| words.add(part.as_str()));
        words
    }

    /// Whether a module's name is used at the head of a path.
    pub fn start_path(&self, module: &str) -> bool {
        self.heads.contains(module)
    }

    /// Whether a name is used without a path before it.
    pub fn have_alone(&self, name: &str) -> bool {
        self.alone.contains(name)
    }

    fn add(&mut self, code: &'c str) {
        let mut before = "";
        let mut rest = code;
        while let Some(first) = rest.chars().next() {
            let length = length(first, rest);
            let (token, after) = rest.split_at(length);
            if is_word(first) && !before.ends_with("::") {
                self.alone.insert(token);
                if after.starts_with("::") {
                    self.heads.insert(token);
                }
            }
            before = &code[..code.len() - after.len()];
            rest = after;
        }
    }
}

/// How long a token is: a word, a comment, a literal, or anything else.
fn length(first: char, rest: &str) -> usize {
    let to = |end: Option<usize>| end.unwrap_or(rest.len());
    let raw =
        rest.strip_prefix('r').map(|raw| raw.trim_start_matches('#')).filter(|raw| raw.starts_with('"'));
    match first {
        '/' if rest.starts_with("//") => to(rest.find('\n')),
        '"' => quoted(rest, '"'),
        // A lifetime is a sign and a word.
        '\'' if rest[1..].starts_with('\\') || rest.chars().nth(2) == Some('\'') => quoted(rest, '\''),
        _ if let Some(raw) = raw => {
            let hashes = rest.len() - raw.len() - 1;
            let end = format!("\"{}", "#".repeat(hashes));
            to(raw[1..].find(&end).map(|at| rest.len() - raw.len() + 1 + at + end.len()))
        }
        _ if is_word(first) => to(rest.find(|c| !is_word(c))),
        _ => {
            let begin = |c| is_word(c) || matches!(c, '/' | '"' | '\'');
            let start = first.len_utf8();
            to(rest[start..].find(begin).map(|at| start + at))
        }
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
    use super::Words;
    use crate::targets::rust::quoting::code;

    #[test]
    fn names_are_found_where_they_are_names() {
        let code = code!(
            "/// Comment::word\nimpl<'lifetime> Own<&'lifetime types::Of> for json::Extra {{ 'c'; '\\''; \"Text \\\" Word\"; r#\"Raw \" Word\"#; a / b }}\n"
        );
        let mut words = Words::default();
        words.add(code.as_str());
        for name in ["Own", "json", "lifetime", "impl", "a", "b"] {
            assert!(words.have_alone(name), "{name}");
        }
        for name in ["Comment", "word", "Extra", "c", "Text", "Word", "Raw"] {
            assert!(!words.have_alone(name), "{name}");
        }
        assert!(words.start_path("json") && words.start_path("types"));
        assert!(!words.start_path("Own"));
    }
}
