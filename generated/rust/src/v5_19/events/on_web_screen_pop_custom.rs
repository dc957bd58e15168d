//! `ON_WEB_SCREEN_POP_CUSTOM`.

use crate::v5_19::types;
use crate::json;

/// `ON_WEB_SCREEN_POP_CUSTOM`: A scenario wants a web page or a text to be shown. Answer `true`
/// to show it yourself and to keep the widget from doing it; with `false` the widget goes on as
/// usual.
///
/// Source: page onWebScreenPopCustom (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnWebScreenPopCustom {
    /// ID of the interaction the scenario belongs to.
    ///
    /// Sources disagree on its name: page onWebScreenPopCustom (5.19) and vendor type declarations
    /// (5.19.99) – “itemId”; vendor type declarations (5.24.1) – “interactionId”. Decided: itemId.
    /// The name is that of this edition; the later one says which ID it is. Only the position
    /// counts in a call.
    pub item_id: String,
    /// What is to be shown, and how.
    pub web_screen_pop: types::WebScreenPop,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWebScreenPopCustom {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(item_id: impl Into<String>, web_screen_pop: types::WebScreenPop) -> Self {
        Self {
            item_id: item_id.into(),
            web_screen_pop,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnWebScreenPopCustom {
    const NAME: &'static str = "ON_WEB_SCREEN_POP_CUSTOM";
    type Reply = bool;
}
