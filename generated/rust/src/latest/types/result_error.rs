//! `ResultError`.

use crate::latest::{ResultErrorCode, ResultErrorName};
use crate::json;

/// Why a method call failed.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ResultError {
    /// Number of the error in the table [`ResultErrorCodes`](crate::latest::ResultErrorName).
    pub code: ResultErrorCode,
    /// Name of the error in the table [`ResultErrorCodes`](crate::latest::ResultErrorName).
    pub name: ResultErrorName,
    /// Text that says more about the error.
    pub message: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ResultError {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        code: impl Into<ResultErrorCode>,
        name: impl Into<ResultErrorName>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
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
