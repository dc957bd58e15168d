//! `ON_INTERACTION_REMOVED`.

use crate::v5_19::types;
use crate::json;

/// `ON_INTERACTION_REMOVED`: An interaction is over and no longer among the agent's; the
/// documentation calls this onInteractionEnd.
///
/// Source: page onInteractionEnd (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its name: page onInteractionEnd (5.19) – “OnInteractionEndHandler is the
/// type of the handler and onInteractionEnd the name of the page”; vendor type declarations
/// (5.19.99) – “OnInteractionRemovedHandler is the type of the handler”; page
/// addInteractionAssociatedObject (5.19) – “onInteractionRemoved is the name of the event”.
/// Decided: OnInteractionEndHandler. One event with two names. The name is the page's; the
/// declared one is kept as an alias. The constant is the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionRemoved {
    /// The interaction as it stood at its end.
    ///
    /// Sources disagree on its name: page onInteractionEnd (5.19) – “removedInteraction”; vendor
    /// type declarations (5.19.99) – “interaction”. Decided: removedInteraction. The name is the
    /// page's. Only the position counts in a call.
    pub removed_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionRemoved {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(removed_interaction: types::InteractionData) -> Self {
        Self {
            removed_interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnInteractionRemoved {
    const NAME: &'static str = "ON_INTERACTION_REMOVED";
    type Reply = ();
}
