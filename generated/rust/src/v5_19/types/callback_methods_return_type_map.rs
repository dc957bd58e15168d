//! `CallbackMethodsReturnTypeMap`.

use crate::v5_19::{
    CustomTransferData, ExternalKBSearchResultData, ExternalKBArticleData,
};
use crate::json;

/// What the handlers answer, by event, for those events that wait for an answer. A table of
/// types for use in type expressions; no value of it is ever sent.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its type: vendor type declarations (5.19.99) – “lists every event; void
/// for those that do not wait”; vendor type declarations (5.19.99) – “callbackMessages: four
/// events wait for an answer”. Decided: the four events that wait for an answer. What nobody
/// waits for is no answer, and `void` has no value that could be described.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallbackMethodsReturnTypeMap {
    /// Answer to [`ON_REQUEST_TRANSFER_DATA`](crate::v5_19::events::OnRequestTransferData).
    pub on_request_transfer_data: CustomTransferData,
    /// Answer to [`ON_SEARCH_KNOWLEDGE_BASE`](crate::v5_19::events::OnSearchKnowledgeBase).
    pub on_search_knowledge_base: Vec<ExternalKBSearchResultData>,
    /// Answer to
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle).
    pub on_get_knowledge_base_article: Option<ExternalKBArticleData>,
    /// Answer to [`ON_WEB_SCREEN_POP_CUSTOM`](crate::v5_19::events::OnWebScreenPopCustom).
    pub on_web_screen_pop_custom: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl CallbackMethodsReturnTypeMap {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: CallbackMethodsReturnTypeMapRequired) -> Self {
        Self {
            on_request_transfer_data: required.on_request_transfer_data,
            on_search_knowledge_base: required.on_search_knowledge_base,
            on_get_knowledge_base_article: required.on_get_knowledge_base_article,
            on_web_screen_pop_custom: required.on_web_screen_pop_custom,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`CallbackMethodsReturnTypeMap`], which [`CallbackMethodsReturnTypeMap::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallbackMethodsReturnTypeMapRequired {
    /// Answer to [`ON_REQUEST_TRANSFER_DATA`](crate::v5_19::events::OnRequestTransferData).
    pub on_request_transfer_data: CustomTransferData,
    /// Answer to [`ON_SEARCH_KNOWLEDGE_BASE`](crate::v5_19::events::OnSearchKnowledgeBase).
    pub on_search_knowledge_base: Vec<ExternalKBSearchResultData>,
    /// Answer to
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle).
    pub on_get_knowledge_base_article: Option<ExternalKBArticleData>,
    /// Answer to [`ON_WEB_SCREEN_POP_CUSTOM`](crate::v5_19::events::OnWebScreenPopCustom).
    pub on_web_screen_pop_custom: bool,
}
