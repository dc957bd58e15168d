//! `ON_INTERACTION_REMOVED`.

use crate::latest::types;
use crate::json;

/// `ON_INTERACTION_REMOVED`: An interaction is over and no longer among the agent's.
///
/// Source: vendor type declarations (2026-07-02); page onInteractionEnd (5.19, 2024-05-29).
///
/// Sources disagree on its name: page onInteractionEnd (5.19) – “OnInteractionEndHandler is the
/// type of the handler and onInteractionEnd the name of the page”; vendor type declarations
/// (2026-07-02) – “OnInteractionRemovedHandler is the type of the handler”. Decided:
/// OnInteractionRemovedHandler. The page belongs to the edition before; no page of this one was
/// found. Its name is kept as an alias.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionRemoved {
    /// The interaction as it stood at its end.
    pub interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionRemoved {
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

impl crate::protocol::Event for OnInteractionRemoved {
    const NAME: &'static str = "ON_INTERACTION_REMOVED";
    type Reply = ();
}
