//! `CallbackResponseMessage`.

use crate::json;

/// Name of the answer to an event: that of the event followed by `_RESPONSE`.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallbackResponseMessage {
    /// `ON_REQUEST_TRANSFER_DATA_RESPONSE`
    OnRequestTransferDataResponse,
    /// `ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE`
    OnGetKnowledgeBaseFolderResponse,
    /// `ON_SEARCH_KNOWLEDGE_BASE_RESPONSE`
    OnSearchKnowledgeBaseResponse,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE`
    OnGetKnowledgeBaseArticleResponse,
    /// `ON_WEB_SCREEN_POP_CUSTOM_RESPONSE`
    OnWebScreenPopCustomResponse,
    /// `ON_SAVE_ACTIVITY_RECORD_RESPONSE`
    OnSaveActivityRecordResponse,
    /// `ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE`
    OnValidateAssociatedRecordsResponse,
    /// `ON_REQUEST_RECORD_INFO_RESPONSE`
    OnRequestRecordInfoResponse,
    /// `ON_REQUEST_RECORD_ON_SCREEN_RESPONSE`
    OnRequestRecordOnScreenResponse,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl CallbackResponseMessage {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::OnRequestTransferDataResponse,
        Self::OnGetKnowledgeBaseFolderResponse,
        Self::OnSearchKnowledgeBaseResponse,
        Self::OnGetKnowledgeBaseArticleResponse,
        Self::OnWebScreenPopCustomResponse,
        Self::OnSaveActivityRecordResponse,
        Self::OnValidateAssociatedRecordsResponse,
        Self::OnRequestRecordInfoResponse,
        Self::OnRequestRecordOnScreenResponse,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnRequestTransferDataResponse => "ON_REQUEST_TRANSFER_DATA_RESPONSE",
            Self::OnGetKnowledgeBaseFolderResponse => {
                "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE"
            }
            Self::OnSearchKnowledgeBaseResponse => "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE",
            Self::OnGetKnowledgeBaseArticleResponse => {
                "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE"
            }
            Self::OnWebScreenPopCustomResponse => "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE",
            Self::OnSaveActivityRecordResponse => "ON_SAVE_ACTIVITY_RECORD_RESPONSE",
            Self::OnValidateAssociatedRecordsResponse => {
                "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE"
            }
            Self::OnRequestRecordInfoResponse => "ON_REQUEST_RECORD_INFO_RESPONSE",
            Self::OnRequestRecordOnScreenResponse => {
                "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE"
            }
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
