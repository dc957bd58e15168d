//! What an event and a method are.

use std::fmt;

use serde_core::de::DeserializeOwned;
use serde_core::Serialize;

use crate::json::{Error, Redacted, Value};

/// An event: a structure of its arguments, which is written and read as the array of them.
pub trait Event: Serialize + DeserializeOwned {
    /// The constant by which a handler is registered.
    const NAME: &'static str;
    /// What the handler answers; `()` when nobody waits for an answer.
    type Reply: Serialize + DeserializeOwned;
}

/// A method: a structure of its parameters, which is written and read as the array of them.
pub trait Method: Serialize + DeserializeOwned {
    /// The name of the method.
    const NAME: &'static str;
    /// The name of its request on the wire; `None` for a method that sends nothing.
    const COMMAND: Option<&'static str>;
    /// The data of a successful call, or what the method returns if it sends nothing.
    type Result: Serialize + DeserializeOwned;
    /// What the caller gets: the result in its envelope.
    type Answer: Serialize + DeserializeOwned;
}

/// An event that is not documented. `Debug` does not show its arguments: nobody knows what is in them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct UnknownEvent {
    /// Its name.
    pub name: String,
    /// The array of its arguments.
    pub arguments: Value,
}

/// A documented event whose arguments are not what the documentation says.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct UnreadableEvent {
    /// Its name.
    pub name: String,
    /// The array of its arguments, as it came.
    pub arguments: Value,
    /// What is wrong with them.
    pub error: Error,
    /// Whether something sensitive is among the arguments.
    sensitive: bool,
}

/// An event that is another one than it was taken for, or has arguments that are not what the documentation
/// says, as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct OtherEvent<E> {
    /// What it is.
    pub event: Box<E>,
    expected: &'static str,
    /// What is wrong with the arguments of the expected one.
    reason: Option<Error>,
}

impl<E> OtherEvent<E> {
    pub(crate) fn new(expected: &'static str, event: E, reason: Option<Error>) -> Self {
        OtherEvent {
            event: Box::new(event),
            expected,
            reason,
        }
    }
}

impl<E> fmt::Display for OtherEvent<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.reason {
            Some(reason) => reason.fmt(f),
            None => write!(f, "another event than `{}`", self.expected),
        }
    }
}

impl<E: fmt::Debug> std::error::Error for OtherEvent<E> {}

impl fmt::Debug for UnreadableEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let arguments: &dyn fmt::Debug =
            if self.sensitive { &Redacted } else { &self.arguments };
        f.debug_struct("UnreadableEvent")
            .field("name", &self.name)
            .field("arguments", arguments)
            .field("error", &self.error)
            .finish()
    }
}

impl fmt::Debug for UnknownEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("UnknownEvent")
            .field("name", &self.name)
            .field("arguments", &Redacted)
            .finish()
    }
}

impl UnknownEvent {
    pub(crate) fn new(name: &str, arguments: Value) -> Self {
        UnknownEvent {
            name: name.to_owned(),
            arguments,
        }
    }
}

impl UnreadableEvent {
    pub(crate) fn new(
        name: &str,
        arguments: Value,
        error: Error,
        sensitive: bool,
    ) -> Self {
        UnreadableEvent {
            name: name.to_owned(),
            arguments,
            error,
            sensitive,
        }
    }
}
