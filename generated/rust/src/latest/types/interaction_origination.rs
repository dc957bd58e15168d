//! `InteractionOrigination`.

use crate::json;

/// Place from which an interaction was started. The sources list the values without saying what
/// they mean; most are named after parts of the widget.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
///
/// Sources disagree on its name: page getInteractionsState (latest) – “InteractionOrigination”;
/// vendor type declarations (2026-07-02) – “JSAPI_InteractionOrigination”. Decided:
/// InteractionOrigination. The name is the page's; the declared one is kept as the alias
/// [`JSAPI_InteractionOrigination`](crate::latest::JsapiInteractionOrigination).
///
/// Sources disagree on its values: page getInteractionsState (latest) – “12 values, among them
/// dialpad-search”; vendor type declarations (2026-07-02) – “16 values, not dialpad-search but
/// chat-center, internal-chat-page, topbar, supervisor-screen and transfer-panel”. Decided: all
/// 17 values. What may be received is the wider reading. The page lags behind, but a tenant on
/// an older widget may still send its value.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionOrigination {
    /// `chat-center`
    ///
    /// Source: vendor type declarations (2026-07-02).
    ChatCenter,
    /// `dialpad`
    Dialpad,
    /// `dialpad-search`: Listed on the page getInteractionsState alone; an older name, it seems.
    ///
    /// Source: page getInteractionsState (latest).
    DialpadSearch,
    /// `directory`
    Directory,
    /// `recent`
    Recent,
    /// `favorites`
    Favorites,
    /// `workitem`
    Workitem,
    /// `interaction`
    Interaction,
    /// `contact-profile`
    ContactProfile,
    /// `help`
    Help,
    /// `conference`
    Conference,
    /// `auto`
    Auto,
    /// `integration-api`
    IntegrationApi,
    /// `internal-chat-page`
    ///
    /// Source: vendor type declarations (2026-07-02).
    InternalChatPage,
    /// `topbar`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Topbar,
    /// `supervisor-screen`
    ///
    /// Source: vendor type declarations (2026-07-02).
    SupervisorScreen,
    /// `transfer-panel`
    ///
    /// Source: vendor type declarations (2026-07-02).
    TransferPanel,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionOrigination {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::ChatCenter,
        Self::Dialpad,
        Self::DialpadSearch,
        Self::Directory,
        Self::Recent,
        Self::Favorites,
        Self::Workitem,
        Self::Interaction,
        Self::ContactProfile,
        Self::Help,
        Self::Conference,
        Self::Auto,
        Self::IntegrationApi,
        Self::InternalChatPage,
        Self::Topbar,
        Self::SupervisorScreen,
        Self::TransferPanel,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChatCenter => "chat-center",
            Self::Dialpad => "dialpad",
            Self::DialpadSearch => "dialpad-search",
            Self::Directory => "directory",
            Self::Recent => "recent",
            Self::Favorites => "favorites",
            Self::Workitem => "workitem",
            Self::Interaction => "interaction",
            Self::ContactProfile => "contact-profile",
            Self::Help => "help",
            Self::Conference => "conference",
            Self::Auto => "auto",
            Self::IntegrationApi => "integration-api",
            Self::InternalChatPage => "internal-chat-page",
            Self::Topbar => "topbar",
            Self::SupervisorScreen => "supervisor-screen",
            Self::TransferPanel => "transfer-panel",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
