//! Syntax: what somebody most likely meant who wrote a text that is no YAML.
//!
//! The parser says what it met and often one line late; this looks at the lines around.

use std::ops::Range;

use super::tree::SyntaxError;

/// What to show instead of the parser's words.
pub struct Guess {
    pub at: Range<usize>,
    pub label: String,
    pub help: Option<String>,
}

/// The lines around the place where the parser stopped.
struct Spot<'t> {
    text: &'t str,
    /// Where the parser stopped.
    at: usize,
    /// Where the line of that place starts, and where the one before that has content.
    line: usize,
    before: Option<usize>,
}

/// What a syntax error most likely is.
pub fn guess(text: &str, error: &SyntaxError) -> Guess {
    let spot = Spot::new(text, error.at.min(text.len()));
    let message = error.message.as_str();
    let is = |words: &str| message.contains(words);
    let found = spot.conflict().or_else(|| if is("nested too") { None } else { spot.indentation() });
    let found = found.or_else(|| match message {
        _ if is("quoted scalar, found unexpected") || is("in quoted scalar") => Some(spot.open_quote()),
        _ if is("trailing content after") => Some(spot.after_quote()),
        _ if is("unknown escape") => spot.escape(),
        _ if is("mapping values are not") => spot.no_colon(spot.before).or_else(|| spot.colon_in_text()),
        _ if is("simple key") => spot.no_colon(Some(spot.line)).or_else(|| spot.no_colon(spot.before)),
        _ if is("block mapping") || is("block collection") => {
            spot.odd_start().or_else(|| Some(spot.unlike_above()))
        }
        _ if is("unexpected character") || is("anchor") || is("a tag") => spot.odd_start(),
        _ if is("flow") => spot.in_brackets(),
        _ => None,
    });
    let mut guess = found.unwrap_or_else(|| {
        let label = message.strip_prefix("while ").and_then(|rest| rest.split_once(", "));
        let label = label.map_or(message, |(_, label)| label).to_owned();
        Guess { at: spot.at..spot.at, label, help: None }
    });
    guess.at = characters(text, guess.at);
    guess
}

/// The whole characters of a text that a range touches.
fn characters(text: &str, range: Range<usize>) -> Range<usize> {
    let start = range.start.min(text.len());
    let end = range.end.clamp(start, text.len());
    text.floor_char_boundary(start)..text.ceil_char_boundary(end)
}

fn say(at: Range<usize>, label: impl Into<String>, help: impl Into<String>) -> Guess {
    Guess { at, label: label.into(), help: Some(help.into()) }
}

impl<'t> Spot<'t> {
    fn new(text: &'t str, at: usize) -> Spot<'t> {
        // At the end of a text the last line counts.
        let seen = if text[at..].trim().is_empty() { text[..at].trim_end() } else { &text[..at] };
        let line = seen.rfind('\n').map_or(0, |end| end + 1);
        let above = text[..line].trim_end();
        let before = (!above.is_empty()).then(|| above.rfind('\n').map_or(0, |end| end + 1));
        Spot { text, at, line, before }
    }

    fn line_at(&self, start: usize) -> &'t str {
        self.text[start..].lines().next().unwrap_or_default()
    }

    /// Where the value on the line of the error starts: after the last `: ` or `- ` before it.
    fn value(&self) -> usize {
        let before = &self.text[self.line..self.at];
        let starts = [": ", "- "].into_iter().filter_map(|mark| before.rfind(mark).map(|at| at + mark.len()));
        let start = starts.max().unwrap_or(0);
        self.line + start + before[start..].len() - before[start..].trim_start().len()
    }

    /// The rest of a line from a place, without what closes a bracket around it.
    fn rest(&self, start: usize) -> &'t str {
        let rest = self.line_at(start);
        let rest = if self.is_inside_brackets() { rest.trim_end_matches([' ', '}', ']', ',']) } else { rest };
        rest.trim_end()
    }

    fn is_inside_brackets(&self) -> bool {
        self.line_at(self.line).contains(['{', '['])
    }

    fn conflict(&self) -> Option<Guess> {
        let mark = ["<<<<<<< ", ">>>>>>> "].into_iter().find_map(|mark| {
            let after_line = self.text.find(&format!("\n{mark}")).map(|at| at + 1);
            after_line.or(self.text.starts_with(mark).then_some(0))
        })?;
        let help = "keep what is right of the two sides and remove the marks";
        Some(say(mark..mark + 7, "an unresolved merge conflict", help))
    }

    /// A tab or another blank that is no space before the first character of a line nearby.
    fn indentation(&self) -> Option<Guess> {
        let next = self.line + self.line_at(self.line).len() + 1;
        let lines = [Some(self.line), self.before, Some(next).filter(|next| *next < self.text.len())];
        lines.into_iter().flatten().find_map(|start| {
            let odd = |c: char| c != ' ' && (c.is_whitespace() || super::character::is_zero_width(c));
            let (at, found) = self.line_at(start).char_indices().find(|(_, c)| *c != ' ')?;
            let label = if found == '\t' { "a tab" } else { "this looks like a space and is none" };
            let at = start + at..start + at + found.len_utf8();
            odd(found).then(|| say(at, label, "indent with spaces"))
        })
    }

    fn open_quote(&self) -> Guess {
        let quote = self.text[self.at..].chars().next().filter(|c| *c == '\'').unwrap_or('"');
        let help = match quote {
            '\'' => "close it; an apostrophe inside single quotes is written twice",
            _ => "close it; a quote inside double quotes is written `\\\"`",
        };
        say(self.at..self.at + 1, "this quote is not closed", help)
    }

    /// A quoted text, and more on the same line.
    fn after_quote(&self) -> Guess {
        let start = self.value();
        let value = self.rest(start);
        if self.at <= start + 1 || !value.starts_with(['"', '\'']) {
            let label = "the quotes that end here began further up";
            return say(
                self.at.saturating_sub(1)..self.at,
                label,
                "close the quote that was left open above",
            );
        }
        let whole = match value.strip_prefix('\'') {
            Some(inner) => format!("\"{}\"", inner.trim_end_matches('\'')),
            None => format!("'{}'", value.replace('\'', "''")),
        };
        say(self.at..start + value.len(), "the quotes end before this", format!("quote the whole: {whole}"))
    }

    fn escape(&self) -> Option<Guess> {
        let at = self.at + self.line_at(self.at).find("\\[").or(self.line_at(self.at).find('\\'))?;
        let help = "inside double quotes a backslash is written `\\\\`; in a text without quotes `\\`";
        Some(say(at..at + 1, "this does not escape what follows", help))
    }

    /// A line that should be a key and its value.
    fn no_colon(&self, start: Option<usize>) -> Option<Guess> {
        let start = start?;
        let line = self.line_at(start);
        let (indent, content) = (line.len() - line.trim_start().len(), line.trim());
        let depth = |start: usize| self.line_at(start).len() - self.line_at(start).trim_start().len();
        let is_key = |c: char| c.is_ascii_alphanumeric() || "_$?".contains(c);
        let length = content.find(|c| !is_key(c)).unwrap_or(content.len());
        let (key, rest) = content.split_at(length);
        let continues = start == self.line || indent >= depth(self.line) || rest.is_empty();
        if key.is_empty() || content.contains(": ") || content.ends_with([':', '|', '>']) || !continues {
            return None;
        }
        let value = rest.trim_start_matches(':').trim();
        let at = start + indent..start + indent + key.len() + usize::from(rest.starts_with(':'));
        let label = match rest.starts_with(':') {
            true => "a space is missing after the colon",
            false => "a colon is missing after the key",
        };
        Some(say(at, label, format!("write `{}`", format!("{key}: {value}").trim())))
    }

    /// `: ` in a text without quotes.
    fn colon_in_text(&self) -> Option<Guess> {
        let line = self.line_at(self.line);
        if self.text[self.line..self.at].contains(": ") {
            let label = "`: ` begins a value, also inside a text";
            return Some(say(self.at..self.at + 1, label, "quote the text that has a colon in it"));
        }
        let indent = line.len() - line.trim_start().len();
        let at = self.line + indent..self.at;
        let help = "indent it like the key it belongs beside; a text that goes on here needs quotes";
        Some(say(at, "this key is indented more than its neighbours", help))
    }

    fn unlike_above(&self) -> Guess {
        let help = "keys of one mapping, and items of one list, are indented alike";
        say(self.at..self.at, "this is indented like nothing above", help)
    }

    /// A text that begins with a character that means something else to YAML.
    fn odd_start(&self) -> Option<Guess> {
        let start = [self.value(), self.at].into_iter().find(|start| {
            self.text[*start..].starts_with(['[', '{', '%', '@', '`', '*', '&', '!', '|', '>'])
        })?;
        if start == self.line + self.line_at(self.line).len() - self.line_at(self.line).trim_start().len() {
            return None;
        }
        let first = &self.text[start..start + 1];
        let label = format!("a text without quotes cannot begin with `{first}`");
        Some(say(start..start + 1, label, "quote the text"))
    }

    /// Where the word starts in which the parser stopped, or before which.
    fn word_start(&self) -> usize {
        let before = self.text[self.line..self.at].trim_end_matches([':', ' ']);
        self.line + before.rfind([' ', ',', '{', '[']).map_or(0, |at| at + 1)
    }

    /// Something between brackets, or a bracket that nothing closes.
    fn in_brackets(&self) -> Option<Guess> {
        let line = self.line_at(self.line);
        if self.text[self.at..].starts_with(['[', '{']) || self.text[..self.at].ends_with('[') {
            let label = "a bracket inside a value without quotes";
            return Some(say(
                self.at..self.at,
                label,
                "quote a type that has brackets or commas: \"Team[]\"",
            ));
        }
        if let Some(at) = line.find(" #").map(|at| self.line + at + 1) {
            return Some(say(
                at..at + 1,
                "the rest of the line is a comment",
                "quote the text that has a `#` in it",
            ));
        }
        let open = last_open(&self.text[..self.at])?;
        let line_end = self.line + line.len();
        if open >= self.line && last_open(&self.text[..line_end]).is_none_or(|still| still < open) {
            let label = "a comma is missing before this, or the text before it is to be quoted";
            return Some(say(self.word_start()..self.at, label, "separate what is between brackets by `, `"));
        }
        let close = if self.text[open..].starts_with('{') { '}' } else { ']' };
        Some(say(open..open + 1, "this bracket is not closed", format!("close it with `{close}`")))
    }
}

/// The last bracket of a text that nothing closes, quotes looked over.
fn last_open(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    for (at, line) in text.split_inclusive('\n').scan(0, |at, line| {
        *at += line.len();
        Some((*at - line.len(), line))
    }) {
        let mut quote = None;
        for (offset, c) in line.char_indices() {
            match (quote, c) {
                (Some(mark), _) if mark == c => quote = None,
                (Some(_), _) => {}
                (None, '"') => quote = Some(c),
                (None, '\'') if line[..offset].ends_with([' ', '[', '{', ',']) => quote = Some(c),
                (None, '[' | '{') if line[..offset].ends_with([' ', '[', '{', ',']) => open.push(at + offset),
                (None, ']' | '}') => drop(open.pop()),
                _ => {}
            }
        }
    }
    open.pop()
}
