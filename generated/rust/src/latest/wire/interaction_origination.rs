//! Reading and writing `InteractionOrigination`.

use crate::latest::{InteractionOrigination, JsapiInteractionOrigination};
use crate::json;
use crate::wire;

impl From<&str> for InteractionOrigination {
    fn from(value: &str) -> Self {
        match value {
            "chat-center" => Self::ChatCenter,
            "dialpad" => Self::Dialpad,
            "directory" => Self::Directory,
            "recent" => Self::Recent,
            "favorites" => Self::Favorites,
            "workitem" => Self::Workitem,
            "interaction" => Self::Interaction,
            "contact-profile" => Self::ContactProfile,
            "help" => Self::Help,
            "conference" => Self::Conference,
            "auto" => Self::Auto,
            "integration-api" => Self::IntegrationApi,
            "internal-chat-page" => Self::InternalChatPage,
            "topbar" => Self::Topbar,
            "supervisor-screen" => Self::SupervisorScreen,
            "transfer-panel" => Self::TransferPanel,
            "dialpad-search" => Self::DialpadSearch,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(InteractionOrigination);

impl From<JsapiInteractionOrigination> for InteractionOrigination {
    fn from(value: JsapiInteractionOrigination) -> Self {
        match value {
            JsapiInteractionOrigination::ChatCenter => Self::ChatCenter,
            JsapiInteractionOrigination::Dialpad => Self::Dialpad,
            JsapiInteractionOrigination::Directory => Self::Directory,
            JsapiInteractionOrigination::Recent => Self::Recent,
            JsapiInteractionOrigination::Favorites => Self::Favorites,
            JsapiInteractionOrigination::Workitem => Self::Workitem,
            JsapiInteractionOrigination::Interaction => Self::Interaction,
            JsapiInteractionOrigination::ContactProfile => Self::ContactProfile,
            JsapiInteractionOrigination::Help => Self::Help,
            JsapiInteractionOrigination::Conference => Self::Conference,
            JsapiInteractionOrigination::Auto => Self::Auto,
            JsapiInteractionOrigination::IntegrationApi => Self::IntegrationApi,
            JsapiInteractionOrigination::InternalChatPage => Self::InternalChatPage,
            JsapiInteractionOrigination::Topbar => Self::Topbar,
            JsapiInteractionOrigination::SupervisorScreen => Self::SupervisorScreen,
            JsapiInteractionOrigination::TransferPanel => Self::TransferPanel,
            JsapiInteractionOrigination::Unrecognized(value) => value.as_str().into(),
        }
    }
}
