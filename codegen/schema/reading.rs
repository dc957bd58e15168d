//! The two ways to read a payload, and what sets them apart for single values.

use std::borrow::Cow;

use crate::model::Literal;

use super::keywords::Schema;

/// How strictly a bundle reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// The contract as documented: closed value sets, exact argument lists.
    Documented,
    /// What a tolerant reader accepts: values of a newer release, `null` for what may be absent,
    /// arguments beyond the documented ones.
    Tolerant,
}

impl Reading {
    /// All of them.
    pub const ALL: [Reading; 2] = [Reading::Documented, Reading::Tolerant];

    /// What it is called.
    pub fn name(self) -> &'static str {
        match self {
            Reading::Documented => "documented",
            Reading::Tolerant => "tolerant",
        }
    }

    /// What a title ends in.
    pub fn mark(self) -> &'static str {
        match self {
            Reading::Documented => "",
            Reading::Tolerant => ", tolerant",
        }
    }

    /// One of a set of strings; a tolerant reader keeps any other string.
    pub fn strings(self, known: Vec<Cow<'_, str>>) -> Schema<'_> {
        match self {
            Reading::Documented => Schema::string_enum(known),
            Reading::Tolerant => Schema::typed("string").with("examples", known),
        }
    }

    /// One of a set of integers; a tolerant reader keeps any other integer.
    pub fn integers(self, known: Vec<i64>) -> Schema<'static> {
        match self {
            Reading::Documented => Schema::integer_enum(known),
            Reading::Tolerant => Schema::integer().with("examples", known),
        }
    }

    /// Whether a field of these literals, as a type of its own, takes other values.
    pub fn opens(self, literals: &[Literal]) -> bool {
        self == Reading::Tolerant && literals.iter().any(|literal| !matches!(literal, Literal::Boolean(_)))
    }

    /// What may be absent; a tolerant reader takes `null` for absence.
    pub fn optional(self, schema: Schema<'_>) -> Schema<'_> {
        match self {
            Reading::Documented => schema,
            Reading::Tolerant => schema.nullable(),
        }
    }
}
