//! Small changes to the text of a spec, as a slip of the hand makes them.

use proptest::prelude::*;
use proptest::sample::Index;

#[derive(Debug, Clone)]
pub enum Mutation {
    DropLine(Index),
    RepeatLine(Index),
    SwapLines(Index, Index),
    IndentLine(Index),
    DropCharacter(Index),
    InsertText(Index, &'static str),
    /// A word becomes another word of the same text.
    ReplaceWord(Index, Index),
    CutOff(Index),
}

/// What is inserted: punctuation of YAML and of type expressions, and what confuses readers.
const INSERTED: [&str; 34] = [
    ":", ": ", "-", "?", "\"", "'", "{", "}", "[", "]", ",", "|", "<", ">", "(", ")", "=>", "&", "*", "!",
    "#", "%", "@", "`", "\\", "\n", "\t", "  ", "null", "é", "\u{0}", "\u{feff}", "\r\n", "🐎",
];

pub fn mutation() -> impl Strategy<Value = Mutation> {
    let index = any::<Index>;
    prop_oneof![
        index().prop_map(Mutation::DropLine),
        index().prop_map(Mutation::RepeatLine),
        (index(), index()).prop_map(|(first, second)| Mutation::SwapLines(first, second)),
        index().prop_map(Mutation::IndentLine),
        index().prop_map(Mutation::DropCharacter),
        (index(), prop::sample::select(&INSERTED[..])).prop_map(|(at, text)| Mutation::InsertText(at, text)),
        (index(), index()).prop_map(|(at, other)| Mutation::ReplaceWord(at, other)),
        index().prop_map(Mutation::CutOff),
    ]
}

impl Mutation {
    pub fn apply(&self, text: &str) -> String {
        if text.is_empty() {
            return String::new();
        }
        let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
        let count = lines.len();
        let boundaries: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
        let boundary = |index: &Index| boundaries[index.index(boundaries.len())];
        match self {
            Mutation::DropLine(index) => drop(lines.remove(index.index(count))),
            Mutation::RepeatLine(index) => {
                let line = lines[index.index(count)].clone();
                lines.insert(index.index(count), line);
            }
            Mutation::SwapLines(first, second) => lines.swap(first.index(count), second.index(count)),
            Mutation::IndentLine(index) => lines[index.index(count)].insert(0, ' '),
            Mutation::DropCharacter(index) => {
                let mut text = text.to_owned();
                text.remove(boundary(index));
                return text;
            }
            Mutation::InsertText(index, inserted) => {
                let mut text = text.to_owned();
                text.insert_str(boundary(index), inserted);
                return text;
            }
            Mutation::ReplaceWord(index, other) => return replace_word(text, index, other),
            Mutation::CutOff(index) => return text[..boundary(index)].to_owned(),
        }
        lines.concat()
    }
}

fn replace_word(text: &str, index: &Index, other: &Index) -> String {
    let mut words: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    for piece in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
        if !piece.is_empty() {
            words.push((at, piece));
        }
        at += piece.len() + text[at + piece.len()..].chars().next().map_or(0, char::len_utf8);
    }
    if words.is_empty() {
        return text.to_owned();
    }
    let (start, word) = words[index.index(words.len())];
    let (_, other) = words[other.index(words.len())];
    format!("{}{other}{}", &text[..start], &text[start + word.len()..])
}
