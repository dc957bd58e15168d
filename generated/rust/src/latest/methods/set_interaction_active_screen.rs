//! `setInteractionActiveScreen`.

use crate::latest::types;
use crate::json;

/// `setInteractionActiveScreen`: Stores what the host page shows for an interaction. When the
/// agent switches back to it, the page gets that back with the event
/// [`ON_SHOW_SCREEN`](crate::latest::events::OnShowScreen).
///
/// Source: page setInteractionActiveScreen (latest, 2026-04-03); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetInteractionActiveScreen {
    /// What the page shows, in its own words.
    pub screen_data: types::InteractionScreen,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetInteractionActiveScreen {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(screen_data: impl Into<types::InteractionScreen>) -> Self {
        Self {
            screen_data: screen_data.into(),
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

impl crate::protocol::Method for SetInteractionActiveScreen {
    const NAME: &'static str = "setInteractionActiveScreen";
    const COMMAND: Option<&'static str> = Some("SET_INTERACTION_ACTIVE_SCREEN");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
