//! `InteractionSummaryFailed`.

use crate::json;

/// Report that an interaction could not be summarized.
///
/// Source: page onSummaryGenerationCompleted (5.19, 2026-02-26).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionSummaryFailed {
    /// ID of the interaction that should have been summarized.
    pub interaction_id: String,
    /// Says that there is no summary.
    pub success: json::False,
    /// Code of the failure, internal to the vendor.
    pub error_code: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionSummaryFailed {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        error_code: impl Into<String>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            success: json::False,
            error_code: error_code.into(),
            extra: json::Extra::new(),
        }
    }
}
