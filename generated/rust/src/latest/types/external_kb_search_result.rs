//! `ExternalKBSearchResult`.

use crate::latest::ExternalKBArticleItemType;
use crate::json;

/// A result of a search, with the host page it is from. No method or event uses the type;
/// answer with [`ExternalKBSearchResultData`](crate::latest::ExternalKBSearchResultData).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBSearchResult {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::latest::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub id: String,
    /// Tells articles from folders.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub r#type: ExternalKBArticleItemType,
    /// Heading of the article.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub title: String,
    /// Preview of the article's text.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub text: String,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “source, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the
    /// integration key”. Decided: the integration key. The bundle is older than 2021: evidence of
    /// what it means, not of what a widget of this edition sends.
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
            r#type: ExternalKBArticleItemType::Article,
            title: required.title,
            text: required.text,
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
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::latest::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub id: String,
    /// Heading of the article.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub title: String,
    /// Preview of the article's text.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub text: String,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “source, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the
    /// integration key”. Decided: the integration key. The bundle is older than 2021: evidence of
    /// what it means, not of what a widget of this edition sends.
    pub source: String,
}
