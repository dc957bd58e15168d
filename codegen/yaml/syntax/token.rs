//! Tokens: what a person sees in a text that is no YAML, brackets and quotes first.
//!
//! Nothing is refused here, and every token knows the bracket around it.

use std::ops::Range;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Open,
    Close,
    Comma,
    Colon,
    Dash,
    Plain,
    Quoted {
        closed: bool,
    },
    /// What follows `|` or `>`, with all its lines.
    Block,
    Comment,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Token {
    pub kind: Kind,
    /// Bytes of the text.
    pub span: Range<usize>,
    /// The place of the innermost bracket around; of a closing one, of the one that it closes.
    pub around: Option<usize>,
}

/// All tokens of a text, and the places of the brackets that are still open at its end.
pub fn tokens(text: &str) -> (Vec<Token>, Vec<usize>) {
    let mut scanner = Scanner { text, at: 0, line_end: 0, open: Vec::new(), tokens: Vec::new() };
    while let Some(first) = text[scanner.at..].chars().next() {
        match first.is_whitespace() {
            true => scanner.at += first.len_utf8(),
            false => scanner.token(first),
        }
    }
    (scanner.tokens, scanner.open)
}

struct Scanner<'t> {
    text: &'t str,
    at: usize,
    /// Where the line ends on which the scanner is.
    line_end: usize,
    open: Vec<usize>,
    tokens: Vec<Token>,
}

impl Scanner<'_> {
    fn token(&mut self, first: char) {
        let rest = &self.text[self.at..];
        if self.line_end <= self.at {
            self.line_end = self.at + rest.find('\n').unwrap_or(rest.len());
        }
        let line = self.line_end - self.at;
        let is_in_brackets = !self.open.is_empty();
        let after = rest[first.len_utf8()..].chars().next();
        let is_apart = after.is_none_or(|c| c.is_whitespace() || (is_in_brackets && ",[]{}".contains(c)));
        let around = self.open.last().copied();
        let (kind, length) = match first {
            '[' | '{' => {
                self.open.push(self.at);
                (Kind::Open, 1)
            }
            ']' | '}' => {
                self.open.pop();
                (Kind::Close, 1)
            }
            ',' if is_in_brackets => (Kind::Comma, 1),
            ':' if is_apart || self.follows_quotes() => (Kind::Colon, 1),
            '-' if is_apart => (Kind::Dash, 1),
            '#' => (Kind::Comment, line),
            '"' | '\'' => quoted(rest, first),
            '|' | '>' if !is_in_brackets && is_header(&rest[1..line]) => (Kind::Block, self.block(line)),
            _ => (Kind::Plain, plain(&rest[..line], is_in_brackets)),
        };
        self.tokens.push(Token { kind, span: self.at..self.at + length, around });
        self.at += length;
    }

    /// Between brackets, a key in quotes needs no space after its colon.
    fn follows_quotes(&self) -> bool {
        let last = self.tokens.last().filter(|last| last.span.end == self.at && !self.open.is_empty());
        last.is_some_and(|last| matches!(last.kind, Kind::Quoted { .. }))
    }

    /// The length of what follows `|` or `>`: all lines that are indented more than what it belongs to.
    fn block(&self, header: usize) -> usize {
        let start = self.text[..self.at].rfind('\n').map_or(0, |end| end + 1);
        let line = &self.tokens[self.tokens.partition_point(|token| token.span.start < start)..];
        // The dashes before a key belong to its indentation, unless there is no key.
        let key = line.iter().rposition(|token| token.kind == Kind::Dash).map_or(0, |dash| dash + 1);
        let owner = line.get(key).or(line.last());
        let column = owner.map_or(0, |token| token.span.start - start);
        let mut end = self.at + header;
        for line in self.text[end..].split_inclusive('\n') {
            let content = line.trim_start_matches([' ', '\t']);
            if !content.trim().is_empty() && line.len() - content.len() <= column {
                break;
            }
            end += line.len();
        }
        self.text[..end].trim_end().len().max(self.at + header) - self.at
    }
}

/// The length of a text in quotes; without its closing quote, of all that follows.
fn quoted(rest: &str, quote: char) -> (Kind, usize) {
    let mut characters = rest.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        match c {
            '\\' if quote == '"' => drop(characters.next()),
            '\'' if quote == '\'' && characters.peek().is_some_and(|(_, next)| *next == '\'') => {
                characters.next();
            }
            _ if c == quote => return (Kind::Quoted { closed: true }, at + 1),
            _ => {}
        }
    }
    (Kind::Quoted { closed: false }, rest.trim_end().len().max(1))
}

/// Whether this, after `|` or `>`, is all that may stand on the line.
fn is_header(rest: &str) -> bool {
    let rest = rest.trim_start_matches(|c: char| c.is_ascii_digit() || "+-".contains(c));
    rest.trim().is_empty() || rest.trim_start().starts_with('#') && rest.starts_with([' ', '\t'])
}

/// The length of a text without quotes, on its first line.
fn plain(line: &str, is_in_brackets: bool) -> usize {
    let mut before = ' ';
    let mut end = line.len();
    for (at, c) in line.char_indices() {
        let next = line[at + c.len_utf8()..].chars().next();
        let ends = match c {
            ':' => next.is_none_or(|c| c.is_whitespace() || (is_in_brackets && ",[]{}".contains(c))),
            '#' => before.is_whitespace(),
            ',' | '[' | ']' | '{' | '}' => is_in_brackets,
            _ => false,
        };
        if ends && at > 0 {
            end = at;
            break;
        }
        before = c;
    }
    line[..end].trim_end().len().max(1)
}
