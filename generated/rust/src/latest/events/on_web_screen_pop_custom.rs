//! `ON_WEB_SCREEN_POP_CUSTOM`.

use crate::latest::types;
use crate::json;

/// `ON_WEB_SCREEN_POP_CUSTOM`: A scenario wants a web page or a text to be shown. Answer `true`
/// to show it yourself and to keep the widget from doing it; with `false` the widget goes on as
/// usual.
///
/// Source: vendor type declarations (2026-07-02); page onWebScreenPopCustom (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnWebScreenPopCustom {
    /// ID of the interaction the scenario belongs to.
    pub interaction_id: String,
    /// What is to be shown, and how.
    pub web_screen_pop: types::WebScreenPop,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWebScreenPopCustom {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(
        interaction_id: impl Into<String>,
        web_screen_pop: types::WebScreenPop,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            web_screen_pop,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnWebScreenPopCustom {
    const NAME: &'static str = "ON_WEB_SCREEN_POP_CUSTOM";
    type Reply = bool;
}
