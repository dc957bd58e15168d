//! Errors to and from those of the standard library and of `serde_json`.

use std::convert::Infallible;
use std::io;

#[cfg(feature = "serde_json")]
use serde_json::error::Category;

#[cfg(feature = "serde_json")]
use super::Position;
use super::{Error, ErrorKind, Report};

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        let (kind, message) = (error.kind(), error.to_string());
        Error::new(Report::new(ErrorKind::Io { kind, message }))
    }
}

/// Data that are not valid, an early end, or what an [`ErrorKind::Io`] says.
impl From<Error> for io::Error {
    fn from(error: Error) -> Self {
        let kind = match error.kind() {
            ErrorKind::Io { kind, .. } => *kind,
            _ if error.is_eof() => io::ErrorKind::UnexpectedEof,
            _ => io::ErrorKind::InvalidData,
        };
        io::Error::new(kind, error)
    }
}

/// What `serde_json` says: of its syntax, or of a type, whose path and kind are in the words alone.
/// [`from_str`](crate::json::from_str) has them as data.
#[cfg(feature = "serde_json")]
impl From<serde_json::Error> for Error {
    fn from(error: serde_json::Error) -> Self {
        match error.classify() {
            Category::Data => {
                let message = error.to_string();
                Error::new(Report::new(ErrorKind::Other { message }))
                    .at(position(&error))
            }
            _ => of_text(error),
        }
    }
}

/// The sentence, or the failure that an [`ErrorKind::Io`] tells.
#[cfg(feature = "serde_json")]
impl From<Error> for serde_json::Error {
    fn from(error: Error) -> Self {
        match error.is_io() {
            true => serde_json::Error::io(error.into()),
            false => serde_core::de::Error::custom(error),
        }
    }
}

/// What `serde_json` says of its input, where nothing has asked for a type.
#[cfg(feature = "serde_json")]
pub(crate) fn of_text(error: serde_json::Error) -> Error {
    match error.classify() {
        Category::Io => io::Error::from(error).into(),
        _ => {
            let message = error.to_string();
            Error::new(Report::new(ErrorKind::Format { message })).at(position(&error))
        }
    }
}

#[cfg(feature = "serde_json")]
pub(crate) fn position(error: &serde_json::Error) -> Position {
    Position {
        line: error.line(),
        column: error.column(),
        is_end: error.is_eof(),
    }
}
