//! Names as the spec writes them: of members, of values, of messages.

use crate::diagnostic::Rule;
use crate::document::expression;
use crate::source_map::Place;

use super::context::Context;
use super::key::{is_of_message, joined, member_name, unquoted};

/// Whether a name is `[key: string]` or `[key in Keys]`, as TypeScript has it.
fn is_index_signature(name: &str) -> bool {
    let inside = name.strip_prefix('[').and_then(|rest| rest.split_once(']')).map(|(inside, _)| inside);
    let parameter = inside.and_then(|inside| inside.split_once(':').or_else(|| inside.split_once(" in ")));
    parameter.is_some_and(|(name, keys)| {
        let name = name.trim();
        !keys.trim().is_empty() && !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_')
    })
}

impl Context<'_, '_, '_> {
    /// Reports a name on the wire, of an event or a command, that is no single word.
    pub fn wire_name(&mut self, name: &str, place: &Place) {
        if self.refuse_quoted_word(name, place) {
            return;
        }
        if name.is_empty() || !name.chars().all(is_of_message) {
            let title = format!("`{name}` is not the name of a message");
            let label = "expected letters a to z, digits, or one of `_$.:/-`";
            let joined = joined(name);
            let diagnostic = self.diagnostics.report(Rule::BadName, place, title, label);
            if !joined.is_empty() && joined.chars().all(is_of_message) {
                diagnostic.help(format!("write one word, as it is in a message: `{joined}`"));
            }
        }
    }

    /// Reports a name that is not an identifier.
    pub fn identifier(&mut self, name: &str, place: &Place) {
        if self.refuse_quoted_word(name, place) {
            return;
        }
        let valid = name.starts_with(expression::is_name_start) && name.chars().all(expression::is_name_part);
        if !valid {
            let title = format!("`{name}` is not a name");
            let help = match name.split_once('(') {
                Some((name, _)) if !name.is_empty() => {
                    format!("write `{name}`; what it takes stands under its `parameters`")
                }
                _ => "a name does not start with a digit, and is not empty".to_owned(),
            };
            self.diagnostics
                .report(Rule::BadName, place, title, "expected letters, digits, `_` or `$`")
                .help(help);
        }
    }

    /// Whether the key of a member is its name, and `?` if it is optional; what is wrong with it is said.
    pub fn is_name_of_member(&mut self, key: &str, ty: &str, place: &Place) -> bool {
        let (name, optional) = member_name(key);
        if name.trim().is_empty() {
            self.diagnostics
                .report(Rule::BadName, &place.key(), "this member has no name", "expected a name")
                .help("write the name that the source has, with `?` after it if it is optional");
            return false;
        }
        if name.trim() != name {
            let title = format!("there is a blank at the edge of `{key}`");
            let mark = if optional { "?" } else { "" };
            self.diagnostics
                .report(Rule::BadName, &place.key(), title, "a name has none")
                .help(format!("write `{}{mark}`", name.trim()));
            return false;
        }
        if self.refuse_quotes(key, &place.key()) || (optional && self.refuse_quotes(name, &place.key())) {
            return false;
        }
        if name.ends_with(['?', '!']) {
            let title = format!("`{key}` is not the name of a member");
            self.diagnostics
                .report(Rule::BadName, &place.key(), title, "one `?` at the end makes it optional")
                .help(format!("write `{}?`", name.trim_end_matches(['?', '!', ' '])));
            return false;
        }
        if is_index_signature(name) {
            let title = format!("`{name}` is not the name of a member");
            self.diagnostics
                .report(Rule::BadName, &place.key(), title, "members of any name are no member")
                .help(format!(
                    "for an object of nothing else write `type: Record<string, {}>`, or `Record<number, …>` \
                     for keys that are integers; an object may always have members that its type does not name",
                    ty
                ));
            return false;
        }
        true
    }

    /// A value is not optional; one that has a question mark at its end has it in quotes.
    pub fn refuse_optional(&mut self, value: &str, place: &Place) {
        if let Some(name) = value.strip_suffix('?')
            && !self.diagnostics.sources.is_quoted(&place.key())
        {
            let title = format!("the value `{value}` ends in a question mark");
            self.diagnostics
                .report(Rule::BadName, &place.key(), title, "a value is not optional")
                .help(format!("write `{name}`, or \"{value}\" if the mark belongs to the value"));
        }
    }

    /// Reports a name of any text in quotes inside those of YAML, and whether it is one.
    ///
    /// Whoever has escaped them means them: `"\"name\""`.
    pub fn refuse_quotes(&mut self, name: &str, place: &Place) -> bool {
        let Some(inside) = unquoted(name) else { return false };
        let sources = self.diagnostics.sources;
        let span = sources.span(place);
        let is_twice = ["'\"", "\"'"].iter().any(|marks| sources.text(&span).starts_with(marks));
        if is_twice {
            let escaped = if name.starts_with('"') { format!("{name:?}") } else { format!("''{name}''") };
            let help = format!("write `{inside}`, or `{escaped}` if the quotes belong to the name");
            self.report_quotes(name, place, help);
        }
        is_twice
    }

    /// Reports a name of a word in quotes, and whether it is one.
    fn refuse_quoted_word(&mut self, name: &str, place: &Place) -> bool {
        let Some(inside) = unquoted(name) else { return false };
        self.report_quotes(name, place, format!("write `{inside}`"));
        true
    }

    fn report_quotes(&mut self, name: &str, place: &Place, help: String) {
        let title = format!("the quotes of `{name}` are a part of the name");
        self.diagnostics
            .report(Rule::BadName, place, title, "remove one pair of quotes: YAML needs no more")
            .help(help);
    }
}
