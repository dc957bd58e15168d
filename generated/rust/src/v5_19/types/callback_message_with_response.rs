//! `CallbackMessageWithResponse`.

use crate::json;

/// Name of an event whose answer the widget waits for.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallbackMessageWithResponse {
    /// `ON_REQUEST_TRANSFER_DATA`
    OnRequestTransferData,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    OnGetKnowledgeBaseArticle,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    OnWebScreenPopCustom,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl CallbackMessageWithResponse {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::OnRequestTransferData,
        Self::OnSearchKnowledgeBase,
        Self::OnGetKnowledgeBaseArticle,
        Self::OnWebScreenPopCustom,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnRequestTransferData => "ON_REQUEST_TRANSFER_DATA",
            Self::OnSearchKnowledgeBase => "ON_SEARCH_KNOWLEDGE_BASE",
            Self::OnGetKnowledgeBaseArticle => "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            Self::OnWebScreenPopCustom => "ON_WEB_SCREEN_POP_CUSTOM",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
