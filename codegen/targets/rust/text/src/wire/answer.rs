//! Answers that are results.

use std::fmt::{self, Display};

use serde_core::de::DeserializeOwned;

use crate::json::{from_value, Map, Value};

/// Why a call failed, as an error prints it: `not_logged_in (2): log in first`.
#[derive(Default)]
pub(crate) struct Reason<'a> {
    pub(crate) name: Option<&'a dyn Display>,
    pub(crate) code: Option<&'a dyn Display>,
    pub(crate) message: Option<&'a str>,
}

impl Reason<'_> {
    /// Prints it. `ty` is the name of the error, for one that says nothing.
    pub(crate) fn print(self, ty: &str, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name, self.code) {
            (Some(name), Some(code)) => write!(f, "{name} ({code})")?,
            (Some(one), None) | (None, Some(one)) => one.fmt(f)?,
            (None, None) => f.write_str(ty)?,
        }
        match self.message.filter(|message| !message.is_empty()) {
            Some(message) => write!(f, ": {message}"),
            None => Ok(()),
        }
    }
}

/// The reason that stands where that of a failure does, if one stands there.
pub(crate) fn reason<T: DeserializeOwned>(
    answer: &Map<Value>,
    member: &str,
) -> Option<T> {
    from_value(answer.get(member)?.clone()).ok()
}
