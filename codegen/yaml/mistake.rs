//! What is wrong with a value: what stood there, what was expected, where.

use std::fmt;
use std::ops::Range;

use serde::de::{Expected, Unexpected};

/// A value that is not what it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Mistake {
    /// The value, or the key where there is no value.
    pub span: Range<usize>,
    /// The key the value stands under.
    pub key: Option<String>,
    pub problem: Problem,
}

#[derive(Debug, Clone, PartialEq)]
pub enum Problem {
    /// A value of one kind where another belongs.
    WrongKind {
        found: Kind,
        expected: String,
    },
    /// A word that is not among those of which one belongs there.
    UnknownWord {
        word: String,
        known: &'static [&'static str],
    },
    UnknownKey {
        key: String,
        known: &'static [&'static str],
    },
    MissingKey {
        key: &'static str,
    },
    /// A key with nothing after it, and what should stand there.
    Blank {
        missing: &'static str,
    },
    /// A list without items, where there must be some.
    EmptyList,
    /// What the type itself has to say.
    Other(String),
}

/// What is expected, where others ask for it.
pub const TEXT: &str = "a text";
pub const INTEGER: &str = "an integer";
pub const BOOLEAN: &str = "`true` or `false`";
pub const LIST: &str = "a list";
pub const MAPPING_OF_NAMES: &str = "a mapping of names";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Nothing,
    Null,
    Boolean,
    Number,
    Text,
    List,
    Mapping,
}

/// What decoding passes on when something is wrong.
#[derive(Debug)]
pub enum Error {
    /// Found where nobody knows its place yet.
    Found(Problem),
    /// Written down already.
    Noted,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{self:?}")
    }
}

impl std::error::Error for Error {}

/// Only what was expected is taken from serde; what was found is known better by the node.
impl serde::de::Error for Error {
    fn custom<T: fmt::Display>(message: T) -> Error {
        Error::Found(Problem::Other(message.to_string()))
    }

    fn invalid_type(_: Unexpected, expected: &dyn Expected) -> Error {
        Error::Found(Problem::WrongKind { found: Kind::Nothing, expected: expected.to_string() })
    }

    fn invalid_value(found: Unexpected, expected: &dyn Expected) -> Error {
        Error::invalid_type(found, expected)
    }

    /// Nothing has a length but a list that must have items.
    fn invalid_length(_: usize, _: &dyn Expected) -> Error {
        Error::Found(Problem::EmptyList)
    }

    fn unknown_variant(word: &str, known: &'static [&'static str]) -> Error {
        Error::Found(Problem::UnknownWord { word: word.to_owned(), known })
    }

    fn unknown_field(key: &str, known: &'static [&'static str]) -> Error {
        Error::Found(Problem::UnknownKey { key: key.to_owned(), known })
    }

    fn missing_field(key: &'static str) -> Error {
        Error::Found(Problem::MissingKey { key })
    }
}
