//! Texts in quotes that end too early or never, and what is escaped in them.

use super::spot::Spot;
use super::token::Kind;
use super::{Guess, say};

impl Spot<'_> {
    /// A text in quotes that begins here and is none.
    pub fn open_quote(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.span.start == self.at)?;
        let Kind::Quoted { closed } = here.kind else { return None };
        let quoted = &self.text[here.span.clone()];
        let is_single = quoted.starts_with('\'');
        if !is_single && let Some(at) = wrong_escape(quoted) {
            let at = self.at + at;
            let help = "inside double quotes a backslash is written `\\\\`; in a text without quotes `\\`";
            return Some(say(at..at + 1, "this does not escape what follows", help));
        }
        let is_whole = self.before_on_line().is_empty()
            && self
                .tokens
                .get(self.here + 1)
                .is_none_or(|next| !self.is_same_line(here.span.end, next.span.start));
        if closed && (is_whole || !quoted.contains('\n')) {
            return None;
        }
        let help = match is_single {
            true => "close it; an apostrophe inside single quotes is written twice",
            false => "close it; a quote inside double quotes is written `\\\"`",
        };
        Some(say(self.at..self.at + 1, "this quote is not closed", help))
    }

    /// A text in quotes, and more on the same line.
    pub fn after_quote(&self) -> Option<Guess> {
        let (here, before) = (self.here()?, self.previous()?);
        let quote = before.span.end - 1;
        if before.kind != (Kind::Quoted { closed: true }) || !self.is_same_line(quote, here.span.start) {
            return None;
        }
        let inner = &self.text[before.span.start..quote];
        let is_more = match here.kind {
            Kind::Plain | Kind::Quoted { .. } | Kind::Open | Kind::Dash => true,
            // No key has several lines.
            Kind::Colon => inner.contains('\n'),
            _ => false,
        };
        if !is_more || self.text[here.span.clone()].starts_with(',') {
            return None;
        }
        if inner.contains('\n') || (inner.len() > 1 && inner.ends_with([' ', '[', '{', ','])) {
            let label = "the quotes that end here began further up";
            return Some(say(quote..quote + 1, label, "close the quote that was left open above"));
        }
        // Between brackets, another key or value is separated by a comma.
        let next = self.tokens.get(self.here + 1).map(|next| next.kind);
        let is_next =
            matches!(here.kind, Kind::Quoted { closed: true } | Kind::Open) || next == Some(Kind::Colon);
        if here.around.is_some() && is_next && here.span.start > before.span.end {
            return None;
        }
        let rest = self.value_from(before.span.end, here.around.is_some());
        let value = &self.text[before.span.start..rest];
        // Several texts have more quotes than those around the whole.
        let is_several = value.ends_with('\'') && value.matches('\'').count() > 3;
        let whole = match value.strip_prefix('\'') {
            Some(_) if is_several => format!("\"{value}\""),
            Some(inner) => format!("\"{}\"", inner.trim_end_matches('\'')),
            None => format!("'{}'", value.replace('\'', "''")),
        };
        let help = format!("quote the whole: {whole}");
        Some(say(self.at.max(before.span.end)..rest, "the quotes end before this", help))
    }

    /// Where the rest of a line ends, without what closes a bracket around it.
    fn value_from(&self, start: usize, is_inside: bool) -> usize {
        let line = self.line_at(start);
        // Between brackets, a comma and a key end it.
        let is_key = |(at, _): &(usize, &str)| {
            let key = line[at + 2..].split(": ").next().filter(|key| key.len() + at + 2 < line.len());
            key.is_some_and(|key| key.chars().all(|c| c.is_alphanumeric() || "_$?".contains(c)))
        };
        let next = line.match_indices(", ").find(is_key).filter(|_| is_inside);
        let line = next.map_or(line, |(at, _)| &line[..at]);
        let rest = if is_inside { line.trim_end_matches([' ', '}', ']', ',']) } else { line };
        start + rest.trim_end().len()
    }
}

/// Where a backslash stands before something that it does not escape.
fn wrong_escape(quoted: &str) -> Option<usize> {
    let mut characters = quoted.char_indices();
    while let Some((at, c)) = characters.next() {
        if c != '\\' {
            continue;
        }
        let (_, escaped) = characters.next()?;
        let digits = match escaped {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ if "0abtnvfre\"/\\N_LP \t\n\r".contains(escaped) => continue,
            _ => return Some(at),
        };
        let code: String = characters.by_ref().take(digits).map(|(_, digit)| digit).collect();
        let number = u32::from_str_radix(&code, 16).ok().filter(|_| !code.starts_with('+'));
        if code.len() < digits || number.and_then(char::from_u32).is_none() {
            return Some(at);
        }
    }
    None
}
