//! `ON_VALIDATE_ASSOCIATED_RECORDS`.

use crate::latest::types;
use crate::json;

/// `ON_VALIDATE_ASSOCIATED_RECORDS`: The agent is about to complete an interaction and the
/// widget asks whether the CRM records that were picked for it will do. Without a handler every
/// set of records will.
///
/// Source: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnValidateAssociatedRecords {
    /// ID of the interaction that is about to be completed.
    pub interaction_id: String,
    /// The records, and those that were picked among them.
    pub records: types::InteractionAssociatedObjectsData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnValidateAssociatedRecords {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        interaction_id: impl Into<String>,
        records: types::InteractionAssociatedObjectsData,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            records,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnValidateAssociatedRecords {
    const NAME: &'static str = "ON_VALIDATE_ASSOCIATED_RECORDS";
    type Reply = types::RecordsValidationResult;
}
