//! Reading a body as an activity record: by the generated crate, and two other ways to compare it with.

mod derived;
mod loose;
mod typed;

use std::fmt;

use clap::ValueEnum;
use serde::Serialize;

use crate::summary::Summary;

pub use typed::{Undocumented, undocumented};

/// The longest ID of an interaction; it is a key, and must be short enough to be found by.
const LONGEST_ID: usize = 200;

/// How a body is read.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Reading {
    /// As a type of the generated crate.
    Typed,
    /// As a `serde_json::Value`, looked into by hand.
    Value,
    /// As a structure derived by hand, which drops what it does not know.
    Derived,
}

/// Whose documentation a record follows.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
pub enum Edition {
    #[serde(rename = "latest")]
    Latest,
    #[serde(rename = "5.19")]
    V5_19,
}

impl Edition {
    pub fn as_str(self) -> &'static str {
        match self {
            Edition::Latest => "latest",
            Edition::V5_19 => "5.19",
        }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// Why a body is no record.
#[derive(Clone, Debug)]
pub struct Refusal {
    /// The place, as a JSON Pointer.
    pub pointer: String,
    pub reason: String,
    /// What each edition has against it.
    pub editions: Vec<Objection>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Objection {
    pub edition: Edition,
    pub pointer: String,
    pub reason: String,
}

impl Refusal {
    /// A body that could be read, but not be kept.
    fn at(pointer: &str, reason: &str) -> Self {
        Refusal { pointer: pointer.to_owned(), reason: reason.to_owned(), editions: Vec::new() }
    }
}

impl Reading {
    /// What is to be known of the record, or why it is none.
    pub fn read(self, body: &[u8]) -> Result<Summary, Refusal> {
        let summary = match self {
            Reading::Typed => typed::read(body),
            Reading::Value => loose::read(body),
            Reading::Derived => derived::read(body),
        }?;
        let length = summary.interaction.len();
        if summary.interaction.trim().is_empty() || length > LONGEST_ID {
            let reason = format!("expected an ID of 1 to {LONGEST_ID} bytes, found a text of {length}");
            return Err(Refusal::at("/interactionId", &reason));
        }
        Ok(summary)
    }

    /// Whether two bodies are the same record.
    pub fn equal(self, one: &[u8], other: &[u8]) -> bool {
        one == other
            || match self {
                Reading::Typed => typed::equal(one, other),
                Reading::Value | Reading::Derived => loose::equal(one, other),
            }
    }
}
