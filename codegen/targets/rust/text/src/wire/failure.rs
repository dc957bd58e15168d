//! The error with which the crate's own reading runs.
//!
//! serde hands errors on as a type of the format. Types ask whatever error they are given whether it is
//! this one, and then add what they know as data; to all others they add text.

use std::cell::RefCell;
use std::error::Error as StdError;
use std::fmt;

use serde_core::de::{self, Expected, Unexpected};

use super::path::{name_found, name_kind};
use super::sensitive::sort;
use crate::json::{said, Error, ErrorKind, Report, Step, TYPE_NAMED};

/// The most characters of a text that an error shows.
const LONGEST_FOUND: usize = 200;

/// An error that is data.
#[derive(Debug)]
pub(crate) struct Failure(Box<Record>);

/// What the error holds. It is what the error names as its source, by which those find it who know only
/// that it is an error.
#[derive(Debug)]
pub(super) struct Record {
    report: RefCell<Report>,
    /// What serde would say of it, as long as no type of the crate has said more. Those of another
    /// crate, of another version perhaps, know it by that as they know the errors of formats.
    text: RefCell<Option<String>>,
    /// The sort of what was found, which may be said where the value itself may not.
    sort: String,
}

/// What an error holds, if it is a [`Failure`].
pub(super) fn record<E: de::Error>(error: &E) -> Option<&Record> {
    error.source()?.downcast_ref()
}

impl Record {
    /// What a type of the crate has to say.
    pub(super) fn change(&self, change: impl FnOnce(&mut Report)) {
        self.text.take();
        change(&mut self.report.borrow_mut());
    }

    /// Whether a type of the crate has said where the value is.
    pub(super) fn is_about_part(&self) -> bool {
        self.report.borrow().is_about_part()
    }

    /// Tells no more of what was found than its sort.
    pub(super) fn tell_sort(&self) {
        self.change(|report| report.replace_found(&self.sort));
    }
}

impl Failure {
    fn new(kind: ErrorKind, sort: String) -> Self {
        let text = kind.to_string();
        Failure(Box::new(Record {
            report: RefCell::new(Report::new(kind)),
            text: RefCell::new(Some(text)),
            sort,
        }))
    }

    /// What a format says of its input.
    pub(crate) fn of_format(error: impl fmt::Display) -> Self {
        let message = error.to_string();
        Failure::new(ErrorKind::Format { message }, String::new())
    }

    /// The error for those who read.
    pub(crate) fn into_error(self) -> Error {
        Error::new(self.0.report.into_inner())
    }

    /// The same error, a step further outwards.
    #[cold]
    pub(super) fn seen(self, step: Step) -> Self {
        self.0.report.borrow_mut().see(step);
        self
    }

    /// Something stands where something else is expected.
    fn instead(
        unexpected: Unexpected<'_>,
        expected: &dyn Expected,
        kind: fn(expected: String, found: String) -> ErrorKind,
    ) -> Self {
        let told = match unexpected {
            // A number is the same whichever way it was written.
            Unexpected::Float(value) => format!("floating point `{}`", value + 0.0),
            // Whoever sends a long text is not sent all of it back.
            Unexpected::Str(text) => match text.char_indices().nth(LONGEST_FOUND) {
                Some((end, _)) => {
                    format!("string {:?}", format_args!("{}…", &text[..end]).to_string())
                }
                None => unexpected.to_string(),
            },
            other => other.to_string(),
        };
        let mut words = expected.to_string();
        let name = said(expected, TYPE_NAMED);
        let named = match &name {
            // The name is kept by itself, unless the words are those of a union.
            Some(name) if words.ends_with(&format!("{name})")) => words.rfind(" ("),
            _ => None,
        };
        words.truncate(named.unwrap_or(words.len()));
        let kind = kind(name_kind(&words).to_owned(), name_found(&told).to_owned());
        let failure = Failure::new(kind, name_found(sort(&told)).to_owned());
        if let Some(name) = name {
            failure.0.change(|report| report.expect_type(name, named.is_some()));
        }
        failure
            .0
            .text
            .replace(Some(format!("invalid type: {told}, expected {expected}")));
        failure
    }
}

impl de::Error for Failure {
    fn custom<T: fmt::Display>(message: T) -> Self {
        let message = message.to_string();
        Failure::new(ErrorKind::Other { message }, String::new())
    }

    fn invalid_type(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        Failure::instead(unexpected, expected, |expected, found| ErrorKind::WrongType {
            expected,
            found,
        })
    }

    fn invalid_value(unexpected: Unexpected<'_>, expected: &dyn Expected) -> Self {
        let kind: fn(String, String) -> ErrorKind = match unexpected {
            // Where a fraction is no value, an integer is expected.
            Unexpected::Float(value) if value.fract() != 0.0 && value.is_finite() => {
                |expected, found| ErrorKind::WrongType { expected, found }
            }
            Unexpected::Unsigned(_) | Unexpected::Signed(_) | Unexpected::Float(_) => {
                |expected, found| ErrorKind::OutOfRange { expected, found }
            }
            _ => |expected, found| ErrorKind::WrongValue { expected, found },
        };
        Failure::instead(unexpected, expected, kind)
    }

    fn invalid_length(length: usize, expected: &dyn Expected) -> Self {
        let expected = name_kind(&expected.to_string()).to_owned();
        let kind = ErrorKind::WrongLength { expected, found: length };
        Failure::new(kind, String::new())
    }

    fn unknown_variant(variant: &str, expected: &'static [&'static str]) -> Self {
        let names: Vec<String> =
            expected.iter().map(|name| format!("`{name}`")).collect();
        let expected = match names.as_slice() {
            [] => "nothing".to_owned(),
            [name] => name.clone(),
            names => format!("one of {}", names.join(", ")),
        };
        Failure::instead(
            Unexpected::Str(variant),
            &expected.as_str(),
            |expected, found| ErrorKind::WrongValue { expected, found },
        )
    }

    fn missing_field(field: &'static str) -> Self {
        let kind = ErrorKind::Missing { member: field.to_owned() };
        Failure::new(kind, String::new())
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl StdError for Failure {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

impl fmt::Display for Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &*self.text.borrow() {
            Some(text) => f.write_str(text),
            None => self.report.borrow().fmt(f),
        }
    }
}

impl StdError for Record {}
