//! `ExternalKBSearchResult`.

use crate::json;

/// A result of a search, with the host page it is from. No method or event uses the type;
/// answer with [`ExternalKBSearchResultData`](crate::v5_19::ExternalKBSearchResultData).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBSearchResult {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    ///
    /// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub id: String,
    /// Preview of the article's text.
    ///
    /// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub text: String,
    /// Heading of the article.
    ///
    /// Sources disagree on whether it exists: page onSearchKnowledgeBase (5.19) – “not listed”;
    /// vendor type declarations (5.19.99) – “a required string”. Decided: a required field. What
    /// may be sent is the narrower reading: a result with a title satisfies both.
    pub title: String,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::v5_19::InitOptions::integration_key).
    ///
    /// Sources disagree on whether it exists: page onSearchKnowledgeBase (5.19) – “not listed”;
    /// vendor type declarations (5.19.99) – “a required string”. Decided: a required field. The
    /// page describes what is sent,
    /// [`ExternalKBSearchResultData`](crate::v5_19::ExternalKBSearchResultData), under this name.
    ///
    /// Sources disagree on its meaning: vendor type declarations (5.19.99) – “source, nothing about
    /// its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the integration
    /// key”. Decided: the integration key. The bundle is older than 2021: evidence of what it
    /// means, not of what a widget of this edition sends.
    pub source: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBSearchResult {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: ExternalKBSearchResultRequired) -> Self {
        Self {
            id: required.id,
            text: required.text,
            title: required.title,
            source: required.source,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`ExternalKBSearchResult`], which [`ExternalKBSearchResult::new`]
/// takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExternalKBSearchResultRequired {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    ///
    /// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub id: String,
    /// Preview of the article's text.
    ///
    /// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub text: String,
    /// Heading of the article.
    ///
    /// Sources disagree on whether it exists: page onSearchKnowledgeBase (5.19) – “not listed”;
    /// vendor type declarations (5.19.99) – “a required string”. Decided: a required field. What
    /// may be sent is the narrower reading: a result with a title satisfies both.
    pub title: String,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::v5_19::InitOptions::integration_key).
    ///
    /// Sources disagree on whether it exists: page onSearchKnowledgeBase (5.19) – “not listed”;
    /// vendor type declarations (5.19.99) – “a required string”. Decided: a required field. The
    /// page describes what is sent,
    /// [`ExternalKBSearchResultData`](crate::v5_19::ExternalKBSearchResultData), under this name.
    ///
    /// Sources disagree on its meaning: vendor type declarations (5.19.99) – “source, nothing about
    /// its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the integration
    /// key”. Decided: the integration key. The bundle is older than 2021: evidence of what it
    /// means, not of what a widget of this edition sends.
    pub source: String,
}
