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
    /// The mark of a block of code that nothing closes.
    OpenFence {
        at: usize,
        end: usize,
    },
    /// A backtick or a bracket that nothing closes on its line.
    Open {
        mark: char,
        at: usize,
    },
}

/// Splits prose into paragraphs and pieces. What is no prose is a piece of its own.
///
/// Each line of a block of code between fences, and each item of a list, is a paragraph.
pub fn parse(text: &str) -> Vec<Vec<Piece>> {
    let mut paragraphs = Vec::new();
    let mut paragraph = Paragraph::default();
    let mut offset = 0;
    // The mark that closes the block of code, and where it was opened.
    let mut fence: Option<(&str, usize)> = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let at = offset + line.len() - line.trim_start().len();
        offset += line.len();
        if let Some((mark, _)) = fence {
            if content.starts_with(mark) && content.trim_start_matches(&mark[..1]).is_empty() {
                fence = None;
            } else if !content.is_empty() {
                paragraphs.push(vec![Piece::Code(line.trim_end().to_owned())]);
            }
            continue;
        }
        fence = fence_of(content).map(|mark| (mark, at));
        let begins_item = is_item(content) && (paragraph.is_empty() || paragraph.is_item);
        if content.is_empty() || begins_item || fence.is_some() {
            paragraphs.extend(std::mem::take(&mut paragraph).finish());
        }
        if fence.is_none() && !content.is_empty() {
            paragraph.is_item |= begins_item;
            paragraph.add_line(content, at);
        }
    }
    paragraphs.extend(paragraph.finish());
    if let Some((mark, at)) = fence {
        paragraphs.push(vec![Piece::OpenFence { at, end: at + mark.len() }]);
    }
    paragraphs
}

/// The mark that opens a block of code: three backticks or tildes, or more, and at most a word.
fn fence_of(line: &str) -> Option<&str> {
    let mark = line.chars().next().filter(|mark| matches!(mark, '`' | '~'))?;
    let word = line.trim_start_matches(mark);
    let length = line.len() - word.len();
    (length >= 3 && !word.contains(['`', '~']) && word.split_whitespace().count() <= 1)
        .then_some(&line[..length])
}

/// Whether a line begins an item of a list.
fn is_item(line: &str) -> bool {
    let Some((mark, _)) = line.split_once(' ') else { return false };
    let number = mark.strip_suffix(['.', ')']);
    matches!(mark, "-" | "*" | "+")
        || number.is_some_and(|number| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit()))
}

#[derive(Default)]
struct Paragraph {
    pieces: Vec<Piece>,
    plain: String,
    is_item: bool,
}

impl Paragraph {
    fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.plain.is_empty()
    }

    fn add_line(&mut self, line: &str, offset: usize) {
        if !self.is_empty() {
            self.plain.push(' ');
        }
        let mut at = 0;
        let mut marks = Marks { line, closing: [0; 2] };
        while let Some(first) = line[at..].chars().next() {
            let rest = &line[at..];
            let length = match first {
                '\\' if rest[1..].starts_with(['[', ']', '`', '\\']) => {
                    self.plain.push_str(&rest[1..2]);
                    2
                }
                '`' | '[' => {
                    let (piece, length) = marks.piece(at, offset);
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

/// The marks of a line. Each closing one is looked for once, however many are open before it.
struct Marks<'l> {
    line: &'l str,
    /// Where the next backtick, and the next closing bracket, stands.
    closing: [usize; 2],
}

impl Marks<'_> {
    fn closing(&mut self, mark: char, at: usize) -> Option<usize> {
        let next = &mut self.closing[usize::from(mark == ']')];
        if *next <= at {
            *next = self.line[at + 1..].find(mark).map_or(usize::MAX, |found| at + 1 + found);
        }
        (*next != usize::MAX).then_some(*next)
    }

    /// What begins with a backtick or a bracket, and its length; no piece if it is plain text.
    fn piece(&mut self, at: usize, offset: usize) -> (Option<Piece>, usize) {
        let mark = if self.line[at..].starts_with('`') { '`' } else { '[' };
        let end = self.closing(if mark == '[' { ']' } else { mark }, at);
        let Some(end) = end.filter(|end| mark == '[' || *end > at + 1) else {
            return (Some(Piece::Open { mark, at: offset + at }), 1);
        };
        let text = &self.line[at + 1..end];
        let length = end + 1 - at;
        if mark == '`' {
            return (Some(Piece::Code(text.to_owned())), length);
        }
        if let Some(address) = address(&self.line[end + 1..]) {
            let text = self.line[at..end + 1 + address].to_owned();
            return (Some(Piece::Address { text, at: offset + at }), length + address);
        }
        match is_target(text) {
            true => (Some(Piece::Link { target: text.to_owned(), at: offset + at + 1 }), length),
            false => (None, 1),
        }
    }
}

/// The length of an address between parentheses.
fn address(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('(')?;
    let end = inside.find([')', '['])?;
    (inside[end..].starts_with(')') && inside[..end].contains("://")).then_some(end + 2)
}

/// Whether the text between brackets names something: `Type`, `Type.field`, `ON_LOGIN`.
fn is_target(text: &str) -> bool {
    text.starts_with(super::expression::is_name_start)
        && text.chars().all(|c| super::expression::is_name_part(c) || matches!(c, '.' | '-'))
        && !text.ends_with('.')
}
