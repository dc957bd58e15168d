//! `InteractionOrigination`.

use crate::json;

/// Place from which an interaction was started, for the most part a part of the widget.
///
/// Handle `dialpad-search` too if a tenant may still serve an older widget.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
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
    ///
    /// Source: vendor type declarations (2026-07-02).
    Dialpad,
    /// `directory`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Directory,
    /// `recent`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Recent,
    /// `favorites`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Favorites,
    /// `workitem`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Workitem,
    /// `interaction`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Interaction,
    /// `contact-profile`
    ///
    /// Source: vendor type declarations (2026-07-02).
    ContactProfile,
    /// `help`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Help,
    /// `conference`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Conference,
    /// `auto`
    ///
    /// Source: vendor type declarations (2026-07-02).
    Auto,
    /// `integration-api`
    ///
    /// Source: vendor type declarations (2026-07-02).
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
    /// `dialpad-search`: Former place of the dialpad; current declarations no longer list it.
    ///
    /// Source: page getInteractionsState (latest).
    DialpadSearch,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionOrigination {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::ChatCenter,
        Self::Dialpad,
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
        Self::DialpadSearch,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ChatCenter => "chat-center",
            Self::Dialpad => "dialpad",
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
            Self::DialpadSearch => "dialpad-search",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
