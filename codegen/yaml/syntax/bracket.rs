//! Brackets: what stands between them, what they stand beside, and those that nothing closes.

use super::spot::Spot;
use super::token::{Kind, Token};
use super::{Guess, say};

impl Spot<'_> {
    /// Something between brackets, or a bracket that nothing closes.
    pub fn in_brackets(&self) -> Option<Guess> {
        let open = self.bracket()?;
        self.bracket_in_text(open)
            .or_else(|| self.comment_in_brackets(open))
            .or_else(|| self.other_bracket(open))
            .or_else(|| self.unclosed(open))
            .or_else(|| self.odd_start())
            .or_else(|| self.comma())
            .or_else(|| self.dash_in_brackets())
            .or_else(|| Some(self.not_closed(open)))
    }

    /// A bracket right after a text without quotes, such as that of `Team[]`, here or around.
    fn bracket_in_text(&self, open: usize) -> Option<Guess> {
        let around = self.index_at(open);
        let beside = [self.here, self.here + 1, around].into_iter().find_map(|index| {
            let token =
                self.tokens.get(index).filter(|token| index == around || token.span.start <= self.at + 1)?;
            let before = &self.tokens[index.checked_sub(1)?];
            let is_beside = before.span.end == token.span.start && before.around.is_some();
            let is_mark =
                token.kind == Kind::Open || (self.closes_another(token) && !self.closes_outer(token));
            (is_beside && is_mark).then_some((before, token))
        });
        let (before, token) = beside?;
        let at = token.span.start;
        match before.kind {
            Kind::Plain => {
                let label = "a bracket inside a value without quotes";
                let list = before.span.start..at;
                let shown = match self.text[at..].starts_with("[]") && list.len() <= 40 {
                    true => &self.text[list],
                    false => "Team",
                };
                Some(say(at..at, label, format!("quote a type that has brackets or commas: \"{shown}[]\"")))
            }
            Kind::Colon => {
                let label = "a space is missing after the colon";
                Some(say(before.span.clone(), label, "write `: ` before a value"))
            }
            _ => None,
        }
    }

    fn closes_another(&self, token: &Token) -> bool {
        let open = token.around.map(|open| &self.text[open..=open]);
        let close = &self.text[token.span.clone()];
        token.kind == Kind::Close && open.is_some_and(|open| (open == "[") != (close == "]"))
    }

    /// Whether a bracket that closes another kind than the innermost fits one further out.
    fn closes_outer(&self, token: &Token) -> bool {
        let close = &self.text[token.span.clone()];
        let mut around = token.around;
        while let Some(open) = around {
            if (&self.text[open..=open] == "[") == (close == "]") {
                return true;
            }
            around = self.tokens[self.index_at(open)].around;
        }
        false
    }

    /// A comment on the line of a bracket that hides what closes it.
    fn comment_in_brackets(&self, open: usize) -> Option<Guess> {
        let first = self.index_at(open);
        let tokens = self.tokens.get(first..=self.here.min(self.tokens.len().checked_sub(1)?))?;
        let hides = |token: &&Token| {
            token.kind == Kind::Comment && self.text[token.span.clone()].contains([']', '}', ','])
        };
        let at = tokens.iter().find(hides)?.span.start;
        let help = "quote the text that has a `#` in it";
        Some(say(at..at + 1, "the rest of the line is a comment", help))
    }

    /// A bracket that closes one of the other kind.
    fn other_bracket(&self, open: usize) -> Option<Guess> {
        let here = self.here().filter(|here| self.closes_another(here))?;
        let close = closing(&self.text[open..]);
        let label = format!("`{}` is still open", &self.text[open..=open]);
        Some(say(here.span.clone(), label, format!("close it with `{close}` first")))
    }

    /// A bracket that is still open where something begins that is indented like what is around it.
    fn unclosed(&self, open: usize) -> Option<Guess> {
        let start = self.here().map_or(self.text.len(), |here| here.span.start);
        let is_further = self.here().is_none()
            || (!self.is_same_line(open, start)
                && self.indent_at(self.line_of(start)) <= self.indent_at(self.line_of(open)));
        is_further.then(|| self.not_closed(open))
    }

    fn not_closed(&self, open: usize) -> Guess {
        let help = format!("close it with `{}`", closing(&self.text[open..]));
        say(open..open + 1, "this bracket is not closed", help)
    }

    /// A comma that is missing, or one too many.
    fn comma(&self) -> Option<Guess> {
        let (here, before) = (self.here()?, self.previous()?);
        if here.kind == Kind::Comma && matches!(before.kind, Kind::Comma | Kind::Open) {
            let help = "remove the comma, or write what is missing";
            return Some(say(here.span.clone(), "nothing stands before this comma", help));
        }
        let ends = |kind| matches!(kind, Kind::Plain | Kind::Quoted { .. } | Kind::Close);
        let label = "a comma is missing before this, or the text before it is to be quoted";
        let help = "separate what is between brackets by `, `";
        if before.kind == Kind::Plain && self.text[here.span.clone()].starts_with('[') {
            let help = "quote a text that has a link in it: \"See [Name].\"; a list stands behind a comma or a colon";
            return Some(say(here.span.clone(), "a bracket in a text without quotes", help));
        }
        if ends(before.kind) && (ends(here.kind) || here.kind == Kind::Open) && here.kind != Kind::Close {
            return Some(say(here.span.clone(), label, help));
        }
        // A second colon: a second key.
        let entry = self.tokens[..self.here].iter().rev();
        let mut entry = entry.take_while(|token| {
            token.around > here.around || (token.around == here.around && token.kind != Kind::Comma)
        });
        let is_second = here.kind == Kind::Colon
            && entry.any(|token| token.kind == Kind::Colon && token.around == here.around);
        is_second.then(|| {
            let word = self.text[..before.span.end].rfind([' ', ',', '{', '[', '\n']).map_or(0, |at| at + 1);
            say(word..before.span.end, label, help)
        })
    }

    fn dash_in_brackets(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.kind == Kind::Dash)?;
        let label = "there are no dashes between brackets";
        Some(say(here.span.clone(), label, "separate the items of the list by `, `"))
    }

    /// Something after a value in brackets on the same line, or a bracket that closes nothing.
    pub fn after_brackets(&self) -> Option<Guess> {
        let here = self.here()?;
        if here.kind == Kind::Close && here.around.is_none() {
            let help = "remove it, or quote the text that begins with it";
            return Some(say(here.span.clone(), "this bracket closes nothing", help));
        }
        let before =
            self.previous().filter(|before| self.is_same_line(before.span.start, here.span.start))?;
        if before.kind == Kind::Close
            && let Some(open) = before.around
            && !matches!(here.kind, Kind::Comment | Kind::Colon)
            && !self.text[here.span.clone()].starts_with(',')
        {
            let on_line = self.tokens[self.here..].iter();
            let mut on_line =
                on_line.take_while(|token| self.is_same_line(here.span.start, token.span.start));
            if on_line.any(|token| token.kind == Kind::Close && token.around.is_none()) {
                let help = "remove this bracket, or quote the text it belongs to";
                return Some(say(before.span.clone(), "the brackets end here", help));
            }
            return Some(self.cannot_begin(open));
        }
        None
    }
}

fn closing(open: &str) -> char {
    if open.starts_with('{') { '}' } else { ']' }
}
