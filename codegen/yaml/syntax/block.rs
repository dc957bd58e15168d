//! Keys, dashes and texts on lines of their own.

use std::iter;

use super::spot::Spot;
use super::token::{Kind, Token};
use super::{Guess, say};

/// What begins something else than a text.
const MARKS: [char; 9] = ['%', '@', '`', '*', '&', '!', '|', '>', ','];

impl Spot<'_> {
    /// A comment without a space before it.
    pub fn tight_comment(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.kind == Kind::Comment)?;
        let at = here.span.start;
        let is_tight = self.text[..at].ends_with(|c: char| !c.is_whitespace());
        is_tight.then(|| {
            let help = "put a space before a comment, or quote the text that begins with `#`";
            say(at..at + 1, "a space is missing before this comment", help)
        })
    }

    /// A comment as other languages have it, on a line of its own.
    pub fn foreign_comment(&self) -> Option<Guess> {
        [Some(self.line), self.before].into_iter().flatten().find_map(|line| {
            let start = line + self.indent_at(line);
            let index = self.index_at(start);
            let token = self.tokens.get(index).filter(|token| token.span.start == start)?;
            let mark = ["//", "/*", "<!--"].into_iter().find(|mark| self.text[start..].starts_with(mark))?;
            (token.kind == Kind::Plain && !self.goes_on(index)).then(|| {
                say(start..start + mark.len(), "this begins no comment", "begin a comment with `# `")
            })
        })
    }

    /// A text that begins with a character that means something else to YAML.
    pub fn odd_start(&self) -> Option<Guess> {
        let here = self.here().filter(|here| matches!(here.kind, Kind::Plain | Kind::Block))?;
        let start = here.span.start;
        let before = self.previous().filter(|before| self.is_same_line(before.span.start, start));
        let is_trailing = self.text[start..].starts_with(',')
            && before.is_some_and(|before| matches!(before.kind, Kind::Close | Kind::Quoted { .. }));
        if is_trailing {
            let help = "remove the comma; lines are not separated by commas";
            return Some(say(start..start + 1, "a comma outside of brackets", help));
        }
        self.text[start..].starts_with(MARKS).then(|| self.cannot_begin(start))
    }

    pub fn cannot_begin(&self, start: usize) -> Guess {
        let label = format!("a text without quotes cannot begin with `{}`", &self.text[start..=start]);
        say(start..start + 1, label, "quote the text")
    }

    /// A colon after which no value can begin.
    pub fn odd_colon(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.kind == Kind::Colon)?;
        let at = here.span.start;
        let line = self.before_on_line();
        if let Some(guess) = self.tight_colon() {
            return Some(guess);
        }
        if line.iter().any(|token| token.kind == Kind::Colon && token.around.is_none()) {
            let label = "`: ` begins a value, also inside a text";
            return Some(say(at..at + 1, label, "quote the text that has a colon in it"));
        }
        let key = line.iter().find(|token| token.kind != Kind::Dash);
        let is_deeper = self.before.is_some_and(|before| self.indent_at(self.line) > self.indent_at(before));
        self.no_colon(self.before).or_else(|| match key {
            None => {
                let help = "write the key before it, or quote the text that begins with it";
                Some(say(at..at + 1, "no key stands before this colon", help))
            }
            Some(key) if is_deeper => {
                let label = "this key is indented more than its neighbours";
                let help = "indent it like the key it belongs beside; a text that goes on here needs quotes";
                Some(say(key.span.start..at, label, help))
            }
            Some(_) => self.mark_above().or_else(|| self.lost_text()),
        })
    }

    /// A bracket or a quote right after the colon of a key, which is a part of the key then.
    fn tight_colon(&self) -> Option<Guess> {
        let line = self.line_at(self.line);
        let content = line.trim_start();
        let colon = content.find(':')?;
        let (key, value) = (&content[..colon], &content[colon + 1..]);
        let is_key = key.chars().all(|c| c.is_alphanumeric() || "_$?-".contains(c));
        let at = self.line + line.len() - content.len() + colon;
        (is_key && value.starts_with(['{', '[', '"', '\''])).then(|| {
            say(at..at + 1, "a space is missing after this colon", format!("write `{key}: {}…`", &value[..1]))
        })
    }

    /// A text on a line above that is no value of any key.
    fn lost_text(&self) -> Option<Guess> {
        let first = self.index_at(self.line).checked_sub(1).map(|last| &self.tokens[last])?;
        let start = self.line_of(first.span.start);
        let start = start + self.indent_at(start);
        matches!(first.kind, Kind::Plain | Kind::Quoted { .. }).then(|| {
            let help = "indent a text that goes on more than its key, or write its key";
            say(start..first.span.end.max(start), "this text belongs to no key", help)
        })
    }

    /// A text on the line above that begins with a mark.
    fn mark_above(&self) -> Option<Guess> {
        let mut above = self.tokens[self.index_at(self.before?)..self.index_at(self.line)].iter();
        let is_mark =
            |token: &&Token| token.kind == Kind::Plain && self.text[token.span.start..].starts_with(MARKS);
        above.find(is_mark).map(|token| self.cannot_begin(token.span.start))
    }

    /// A comment in the middle of a text.
    pub fn comment_in_text(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.kind == Kind::Comment)?;
        let before = self.before_on_line().last()?;
        (before.kind == Kind::Plain).then(|| {
            let at = here.span.start;
            let help = "quote the text that has a `#` in it";
            say(at..at + 1, "the rest of the line is a comment", help)
        })
    }

    /// A list that begins on the line of its key.
    pub fn odd_dash(&self) -> Option<Guess> {
        let here = self.here().filter(|here| here.kind == Kind::Dash)?;
        let before = self.before_on_line().last()?;
        (before.kind != Kind::Dash).then(|| {
            let help = "put each item on a line of its own, or write `[one, two]`; quote a text that begins with `- `";
            say(here.span.clone(), "a list does not begin on the line of its key", help)
        })
    }

    /// An item whose dash has no space after it.
    pub fn tight_dash(&self) -> Option<Guess> {
        [Some(self.line), self.before].into_iter().flatten().find_map(|start| {
            let line = self.line_at(start).trim();
            let rest =
                line.strip_prefix('-').filter(|rest| rest.starts_with(|c: char| c.is_alphanumeric()))?;
            let at = start + self.indent_at(start);
            Some(say(at..at + 1, "a space is missing after this dash", format!("write `- {rest}`")))
        })
    }

    /// A line that should be a key and its value.
    pub fn missing_colon(&self) -> Option<Guess> {
        let line = self.here().map_or(self.line, |here| self.line_of(here.span.start));
        self.no_colon(Some(line))
            .or_else(|| self.no_colon(Some(self.line)))
            .or_else(|| self.no_colon(self.before))
    }

    fn no_colon(&self, start: Option<usize>) -> Option<Guess> {
        let start = start?;
        let line = self.line_at(start);
        let (indent, content) = (line.len() - line.trim_start().len(), line.trim());
        let is_key = |c: char| c.is_ascii_alphanumeric() || "_$?".contains(c);
        let length = content.find(|c| !is_key(c)).unwrap_or(content.len());
        let (key, rest) = content.split_at(length);
        let first = self.index_at(start + indent);
        let is_text = self.tokens.get(first).is_some_and(|token| {
            token.kind == Kind::Plain && token.span.start == start + indent && !self.goes_on(first)
        });
        let continues = start == self.line || indent >= self.indent_at(self.line) || rest.is_empty();
        if !is_text || key.starts_with('?') || key.is_empty() || !continues {
            return None;
        }
        if content.contains(": ") || content.ends_with([':', '|', '>']) {
            return None;
        }
        let above = self.above(start);
        let ends = |mark| above.is_some_and(|above| self.line_at(above).trim_end().ends_with(mark));
        // A key without a value, and below it, indented alike, what is no key.
        let is_value = ends(':') && above.is_some_and(|above| self.indent_at(above) == indent);
        if ends('|') || ends('>') || (is_value && is_prose(content)) {
            let help = match is_value {
                true => "indent a text on a line of its own more than its key",
                false => "indent the lines of a text after `|` or `>` more than its key",
            };
            let at = start + indent..start + line.trim_end().len();
            return Some(say(at, "this text is not indented enough", help));
        }
        // A text that goes on from the line above, which is a key and the beginning of the text.
        let begins = above.is_some_and(|above| {
            let text = self.line_at(above).split_once(": ").map(|(_, text)| text.trim());
            self.indent_at(above) == indent && text.is_some_and(|text| text.contains(' '))
        });
        if begins && is_prose(content) {
            let at = start + indent..start + line.trim_end().len();
            let help = "a text that goes on is indented more than its key; a key has a colon after it";
            return Some(say(at, "this text is not indented enough", help));
        }
        // What some write for a colon, or in its place.
        let value = rest.trim_start().trim_start_matches([':', '：', '=']).trim();
        let at = start + indent..start + indent + key.len() + usize::from(rest.starts_with(':'));
        let label = match rest.starts_with(':') {
            true => "a space is missing after the colon",
            false => "a colon is missing after the key",
        };
        Some(say(at, label, format!("write `{}`", format!("{key}: {value}").trim())))
    }

    /// Whether a text goes on from a line above that is indented less.
    fn goes_on(&self, index: usize) -> bool {
        let start = self.tokens[index].span.start;
        let before = self.tokens[..index].last().filter(|before| before.kind == Kind::Plain);
        before.is_some_and(|before| {
            self.indent_at(self.line_of(before.span.start)) < self.indent_at(self.line_of(start))
        })
    }

    /// What begins a line and is indented like nothing above.
    pub fn unlike_above(&self) -> Option<Guess> {
        let here = self.here()?;
        if self.before_on_line().iter().any(|token| token.kind != Kind::Dash) {
            return None;
        }
        let at = here.span.start..here.span.start;
        self.mark_above().or_else(|| self.other_neighbours(here)).or_else(|| {
            let help = "keys of one mapping, and items of one list, are indented alike";
            Some(say(at, "this is indented like nothing above", help))
        })
    }

    /// An item of a list that stands among keys, or a key among items.
    fn other_neighbours(&self, here: &Token) -> Option<Guess> {
        let line = self.line_of(here.span.start);
        let indent = self.indent_at(line);
        let neighbour = iter::successors(self.above(line), |start| self.above(*start))
            .find(|start| self.indent_at(*start) <= indent)
            .filter(|start| self.indent_at(*start) == indent)?;
        let is_item = |start: usize| self.line_at(start).trim_start().starts_with("- ");
        let (label, help) = match (is_item(line), is_item(neighbour)) {
            (true, false) => ("an item of a list among keys", "remove the dash, or put the list under a key"),
            (false, true) => {
                ("a key among the items of a list", "put a dash before it, or indent it otherwise")
            }
            _ => return None,
        };
        let start = line + indent;
        Some(say(start..start + 1, label, help))
    }
}

/// Whether a line is a sentence, or the beginning of one, rather than a key and its value.
fn is_prose(line: &str) -> bool {
    line.starts_with(|c: char| c.is_uppercase())
        || line.ends_with(['.', ','])
        || line.matches(' ').count() > 2
}
