//! Reading and writing `CallbackMessageWithResponse`.

use crate::latest::CallbackMessageWithResponse;
use crate::json;
use crate::wire;

impl From<&str> for CallbackMessageWithResponse {
    fn from(value: &str) -> Self {
        match value {
            "ON_REQUEST_TRANSFER_DATA" => Self::OnRequestTransferData,
            "ON_GET_KNOWLEDGE_BASE_FOLDER" => Self::OnGetKnowledgeBaseFolder,
            "ON_SEARCH_KNOWLEDGE_BASE" => Self::OnSearchKnowledgeBase,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => Self::OnGetKnowledgeBaseArticle,
            "ON_WEB_SCREEN_POP_CUSTOM" => Self::OnWebScreenPopCustom,
            "ON_SAVE_ACTIVITY_RECORD" => Self::OnSaveActivityRecord,
            "ON_VALIDATE_ASSOCIATED_RECORDS" => Self::OnValidateAssociatedRecords,
            "ON_REQUEST_RECORD_INFO" => Self::OnRequestRecordInfo,
            "ON_REQUEST_RECORD_ON_SCREEN" => Self::OnRequestRecordOnScreen,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(CallbackMessageWithResponse);
