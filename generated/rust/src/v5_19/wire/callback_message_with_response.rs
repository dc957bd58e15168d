//! Reading and writing `CallbackMessageWithResponse`.

use crate::v5_19::CallbackMessageWithResponse;
use crate::json;
use crate::wire;

impl From<&str> for CallbackMessageWithResponse {
    fn from(value: &str) -> Self {
        match value {
            "ON_REQUEST_TRANSFER_DATA" => Self::OnRequestTransferData,
            "ON_SEARCH_KNOWLEDGE_BASE" => Self::OnSearchKnowledgeBase,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => Self::OnGetKnowledgeBaseArticle,
            "ON_WEB_SCREEN_POP_CUSTOM" => Self::OnWebScreenPopCustom,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(CallbackMessageWithResponse);
