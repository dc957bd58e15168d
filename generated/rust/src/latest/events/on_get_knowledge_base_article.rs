//! `ON_GET_KNOWLEDGE_BASE_ARTICLE`.

use crate::latest::types;
use crate::json;

/// `ON_GET_KNOWLEDGE_BASE_ARTICLE`: The agent opens an article of the external knowledge base
/// and the widget asks for it. Answer `null` when there is no such article.
///
/// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
///
/// Sources disagree on its name: page onGetKnowledgeBaseArticle (5.19) –
/// “OnGetKnowledgeBaseArticle is the type of the handler”; vendor type declarations
/// (2026-07-02) – “OnGetKnowledgeBaseArticleHandler is the type of the handler”. Decided:
/// OnGetKnowledgeBaseArticleHandler. The page belongs to the edition before; no page of this
/// one was found. Its name is kept as an alias.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnGetKnowledgeBaseArticle {
    /// ID of the article, from the results of
    /// [`ON_SEARCH_KNOWLEDGE_BASE`](crate::latest::events::OnSearchKnowledgeBase) or
    /// [`ON_GET_KNOWLEDGE_BASE_FOLDER`](crate::latest::events::OnGetKnowledgeBaseFolder).
    pub article_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnGetKnowledgeBaseArticle {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnGetKnowledgeBaseArticle {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    type Reply = Option<types::ExternalKBArticleData>;
}
