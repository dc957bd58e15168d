//! Everything that an input holds, as a list of tokens.
//!
//! A format is asked for nothing but what comes next. Its own errors are then about its own things,
//! whatever it says, and types are read from the tokens, by a reader that knows the place of each. What is
//! a part of the input is not copied.

mod access;
mod build;
mod reader;
mod tokens;

use std::cell::Cell;

use serde_core::{Deserialize, Deserializer};

use super::arguments::Positional;
use super::failure::Failure;
use crate::json::{Error, Value};

use build::Builder;
use reader::Reader;
use tokens::Tokens;

/// The tokens of one value.
pub(crate) struct Tape<'de> {
    tokens: Tokens<'de>,
    /// The texts that are no part of the input.
    texts: String,
    /// Whether the format is one that people read; types may depend on it.
    readable: bool,
    /// Whether it is read for the reasons alone why a text is not a type's, and not for a value.
    for_reasons: bool,
    /// Whether something was given in the place of what a tape does not have.
    stood_in: Cell<bool>,
}

#[derive(Clone, Copy)]
enum Token<'de> {
    Null,
    Bool(bool),
    Unsigned(u64),
    Signed(i64),
    Float(f64),
    /// A text that is a part of the input.
    Lasting(&'de str),
    /// A text among those of the tape.
    Text {
        start: usize,
        end: usize,
    },
    /// Bytes, each of them a token.
    Bytes {
        end: usize,
    },
    /// So many values, up to the token before the one at the end.
    Array {
        length: usize,
        end: usize,
    },
    /// Names and values in turn.
    Object {
        end: usize,
    },
}

impl<'de> Tape<'de> {
    fn new(readable: bool) -> Self {
        Tape {
            tokens: Tokens::new(),
            texts: String::new(),
            readable,
            for_reasons: false,
            stood_in: Cell::new(false),
        }
    }

    /// The same, to be read for the reasons alone why its text is not a type's. What only a text has is
    /// then stood in for, so that none is looked for there.
    pub(crate) fn for_reasons(self) -> Self {
        Tape { for_reasons: true, ..self }
    }

    /// Whether something was given in the place of what a tape does not have.
    pub(crate) fn stood_in(&self) -> bool {
        self.stood_in.get()
    }

    /// Whether something may be given in the place of what a tape does not have, which is remembered.
    fn stand_in(&self) -> bool {
        if self.for_reasons {
            self.stood_in.set(true);
        }
        self.for_reasons
    }

    /// Takes everything that the next value of a format holds.
    pub(crate) fn record<D: Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let mut tape = Tape::new(deserializer.is_human_readable());
        deserializer.deserialize_any(Builder(&mut tape))?;
        Ok(tape)
    }

    /// The tokens of a value.
    pub(crate) fn of(value: &'de Value) -> Self {
        let mut tape = Tape::new(true);
        tape.add(value);
        tape
    }

    /// What reads it.
    pub(crate) fn reader(&self) -> Reader<'_, 'de> {
        Reader::new(self, 0)
    }

    /// Reads a type.
    pub(crate) fn read<T: Deserialize<'de>>(&self) -> Result<T, Error> {
        T::deserialize(self.reader()).map_err(Failure::into_error)
    }

    /// Reads an event, which is a list of arguments.
    pub(crate) fn arguments<T: Positional<'de>>(&self) -> Result<T, Error> {
        T::GUARD.hold(self.reader().arguments()).map_err(Failure::into_error)
    }

    /// The text at a place.
    fn text(&self, place: usize) -> Option<&str> {
        match self.tokens[place] {
            Token::Lasting(text) => Some(text),
            Token::Text { start, end } => Some(&self.texts[start..end]),
            _ => None,
        }
    }

    fn bytes(&self, place: usize, end: usize) -> Vec<u8> {
        let bytes = (place + 1..end).map(|place| match self.tokens[place] {
            Token::Unsigned(byte) => byte as u8,
            _ => 0,
        });
        bytes.collect()
    }

    /// The place after the value at a place.
    fn after(&self, place: usize) -> usize {
        match self.tokens[place] {
            Token::Bytes { end } | Token::Array { end, .. } | Token::Object { end } => {
                end
            }
            _ => place + 1,
        }
    }
}

/// Reads a type from a format.
pub(crate) fn read<'de, T, D>(deserializer: D) -> Result<T, Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    Tape::record(deserializer)
        .map_err(|error| Failure::of_format(error).into_error())?
        .read()
}
