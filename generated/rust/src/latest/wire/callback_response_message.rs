//! Reading and writing `CallbackResponseMessage`.

use crate::latest::CallbackResponseMessage;
use crate::json;
use crate::wire;

impl From<&str> for CallbackResponseMessage {
    fn from(value: &str) -> Self {
        match value {
            "ON_REQUEST_TRANSFER_DATA_RESPONSE" => Self::OnRequestTransferDataResponse,
            "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE" => {
                Self::OnGetKnowledgeBaseFolderResponse
            }
            "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE" => Self::OnSearchKnowledgeBaseResponse,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE" => {
                Self::OnGetKnowledgeBaseArticleResponse
            }
            "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE" => Self::OnWebScreenPopCustomResponse,
            "ON_SAVE_ACTIVITY_RECORD_RESPONSE" => Self::OnSaveActivityRecordResponse,
            "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE" => {
                Self::OnValidateAssociatedRecordsResponse
            }
            "ON_REQUEST_RECORD_INFO_RESPONSE" => Self::OnRequestRecordInfoResponse,
            "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE" => {
                Self::OnRequestRecordOnScreenResponse
            }
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(CallbackResponseMessage);
