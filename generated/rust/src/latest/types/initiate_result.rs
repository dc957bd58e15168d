//! `InitiateResult`.

use crate::json;

/// What came of starting an outgoing interaction.
///
/// Source: vendor type declarations (2026-07-02); page startCall (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InitiateResult {
    /// ID of the new interaction; `null` when none was created, which need not be an error: a call
    /// may be dialed later.
    pub id: Option<String>,
    /// Text of an error.
    pub error: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InitiateResult {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(id: Option<String>) -> Self {
        Self {
            id,
            error: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}
