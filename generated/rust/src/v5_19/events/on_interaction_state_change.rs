//! `ON_INTERACTION_STATE_CHANGE`.

use crate::v5_19::types;
use crate::json;

/// `ON_INTERACTION_STATE_CHANGE`: An interaction went into another state, see
/// [`InteractionState`](crate::v5_19::InteractionState).
///
/// Source: page onInteractionStateChange (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
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
