//! `ON_OPEN_RECORD`.

use crate::v5_19::types;
use crate::json;

/// `ON_OPEN_RECORD`: The host page should show a CRM record.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnOpenRecord {
    /// The record to show.
    pub record: types::InteractionAssociatedObjectData,
    /// ID of the interaction the record is opened for.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnOpenRecord {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(record: types::InteractionAssociatedObjectData) -> Self {
        Self {
            record,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Event for OnOpenRecord {
    const NAME: &'static str = "ON_OPEN_RECORD";
    type Reply = ();
}
