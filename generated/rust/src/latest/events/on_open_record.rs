//! `ON_OPEN_RECORD`.

use crate::latest::types;
use crate::json;

/// `ON_OPEN_RECORD`: A CRM record should be shown. A scenario wants it, or the agent clicked on
/// it among the recent items, in the popup for quick access to records or on the tab of
/// associated records.
///
/// Source: page onOpenRecord (latest, 2026-04-02); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnOpenRecord {
    /// The record.
    pub record: types::InteractionAssociatedObjectData,
    /// ID of the interaction the record is opened for. Absent when it is opened outside of any, as
    /// far as the name tells.
    pub interaction_id: Option<String>,
    /// How and at whose request it is opened. The documentation does not say when they are absent.
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
