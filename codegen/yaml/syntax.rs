//! Syntax: what somebody most likely meant who wrote a text that is no YAML.
//!
//! The parser stops somewhere, often one line late; what is wrong is decided from the text around
//! that place. What the parser says is shown when nothing is found, and never looked into.

use std::ops::Range;

use super::character::is_invisible;
use super::tree::{Refusal, SyntaxError};
use spot::Spot;

mod block;
mod bracket;
mod quote;
mod spot;
mod token;

/// What is shown of a syntax error.
pub struct Guess {
    pub at: Range<usize>,
    pub label: String,
    pub help: Option<String>,
}

/// What a syntax error most likely is.
pub fn guess(text: &str, error: &SyntaxError) -> Guess {
    let spot = Spot::new(text, error.at.min(text.len()));
    let found = match error.refusal {
        Refusal::TooDeep => None,
        Refusal::NoYaml(_) => spot.conflict().or_else(|| spot.indentation()).or_else(|| spot.structure()),
    };
    let mut guess = found.unwrap_or_else(|| {
        let hidden = text[text.floor_char_boundary(spot.at)..].chars().next().filter(|c| is_invisible(*c));
        let label = match (&error.refusal, hidden) {
            (Refusal::TooDeep, _) => "nested too deeply".to_owned(),
            (Refusal::NoYaml(_), Some(c)) => format!("an invisible character, U+{:04X}", u32::from(c)),
            (Refusal::NoYaml(message), None) => message.clone(),
        };
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

impl Spot<'_> {
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
            let at = start + at..start + at + found.len_utf8();
            let (label, help) = match found {
                '\t' => ("a tab".to_owned(), "indent with spaces"),
                _ if super::character::is_zero_width(found) => {
                    (format!("an invisible character, U+{:04X}", u32::from(found)), "remove it")
                }
                _ => ("this looks like a space and is none".to_owned(), "indent with spaces"),
            };
            odd(found).then(|| say(at, label, help))
        })
    }

    /// What is wrong with quotes, brackets, colons and dashes, the surest first.
    fn structure(&self) -> Option<Guess> {
        self.foreign_comment()
            .or_else(|| self.open_quote())
            .or_else(|| self.after_quote())
            .or_else(|| self.tight_comment())
            .or_else(|| self.in_brackets())
            .or_else(|| self.after_brackets())
            .or_else(|| self.odd_start())
            .or_else(|| self.odd_colon())
            .or_else(|| self.comment_in_text())
            .or_else(|| self.odd_dash())
            .or_else(|| self.tight_dash())
            .or_else(|| self.missing_colon())
            .or_else(|| self.unlike_above())
    }
}
