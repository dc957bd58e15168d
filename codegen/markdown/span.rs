//! What is one word to a line of Markdown: a word, a code span, a link.

/// Words, code spans and links being kept whole.
pub fn pieces(paragraph: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(byte) = paragraph.as_bytes().get(at) {
        at += match byte {
            b'\\' => 2,
            b'`' => span(&paragraph[at..]),
            b'[' => link_length(&paragraph[at..]),
            b' ' | b'\n' => {
                pieces.push(&paragraph[start..at]);
                start = at + 1;
                1
            }
            _ => 1,
        };
    }
    pieces.push(&paragraph[start..]);
    pieces.retain(|piece| !piece.is_empty());
    pieces
}

/// The length of the link at the start of a text, or of its bracket if it is none.
fn link_length(text: &str) -> usize {
    let mut at = 1;
    while let Some(c) = text[at..].chars().next() {
        let rest = &text[at..];
        at += match c {
            '\\' => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
            '`' => span(rest),
            ']' if rest.starts_with("](") => return rest.find(')').map_or(1, |end| at + end + 1),
            ']' | '[' => return 1,
            _ => c.len_utf8(),
        };
    }
    1
}

/// The length of the code span at the start of a text, or of its backticks if nothing closes it.
pub fn span(text: &str) -> usize {
    let fence = ticks(text);
    let mut at = fence;
    while let Some(next) = text[at..].find('`') {
        let length = ticks(&text[at + next..]);
        at += next + length;
        if length == fence {
            return at;
        }
    }
    fence
}

/// How many backticks a text begins with.
pub fn ticks(text: &str) -> usize {
    text.len() - text.trim_start_matches('`').len()
}
