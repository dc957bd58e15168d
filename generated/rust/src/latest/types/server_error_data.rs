//! `ServerErrorData`.

use crate::latest::{ServerErrorCode, ServerErrorName};
use crate::json;

/// An error that the server reports, see
/// [`ON_SERVER_ERROR`](crate::latest::events::OnServerError).
///
/// Source: vendor type declarations (2026-07-02); page onServerError (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ServerErrorData {
    /// Number of the error in the table [`ServerErrorCodes`](crate::latest::ServerErrorName).
    pub code: ServerErrorCode,
    /// Name of the error in the table [`ServerErrorCodes`](crate::latest::ServerErrorName).
    pub name: ServerErrorName,
    /// When the client got the error.
    ///
    /// Unit: epoch-milliseconds. The page onServerError of 5.19 says that it is the value of
    /// `Date.now()`.
    pub timestamp: json::Number,
    /// Text that says more about the error.
    pub message: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ServerErrorData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        code: impl Into<ServerErrorCode>,
        name: impl Into<ServerErrorName>,
        timestamp: impl Into<json::Number>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            timestamp: timestamp.into(),
            message: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}
