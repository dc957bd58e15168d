//! `ON_INTERACTION_STATE_CHANGE`.

use crate::latest::types;
use crate::json;

/// `ON_INTERACTION_STATE_CHANGE`: An interaction went into another state, see
/// [`InteractionState`](crate::latest::InteractionState).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionStateChange {
    /// The interaction in its new state.
    pub interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionStateChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(interaction: types::InteractionData) -> Self {
        Self {
            interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnInteractionStateChange {
    const NAME: &'static str = "ON_INTERACTION_STATE_CHANGE";
    type Reply = ();
}
