//! The place where the parser stopped, and what is around it.

use super::token::{Kind, Token, tokens};

pub struct Spot<'t> {
    pub text: &'t str,
    /// Where the parser stopped.
    pub at: usize,
    /// Where the line of that place starts, and where the one before that has content.
    pub line: usize,
    pub before: Option<usize>,
    pub tokens: Vec<Token>,
    /// The index of the token at that place, or of the next one.
    pub here: usize,
    /// The brackets that are open at the end of the text.
    pub open: Vec<usize>,
}

impl<'t> Spot<'t> {
    pub fn new(text: &'t str, at: usize) -> Spot<'t> {
        // At the end of a text the last line counts.
        let seen = if text[at..].trim().is_empty() { text[..at].trim_end() } else { &text[..at] };
        let line = seen.rfind('\n').map_or(0, |end| end + 1);
        let before = above(text, line);
        let (tokens, open) = tokens(text);
        let here = tokens.partition_point(|token| token.span.end <= at);
        Spot { text, at, line, before, tokens, here, open }
    }

    pub fn line_at(&self, start: usize) -> &'t str {
        self.text[start..].lines().next().unwrap_or_default()
    }

    /// Where the line before starts that has content.
    pub fn above(&self, start: usize) -> Option<usize> {
        above(self.text, start)
    }

    pub fn indent_at(&self, start: usize) -> usize {
        let line = self.line_at(start);
        line.len() - line.trim_start().len()
    }

    /// Where the line starts on which something is.
    pub fn line_of(&self, at: usize) -> usize {
        self.text[..at].rfind('\n').map_or(0, |end| end + 1)
    }

    pub fn is_same_line(&self, one: usize, other: usize) -> bool {
        !self.text[one.min(other)..one.max(other)].contains('\n')
    }

    pub fn here(&self) -> Option<&Token> {
        self.tokens.get(self.here)
    }

    /// The token before, comments looked over.
    pub fn previous(&self) -> Option<&Token> {
        self.tokens[..self.here].iter().rev().find(|token| token.kind != Kind::Comment)
    }

    /// The tokens before on the line of the one at the place.
    pub fn before_on_line(&self) -> &[Token] {
        let line = self.here().map_or(self.line, |here| self.line_of(here.span.start));
        let first = self.tokens.partition_point(|token| token.span.end <= line);
        &self.tokens[first.min(self.here)..self.here]
    }

    /// Where the innermost bracket around the place is.
    pub fn bracket(&self) -> Option<usize> {
        match self.here() {
            Some(here) => here.around,
            None => self.open.last().copied(),
        }
    }

    /// The index of the token that starts at a place.
    pub fn index_at(&self, start: usize) -> usize {
        self.tokens.partition_point(|token| token.span.start < start)
    }
}

fn above(text: &str, line: usize) -> Option<usize> {
    let above = text[..line].trim_end();
    (!above.is_empty()).then(|| above.rfind('\n').map_or(0, |end| end + 1))
}
