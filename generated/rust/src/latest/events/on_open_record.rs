//! `ON_OPEN_RECORD`.

use crate::latest::types;
use crate::json;

/// `ON_OPEN_RECORD`: The host page should show a CRM record: a scenario wants it, or the agent
/// clicked on it in the widget.
///
/// Source: page onOpenRecord (latest, 2026-04-02); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnOpenRecord {
    /// The record to show.
    pub record: types::InteractionAssociatedObjectData,
    /// ID of the interaction the record is opened for.
    pub interaction_id: Option<String>,
    /// How and at whose request it is opened.
    pub options: Option<types::OpenRecordOptions>,
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
            options: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
    /// Sets `options`.
    #[must_use]
    pub fn with_options(mut self, options: types::OpenRecordOptions) -> Self {
        self.options = Some(options);
        self
    }
}

impl crate::protocol::Event for OnOpenRecord {
    const NAME: &'static str = "ON_OPEN_RECORD";
    type Reply = ();
}
