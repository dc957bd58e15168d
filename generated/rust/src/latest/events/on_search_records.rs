//! `ON_SEARCH_RECORDS`.

use crate::latest::types;
use crate::json;

/// `ON_SEARCH_RECORDS`: The host page should show the results of a search among its CRM
/// records.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchRecords {
    /// What to search for, and among which kinds of records.
    pub search: types::SearchRecordsQuery,
    /// ID of the interaction the search is made for.
    pub interaction_id: Option<String>,
    /// Whether the results should be shown in a new tab.
    pub in_new_tab: Option<bool>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSearchRecords {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(search: types::SearchRecordsQuery) -> Self {
        Self {
            search,
            interaction_id: None,
            in_new_tab: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
    /// Sets `inNewTab`.
    #[must_use]
    pub fn with_in_new_tab(mut self, in_new_tab: bool) -> Self {
        self.in_new_tab = Some(in_new_tab);
        self
    }
}

impl crate::protocol::Event for OnSearchRecords {
    const NAME: &'static str = "ON_SEARCH_RECORDS";
    type Reply = ();
}
