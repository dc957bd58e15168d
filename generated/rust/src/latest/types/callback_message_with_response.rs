//! `CallbackMessageWithResponse`.

use crate::json;

/// Name of an event whose answer the widget waits for.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallbackMessageWithResponse {
    /// `ON_REQUEST_TRANSFER_DATA`
    OnRequestTransferData,
    /// `ON_GET_KNOWLEDGE_BASE_FOLDER`
    OnGetKnowledgeBaseFolder,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    OnGetKnowledgeBaseArticle,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    OnWebScreenPopCustom,
    /// `ON_SAVE_ACTIVITY_RECORD`
    OnSaveActivityRecord,
    /// `ON_VALIDATE_ASSOCIATED_RECORDS`
    OnValidateAssociatedRecords,
    /// `ON_REQUEST_RECORD_INFO`
    OnRequestRecordInfo,
    /// `ON_REQUEST_RECORD_ON_SCREEN`
    OnRequestRecordOnScreen,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl CallbackMessageWithResponse {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::OnRequestTransferData,
        Self::OnGetKnowledgeBaseFolder,
        Self::OnSearchKnowledgeBase,
        Self::OnGetKnowledgeBaseArticle,
        Self::OnWebScreenPopCustom,
        Self::OnSaveActivityRecord,
        Self::OnValidateAssociatedRecords,
        Self::OnRequestRecordInfo,
        Self::OnRequestRecordOnScreen,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnRequestTransferData => "ON_REQUEST_TRANSFER_DATA",
            Self::OnGetKnowledgeBaseFolder => "ON_GET_KNOWLEDGE_BASE_FOLDER",
            Self::OnSearchKnowledgeBase => "ON_SEARCH_KNOWLEDGE_BASE",
            Self::OnGetKnowledgeBaseArticle => "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            Self::OnWebScreenPopCustom => "ON_WEB_SCREEN_POP_CUSTOM",
            Self::OnSaveActivityRecord => "ON_SAVE_ACTIVITY_RECORD",
            Self::OnValidateAssociatedRecords => "ON_VALIDATE_ASSOCIATED_RECORDS",
            Self::OnRequestRecordInfo => "ON_REQUEST_RECORD_INFO",
            Self::OnRequestRecordOnScreen => "ON_REQUEST_RECORD_ON_SCREEN",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
