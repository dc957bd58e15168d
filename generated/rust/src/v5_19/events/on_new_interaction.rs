//! `ON_NEW_INTERACTION`.

use crate::v5_19::types;
use crate::json;

/// `ON_NEW_INTERACTION`: A new interaction was connected to the agent.
///
/// Source: page onNewInteraction (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnNewInteraction {
    /// The interaction as it stands at its start.
    pub new_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnNewInteraction {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(new_interaction: types::InteractionData) -> Self {
        Self {
            new_interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnNewInteraction {
    const NAME: &'static str = "ON_NEW_INTERACTION";
    type Reply = ();
}
