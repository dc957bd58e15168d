//! Types of `screen-pops`.

use crate::json;
use crate::wire;

/// A web page or a text that a scenario wants to be shown to the agent.
///
/// [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
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
    #[doc(alias = "popUponAnswer")]
    pub pop_upon_answer: bool,
    /// Whether it stays open after the end of the interaction.
    #[doc(alias = "keepPopupOpenAfterFinish")]
    pub keep_popup_open_after_finish: bool,
    /// Whether it is shown in a window of its own (`true`) or inline (`false`).
    pub popup: bool,
    /// Further pages, by number.
    #[doc(alias = "secondaryUrls")]
    pub secondary_urls: Option<json::IntegerMap<WebScreenPopSecondaryUrl>>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl WebScreenPop {
    /// Makes one from its required fields; optional ones are absent.
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

    /// Sets `action`.
    #[must_use]
    pub fn with_action(mut self, action: impl Into<WebScreenPopAction>) -> Self {
        self.action = action.into();
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = url.into();
        self
    }

    /// Sets `content`.
    #[must_use]
    pub fn with_content(mut self, content: impl Into<String>) -> Self {
        self.content = content.into();
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = label.into();
        self
    }

    /// Sets `popUponAnswer`.
    #[inline]
    #[must_use]
    pub fn with_pop_upon_answer(mut self, pop_upon_answer: bool) -> Self {
        self.pop_upon_answer = pop_upon_answer;
        self
    }

    /// Sets `keepPopupOpenAfterFinish`.
    #[inline]
    #[must_use]
    pub fn with_keep_popup_open_after_finish(
        mut self,
        keep_popup_open_after_finish: bool,
    ) -> Self {
        self.keep_popup_open_after_finish = keep_popup_open_after_finish;
        self
    }

    /// Sets `popup`.
    #[inline]
    #[must_use]
    pub fn with_popup(mut self, popup: bool) -> Self {
        self.popup = popup;
        self
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
    /// See [`WebScreenPop::pop_upon_answer`].
    pub pop_upon_answer: bool,
    /// Whether it stays open after the end of the interaction.
    pub keep_popup_open_after_finish: bool,
    /// Whether it is shown in a window of its own (`true`) or inline (`false`).
    pub popup: bool,
}

impl From<WebScreenPopRequired> for WebScreenPop {
    #[inline]
    fn from(required: WebScreenPopRequired) -> Self {
        Self::new(required)
    }
}

wire::object! {
    WebScreenPop "WebScreenPop";
    action "action" required wire::Plain<WebScreenPopAction>;
    url "url" required wire::Plain<String>;
    content "content" required wire::Plain<String>;
    label "label" required wire::Plain<String>;
    pop_upon_answer "popUponAnswer" required wire::Plain<bool>;
    keep_popup_open_after_finish "keepPopupOpenAfterFinish" required wire::Plain<bool>;
    popup "popup" required wire::Plain<bool>;
    secondary_urls "secondaryUrls" optional wire::IntegerEntries<wire::Plain<WebScreenPopSecondaryUrl>>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum WebScreenPopAction {
    /// `OPEN_WEB_PAGE`
    #[doc(alias = "OPEN_WEB_PAGE")]
    OpenWebPage,
    /// `DISPLAY_TEXT`
    #[doc(alias = "DISPLAY_TEXT")]
    DisplayText,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    WebScreenPopAction;
    OpenWebPage "OPEN_WEB_PAGE";
    DisplayText "DISPLAY_TEXT";
}

/// A further page of a web screen pop, in a tab of its own.
///
/// [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct WebScreenPopSecondaryUrl {
    /// Label of the tab.
    pub label: Option<String>,
    /// URL of the page.
    pub url: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl WebScreenPopSecondaryUrl {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            label: None,
            url: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for WebScreenPopSecondaryUrl {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

wire::object! {
    WebScreenPopSecondaryUrl "WebScreenPopSecondaryUrl";
    label "label" optional wire::Plain<String>;
    url "url" optional wire::Plain<String>;
}
