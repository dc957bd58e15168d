//! Prose as the spec writes it: paragraphs, `code` between backticks, `[links]` in brackets.

/// A piece of a paragraph. A link is still a text here; `at` is its offset in the whole prose.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Plain(String),
    Code(String),
    Link { target: String, at: usize },
}

/// Splits prose into paragraphs and pieces. Every text is prose; nothing can go wrong.
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
                '`' => match rest[1..].find('`') {
                    Some(length) if length > 0 => {
                        self.push(Piece::Code(rest[1..=length].to_owned()));
                        length + 2
                    }
                    _ => {
                        self.plain.push('`');
                        1
                    }
                },
                '[' => match rest.find(']').filter(|end| is_target(&rest[1..*end])) {
                    Some(end) => {
                        self.push(Piece::Link { target: rest[1..end].to_owned(), at: offset + at + 1 });
                        end + 1
                    }
                    None => {
                        self.plain.push('[');
                        1
                    }
                },
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

/// Whether the text between brackets names something: `Type`, `Type.field`, `ON_LOGIN`.
fn is_target(text: &str) -> bool {
    text.starts_with(super::expression::is_name_start)
        && text.chars().all(|c| super::expression::is_name_part(c) || matches!(c, '.' | '-'))
        && !text.ends_with('.')
}
