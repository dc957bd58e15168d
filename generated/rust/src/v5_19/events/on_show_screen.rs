//! `ON_SHOW_SCREEN`.

use crate::v5_19::types;
use crate::json;

/// `ON_SHOW_SCREEN`: The host page should show again what it stored with
/// [`setInteractionActiveScreen`](crate::v5_19::methods::SetInteractionActiveScreen), because
/// the interaction became the active one.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its name: page setInteractionActiveScreen (5.19) –
/// “onActivateInteractionScreen hands the stored data back”; vendor type declarations
/// (2021-04-08) and vendor type declarations (5.19.99) – “ON\_SHOW\_SCREEN is the only event
/// with screen data”; vendor type declarations (2021-01-19) – “SHOW\_SCREEN and
/// ACTIVATE\_INTERACTION\_SCREEN side by side, with a handler for the first only”; public
/// adapter bundle for a service-desk product – “stores an object with a url by
/// setInteractionActiveScreen and expects it back with ON\_SHOW\_SCREEN”. Decided:
/// ON\_SHOW\_SCREEN. Since April 2021 this is the only declared event with screen data, and a
/// public adapter takes from it what it stored. No page about an event of the other name was
/// found.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnShowScreen {
    /// What to show.
    pub screen: types::InteractionScreen,
    /// ID of the interaction. The documentation does not say when it is absent.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnShowScreen {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(screen: impl Into<types::InteractionScreen>) -> Self {
        Self {
            screen: screen.into(),
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

impl crate::protocol::Event for OnShowScreen {
    const NAME: &'static str = "ON_SHOW_SCREEN";
    type Reply = ();
}
