//! What a list is narrowed to, as a condition of SQL.

use rusqlite::types::Value;
use serde::Serialize;

/// How many words are looked for; further ones are not.
const MOST_WORDS: usize = 20;

/// What is asked for; what is absent does not matter.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Filters {
    /// From this moment on, in milliseconds.
    pub from: Option<i64>,
    /// Before this moment.
    pub before: Option<i64>,
    pub state: Option<String>,
    pub service: Option<String>,
    pub disposition: Option<String>,
    pub medium: Option<String>,
    /// Words that are somewhere in the record, in any case.
    pub words: Option<String>,
}

/// The last record of a page: the next one goes on after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cursor {
    pub at: i64,
    pub id: i64,
}

impl Cursor {
    /// As it stands in an address.
    pub fn text(self) -> String {
        format!("{}_{}", self.at, self.id)
    }

    pub fn read(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('_')?;
        Some(Cursor { at: at.parse().ok()?, id: id.parse().ok()? })
    }
}

/// A condition with its values.
pub struct Condition {
    pub sql: String,
    pub values: Vec<Value>,
}

impl Filters {
    /// The condition for what comes after a record.
    pub fn condition(&self, after: Option<Cursor>) -> Condition {
        let mut parts = vec!["TRUE"];
        let mut values: Vec<Value> = Vec::new();
        let mut add = |part, value: &[Value]| {
            parts.push(part);
            values.extend_from_slice(value);
        };
        if let Some(from) = self.from {
            add("at >= ?", &[from.into()]);
        }
        if let Some(before) = self.before {
            add("at < ?", &[before.into()]);
        }
        let exact = [
            ("state = ?", &self.state),
            ("service = ?", &self.service),
            ("disposition = ?", &self.disposition),
            ("type = ?", &self.medium),
        ];
        for (part, value) in exact {
            if let Some(value) = value {
                add(part, &[value.clone().into()]);
            }
        }
        let words = self.words.iter().flat_map(|words| words.split_whitespace());
        for word in words.take(MOST_WORDS) {
            add("instr(words, ?) > 0", &[word.to_lowercase().into()]);
        }
        if let Some(Cursor { at, id }) = after {
            add("(at, id) < (?, ?)", &[at.into(), id.into()]);
        }
        Condition { sql: parts.join(" AND "), values }
    }
}
