//! Reading and writing `JSAPI_InteractionOrigination`.

use crate::latest::JsapiInteractionOrigination;
use crate::json;
use crate::wire;

impl From<&str> for JsapiInteractionOrigination {
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
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(JsapiInteractionOrigination);
