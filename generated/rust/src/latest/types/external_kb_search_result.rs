//! `ExternalKBSearchResult`.

use crate::latest::ExternalKBArticleItemType;
use crate::json;

/// A result of a search together with the knowledge base it is from. No method or event uses
/// the type; a host page answers with
/// [`ExternalKBSearchResultData`](crate::latest::ExternalKBSearchResultData).
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
    /// Title of the article.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub title: String,
    /// Preview of the article's text.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub text: String,
    /// Where the article is from. The documentation does not describe the values.
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

/// The required fields of a [`ExternalKBSearchResult`], which [`ExternalKBSearchResult::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExternalKBSearchResultRequired {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::latest::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub id: String,
    /// Title of the article.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub title: String,
    /// Preview of the article's text.
    ///
    /// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
    /// (2026-07-02).
    pub text: String,
    /// Where the article is from. The documentation does not describe the values.
    pub source: String,
}
