//! Prose as the spec writes it: paragraphs, lists and blocks of code; in them `code` between backticks,
//! `[links]` in brackets and `[text](address)`.

mod near_link;

/// A piece of a paragraph. A link is still a text here; `at` is an offset in the whole prose.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Plain(String),
    Code(String),
    Link {
        target: String,
        at: usize,
    },
    /// `[text](address)`; the offset is that of the address.
    Address {
        text: String,
        address: String,
        at: usize,
    },
    /// A bracket whose text is nearly a link, and the link that may be meant; the text is in other pieces.
    NearLink {
        meant: String,
        at: usize,
        end: usize,
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

/// A block of prose.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    Paragraph(Vec<Piece>),
    /// An item of a list, without its mark.
    Item {
        ordered: bool,
        pieces: Vec<Piece>,
    },
    /// Code between fences, and the word after the mark that opens it.
    Code {
        language: String,
        lines: Vec<String>,
    },
}

/// Splits prose into blocks and pieces. What is no prose is a piece of its own.
pub fn parse(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut paragraph = Paragraph::default();
    let mut offset = 0;
    let mut open: Option<Fence<'_>> = None;
    for line in text.split_inclusive('\n') {
        let content = line.trim();
        let at = offset + line.len() - line.trim_start().len();
        offset += line.len();
        if let Some(mut fence) = open.take() {
            if fence.is_closed_by(content) {
                blocks.push(Block::Code { language: fence.language.to_owned(), lines: fence.lines });
            } else {
                fence.lines.push(line.trim_end().to_owned());
                open = Some(fence);
            }
            continue;
        }
        open = Fence::opened(content, at);
        let goes_on = paragraph.item == Some(true)
            || (paragraph.is_empty() && matches!(blocks.last(), Some(Block::Item { ordered: true, .. })));
        let item = item_mark(content, goes_on).filter(|_| paragraph.is_empty() || paragraph.item.is_some());
        if content.is_empty() || item.is_some() || open.is_some() {
            blocks.extend(std::mem::take(&mut paragraph).finish());
        }
        if open.is_none() && !content.is_empty() {
            let mark = item.map_or(0, |(length, ordered)| {
                paragraph.item = Some(ordered);
                length
            });
            paragraph.add_line(&content[mark..], at + mark);
        }
    }
    blocks.extend(paragraph.finish());
    if let Some(fence) = open {
        blocks.push(Block::Paragraph(vec![Piece::OpenFence {
            at: fence.at,
            end: fence.at + fence.mark.len(),
        }]));
    }
    blocks
}

/// A block of code that is not closed yet.
struct Fence<'t> {
    mark: &'t str,
    at: usize,
    language: &'t str,
    lines: Vec<String>,
}

impl<'t> Fence<'t> {
    /// Three backticks or tildes, or more, and at most a word.
    fn opened(line: &'t str, at: usize) -> Option<Fence<'t>> {
        let first = line.chars().next().filter(|first| matches!(first, '`' | '~'))?;
        let word = line.trim_start_matches(first);
        let length = line.len() - word.len();
        let opens = length >= 3 && !word.contains(['`', '~']) && word.split_whitespace().count() <= 1;
        opens.then(|| Fence { mark: &line[..length], at, language: word.trim(), lines: Vec::new() })
    }

    fn is_closed_by(&self, line: &str) -> bool {
        line.starts_with(self.mark) && line.trim_start_matches(&self.mark[..1]).is_empty()
    }
}

/// The length of the mark that begins an item of a list, with its blanks, and whether it is a number: a list begins
/// with `1.`, and what another number begins is a year, most likely, unless a list goes on.
fn item_mark(line: &str, goes_on: bool) -> Option<(usize, bool)> {
    let (mark, rest) = line.split_once(' ')?;
    let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
    let number = mark.strip_suffix(['.', ')']).filter(|number| is_number(number));
    let ordered = number.is_some_and(|number| number == "1" || goes_on);
    let length = line.len() - rest.trim_start().len();
    (ordered || matches!(mark, "-" | "*" | "+")).then_some((length, ordered))
}

#[derive(Default)]
struct Paragraph {
    pieces: Vec<Piece>,
    plain: String,
    /// Of an item of a list, whether it has a number.
    item: Option<bool>,
}

impl Paragraph {
    fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.plain.is_empty()
    }

    fn add_line(&mut self, line: &str, offset: usize) {
        if !self.is_empty() {
            self.plain.push(' ');
        }
        self.plain.reserve(line.len());
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

    fn finish(mut self) -> Option<Block> {
        if !self.plain.is_empty() {
            // Nothing follows.
            self.pieces.reserve_exact(1);
            self.pieces.push(Piece::Plain(self.plain));
        }
        let pieces = self.pieces;
        (!pieces.is_empty()).then_some(match self.item {
            Some(ordered) => Block::Item { ordered, pieces },
            None => Block::Paragraph(pieces),
        })
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
        if let Some(address) = address(&self.line[end + 1..]).filter(|_| !text.trim().is_empty()) {
            let piece =
                Piece::Address { text: text.to_owned(), address: address.to_owned(), at: offset + end + 2 };
            return (Some(piece), length + address.len() + 2);
        }
        if is_target(text) {
            return (Some(Piece::Link { target: text.to_owned(), at: offset + at + 1 }), length);
        }
        let meant = near_link::meant(text, &self.line[end + 1..]);
        let piece = meant.map(|(meant, more)| {
            let end = offset + end + 1 + more;
            Piece::NearLink { meant, at: offset + at, end }
        });
        (piece, 1)
    }
}

/// An address between parentheses.
fn address(text: &str) -> Option<&str> {
    let inside = text.strip_prefix('(')?;
    let end = inside.find([')', '['])?;
    (inside[end..].starts_with(')') && inside[..end].contains("://")).then_some(&inside[..end])
}

/// Whether the text between brackets names something: `Type`, `Type.field`, `ON_LOGIN`.
fn is_target(text: &str) -> bool {
    text.starts_with(super::expression::is_name_start)
        && text.chars().all(|c| super::expression::is_name_part(c) || matches!(c, '.' | '-'))
        && !text.ends_with('.')
}
