//! Prose as the spec writes it: paragraphs, `code` between backticks, `[links]` in brackets.

/// A piece of a paragraph. A link is still a text here; `at` is an offset in the whole prose.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Plain(String),
    Code(String),
    Link {
        target: String,
        at: usize,
    },
    /// `[text](address)`, which other markup has for a link.
    Address {
        text: String,
        at: usize,
    },
    /// A backtick or a bracket that nothing closes on its line.
    Open {
        mark: char,
        at: usize,
    },
}

/// Splits prose into paragraphs and pieces. What is no prose is a piece of its own.
pub fn parse(text: &str) -> Vec<Vec<Piece>> {
    let mut paragraphs = Vec::new();
    let mut paragraph = Paragraph::default();
    let mut offset = 0;
    for line in text.split_inclusive('\n') {
        if line.trim().is_empty() {
            paragraphs.extend(std::mem::take(&mut paragraph).finish());
        } else {
            let indent = line.len() - line.trim_start().len();
            paragraph.add_line(line.trim(), offset + indent);
        }
        offset += line.len();
    }
    paragraphs.extend(paragraph.finish());
    paragraphs
}

#[derive(Default)]
struct Paragraph {
    pieces: Vec<Piece>,
    plain: String,
}

impl Paragraph {
    fn add_line(&mut self, line: &str, offset: usize) {
        if !(self.pieces.is_empty() && self.plain.is_empty()) {
            self.plain.push(' ');
        }
        let mut at = 0;
        while let Some(first) = line[at..].chars().next() {
            let rest = &line[at..];
            let length = match first {
                '\\' if rest[1..].starts_with(['[', ']', '`', '\\']) => {
                    self.plain.push_str(&rest[1..2]);
                    2
                }
                '`' | '[' => {
                    let (piece, length) = marked(rest, offset + at);
                    match piece {
                        Some(piece) => self.push(piece),
                        None => self.plain.push_str(&rest[..length]),
                    }
                    length
                }
                _ => {
                    self.plain.push(first);
                    first.len_utf8()
                }
            };
            at += length;
        }
    }

    fn push(&mut self, piece: Piece) {
        if !self.plain.is_empty() {
            self.pieces.push(Piece::Plain(std::mem::take(&mut self.plain)));
        }
        self.pieces.push(piece);
    }

    fn finish(mut self) -> Option<Vec<Piece>> {
        if !self.plain.is_empty() {
            self.pieces.push(Piece::Plain(self.plain));
        }
        (!self.pieces.is_empty()).then_some(self.pieces)
    }
}

/// What begins with a backtick or a bracket, and its length; no piece if it is plain text.
fn marked(rest: &str, at: usize) -> (Option<Piece>, usize) {
    let close = if rest.starts_with('`') { '`' } else { ']' };
    let Some(end) = rest[1..].find(close).map(|end| end + 1).filter(|end| close == ']' || *end > 1) else {
        let mark = if close == '`' { '`' } else { '[' };
        return (Some(Piece::Open { mark, at }), 1);
    };
    let (text, after) = (&rest[1..end], &rest[end + 1..]);
    match (close, after.starts_with('(').then(|| after.find(')')).flatten()) {
        ('`', _) => (Some(Piece::Code(text.to_owned())), end + 1),
        (_, Some(length)) if after.contains("://") => {
            let length = end + 1 + length + 1;
            (Some(Piece::Address { text: rest[..length].to_owned(), at }), length)
        }
        _ if is_target(text) => (Some(Piece::Link { target: text.to_owned(), at: at + 1 }), end + 1),
        _ => (None, 1),
    }
}

/// Whether the text between brackets names something: `Type`, `Type.field`, `ON_LOGIN`.
fn is_target(text: &str) -> bool {
    text.starts_with(super::expression::is_name_start)
        && text.chars().all(|c| super::expression::is_name_part(c) || matches!(c, '.' | '-'))
        && !text.ends_with('.')
}
