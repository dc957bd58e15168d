//! `JSAPI_InteractionOrigination`.

use crate::json;

/// Places from which an interaction can be started, as the declarations list them;
/// [`InteractionOrigination`](crate::latest::InteractionOrigination) has one more.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum JsapiInteractionOrigination {
    /// `chat-center`
    ChatCenter,
    /// `dialpad`
    Dialpad,
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
    InternalChatPage,
    /// `topbar`
    Topbar,
    /// `supervisor-screen`
    SupervisorScreen,
    /// `transfer-panel`
    TransferPanel,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl JsapiInteractionOrigination {
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
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
