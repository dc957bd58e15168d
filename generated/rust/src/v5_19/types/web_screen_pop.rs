//! `WebScreenPop`.

use crate::v5_19::WebScreenPopSecondaryUrl;
use crate::json;

/// A web page or a text that a scenario wants to be shown to the agent.
///
/// Source: page onWebScreenPopCustom (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct WebScreenPop {
    /// Whether a web page or a text is to be shown.
    pub action: WebScreenPopAction,
    /// URL of the page, for the action `OPEN_WEB_PAGE`.
    pub url: String,
    /// Text to show, for the action `DISPLAY_TEXT`.
    pub content: String,
    /// Heading over what is shown.
    pub label: String,
    /// When it is shown: as soon as the interaction is routed to the agent, or only after it was
    /// accepted.
    ///
    /// Page and name say the opposite: try it on your tenant.
    ///
    /// Sources disagree on its meaning: page onWebScreenPopCustom (5.19) – “true pops when the
    /// interaction is routed and false after it was accepted”; vendor type declarations (5.19.99) –
    /// “popUponAnswer, by its name true pops when the interaction is answered”. Decided: boolean;
    /// when the pop-up appears is left open. No source settles it. The type is the same either way.
    pub pop_upon_answer: bool,
    /// Whether it stays open after the end of the interaction.
    pub keep_popup_open_after_finish: bool,
    /// Whether it is shown in a window of its own (`true`) or inline (`false`).
    pub popup: bool,
    /// Further pages, by number.
    pub secondary_urls: Option<json::IntegerMap<WebScreenPopSecondaryUrl>>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl WebScreenPop {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: WebScreenPopRequired) -> Self {
        Self {
            action: required.action,
            url: required.url,
            content: required.content,
            label: required.label,
            pop_upon_answer: required.pop_upon_answer,
            keep_popup_open_after_finish: required.keep_popup_open_after_finish,
            popup: required.popup,
            secondary_urls: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `secondaryUrls`.
    #[must_use]
    pub fn with_secondary_urls(
        mut self,
        secondary_urls: impl Into<json::IntegerMap<WebScreenPopSecondaryUrl>>,
    ) -> Self {
        self.secondary_urls = Some(secondary_urls.into());
        self
    }
}

/// The required fields of a [`WebScreenPop`], which [`WebScreenPop::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebScreenPopRequired {
    /// Whether a web page or a text is to be shown.
    pub action: WebScreenPopAction,
    /// URL of the page, for the action `OPEN_WEB_PAGE`.
    pub url: String,
    /// Text to show, for the action `DISPLAY_TEXT`.
    pub content: String,
    /// Heading over what is shown.
    pub label: String,
    /// When it is shown: as soon as the interaction is routed to the agent, or only after it was
    /// accepted.
    ///
    /// Page and name say the opposite: try it on your tenant.
    ///
    /// Sources disagree on its meaning: page onWebScreenPopCustom (5.19) – “true pops when the
    /// interaction is routed and false after it was accepted”; vendor type declarations (5.19.99) –
    /// “popUponAnswer, by its name true pops when the interaction is answered”. Decided: boolean;
    /// when the pop-up appears is left open. No source settles it. The type is the same either way.
    pub pop_upon_answer: bool,
    /// Whether it stays open after the end of the interaction.
    pub keep_popup_open_after_finish: bool,
    /// Whether it is shown in a window of its own (`true`) or inline (`false`).
    pub popup: bool,
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WebScreenPopAction {
    /// `OPEN_WEB_PAGE`
    OpenWebPage,
    /// `DISPLAY_TEXT`
    DisplayText,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl WebScreenPopAction {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::OpenWebPage, Self::DisplayText];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OpenWebPage => "OPEN_WEB_PAGE",
            Self::DisplayText => "DISPLAY_TEXT",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
