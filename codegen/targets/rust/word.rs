//! The words of code: names as they stand in it, in no comment and no text.

use std::collections::HashSet;

use super::printed::Printed;

/// The modules that a file imports where it has a path into them.
const MODULES: [&str; 3] = ["json", "types", "wire"];

/// The names that occur in some code.
#[derive(Default)]
pub struct Words<'c> {
    /// Which of the [`MODULES`] stand at the head of a path: `json` in `json::Extra`.
    heads: [bool; MODULES.len()],
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
        MODULES.iter().zip(self.heads).any(|(known, is_head)| is_head && *known == module)
    }

    /// Whether a name is used without a path before it.
    pub fn have_alone(&self, name: &str) -> bool {
        self.alone.contains(name)
    }

    fn add(&mut self, code: &'c str, sought: &Sought<'_>) {
        let bytes = code.as_bytes();
        let mut at = 0;
        while let Some(first) = bytes.get(at) {
            let rest = &bytes[at..];
            at += match first {
                b'/' if rest.starts_with(b"//") => to(b'\n', rest),
                b'"' => quoted(rest),
                b'\'' if is_character(&code[at..]) => quoted(rest),
                b'r' if let Some(length) = raw(rest) => length,
                first if is_word(*first) => {
                    let (word, after) = code[at..].split_at(length(rest));
                    if !bytes[..at].ends_with(b"::") {
                        self.add_word(word, after, sought);
                    }
                    word.len()
                }
                // Signs and blanks mean nothing, and a lifetime is a sign and a word.
                _ => 1,
            };
        }
    }

    /// Adds a word without a path before it.
    fn add_word(&mut self, word: &'c str, after: &str, sought: &Sought<'_>) {
        if sought.contains(word) {
            self.alone.insert(word);
        }
        if after.starts_with("::")
            && let Some(module) = MODULES.iter().position(|module| *module == word)
        {
            self.heads[module] = true;
        }
    }
}

/// Whether a byte is one of a word: what is not of ASCII stands in names alone.
fn is_word(byte: u8) -> bool {
    IS_WORD[usize::from(byte)]
}

const IS_WORD: [bool; 256] = {
    let mut is_word = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let ascii = byte as u8;
        is_word[byte] = ascii.is_ascii_alphanumeric() || ascii == b'_' || !ascii.is_ascii();
        byte += 1;
    }
    is_word
};

/// How long the word is that a text begins with.
fn length(text: &[u8]) -> usize {
    text.iter().position(|byte| !is_word(*byte)).unwrap_or(text.len())
}

/// How long a text is up to a byte.
fn to(end: u8, text: &[u8]) -> usize {
    text.iter().position(|byte| *byte == end).unwrap_or(text.len())
}

/// Whether a text that begins with a single quote begins with a character, not with a lifetime.
fn is_character(text: &str) -> bool {
    text[1..].starts_with('\\') || text.chars().nth(2) == Some('\'')
}

/// The length of a literal, which ends as it begins.
fn quoted(text: &[u8]) -> usize {
    let mut is_escaped = false;
    for (at, byte) in text.iter().enumerate().skip(1) {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            byte if *byte == text[0] => return at + 1,
            _ => {}
        }
    }
    text.len()
}

/// The length of a literal without escapes, if a text begins with one: it ends at a quote with as many hashes.
fn raw(text: &[u8]) -> Option<usize> {
    let hashes = |at: usize| text[at..].iter().take_while(|byte| **byte == b'#').count();
    let open = hashes(1);
    let mut at = 1 + open;
    text[at..].starts_with(b"\"").then(|| {
        at += 1;
        while at < text.len() {
            at = (at + to(b'"', &text[at..]) + 1).min(text.len());
            if hashes(at) >= open {
                return at + open;
            }
        }
        text.len()
    })
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
