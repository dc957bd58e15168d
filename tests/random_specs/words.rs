//! Names and prose at random, from the words that somebody could take for something else.

use std::collections::HashSet;

use super::choices::Choices;
use crate::fixtures::words::{MEMBERS, PROSE, TYPES, VALUES};

/// Names given in one scope; two are never so alike that case conversion could make them one.
#[derive(Default)]
pub struct Names(HashSet<String>);

impl Names {
    pub fn of_type(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("Type{}", self.0.len());
        let words: Vec<&str> = TYPES.split(' ').collect();
        let wanted = if choices.once_in(3) { *choices.of(&words) } else { plain.as_str() };
        self.take(wanted, "Type")
    }

    /// A type of the browser.
    pub fn of_host(&mut self, choices: &mut Choices<'_>) -> String {
        let wanted = *choices.of(&["HTMLElement", "HTMLIFrameElement", "MessagePort"]);
        self.0.insert(wanted.to_lowercase());
        wanted.to_owned()
    }

    pub fn of_member(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("member{}", self.0.len());
        let wanted = if choices.once_in(2) { *choices.of(MEMBERS) } else { plain.as_str() };
        self.take(wanted, "member")
    }

    /// Parameters have to be identifiers.
    pub fn of_parameter(&mut self, choices: &mut Choices<'_>) -> String {
        let plain = format!("parameter{}", self.0.len());
        let wanted = if choices.once_in(2) { *choices.of(MEMBERS) } else { plain.as_str() };
        let identifier = wanted.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '$')
            && !wanted.starts_with(char::is_numeric);
        self.take(if identifier { wanted } else { &plain }, "parameter")
    }

    pub fn of_value(&mut self, choices: &mut Choices<'_>) -> String {
        let wanted = *choices.of(VALUES);
        self.take(wanted, "value")
    }

    fn take(&mut self, wanted: &str, otherwise: &str) -> String {
        let letters =
            |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
        let same = |name: &str| match letters(name) {
            letters if letters.is_empty() => name.to_owned(),
            letters => letters,
        };
        let mut name = wanted.to_owned();
        while !self.0.insert(same(&name)) {
            name = format!("{otherwise}{}", self.0.len() + name.len());
        }
        name
    }
}

pub fn prose(choices: &mut Choices<'_>) -> String {
    (*choices.of(PROSE)).to_owned()
}
