//! `ON_SHOW_SCREEN`.

use crate::v5_19::types;
use crate::json;

/// `ON_SHOW_SCREEN`: The host page should show again what it stored with
/// [`setInteractionActiveScreen`](crate::v5_19::methods::SetInteractionActiveScreen), because
/// the interaction became the active one.
///
/// Register `ON_SHOW_SCREEN`; the page's onActivateInteractionScreen is the old name.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18); page setInteractionActiveScreen
/// (5.19).
///
/// Sources disagree on its name: page setInteractionActiveScreen (5.19) –
/// “onActivateInteractionScreen hands the stored data back”; vendor type declarations
/// (2021-04-08) and vendor type declarations (5.19.99) – “ON_SHOW_SCREEN is the only event with
/// screen data”; vendor type declarations (2021-01-19) – “SHOW_SCREEN and
/// ACTIVATE_INTERACTION_SCREEN side by side, with a handler for the first only”; public adapter
/// bundle for a service-desk product – “stores an object with a url by
/// setInteractionActiveScreen and expects it back with ON_SHOW_SCREEN”; vendor's adapter bundle
/// for Microsoft Dynamics, before 2021 – “gets back from ACTIVATE_INTERACTION_SCREEN exactly
/// what setInteractionActiveScreen stored”. Decided: ON_SHOW_SCREEN. Since April 2021 this is
/// the only declared event with screen data, and a public adapter takes from it what it stored.
/// An adapter older than 2021 shows where the page's name comes from: the former event.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnShowScreen {
    /// What was stored, unchanged.
    pub screen: types::InteractionScreen,
    /// ID of the interaction that became active.
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
