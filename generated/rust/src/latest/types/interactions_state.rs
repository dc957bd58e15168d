//! `InteractionsState`.

use crate::latest::InteractionData;
use crate::json;

/// All interactions of the agent at one moment.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionsState {
    /// ID of the active interaction; `null` when none is active.
    pub active_interaction_id: Option<String>,
    /// All of them, the active one included.
    pub interactions: Vec<InteractionData>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionsState {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        active_interaction_id: Option<String>,
        interactions: impl Into<Vec<InteractionData>>,
    ) -> Self {
        Self {
            active_interaction_id,
            interactions: interactions.into(),
            extra: json::Extra::new(),
        }
    }
}
