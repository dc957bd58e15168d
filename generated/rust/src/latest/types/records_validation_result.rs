//! `RecordsValidationResult`.

use crate::json;

/// Whether the host page accepts the CRM records that were picked for an interaction.
///
/// Source: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RecordsValidationResult {
    /// Whether the interaction can be completed with these records.
    pub valid: bool,
    /// Text for the agent, such as what to change.
    pub message: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl RecordsValidationResult {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(valid: bool) -> Self {
        Self {
            valid,
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
