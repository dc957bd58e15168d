//! `ON_GET_KNOWLEDGE_BASE_ARTICLE`.

use crate::v5_19::types;
use crate::json;

/// `ON_GET_KNOWLEDGE_BASE_ARTICLE`: The agent opens an article of the external knowledge base
/// and the widget asks for it. Answer `null` when there is no such article.
///
/// Source: page onGetKnowledgeBaseArticle (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its name: page onGetKnowledgeBaseArticle (5.19) –
/// “OnGetKnowledgeBaseArticle is the type of the handler”; vendor type declarations (5.19.99) –
/// “OnGetKnowledgeBaseArticleHandler is the type of the handler”. Decided:
/// OnGetKnowledgeBaseArticle. The name is the page's; the declared one is kept as an alias.
///
/// Sources disagree on its result: page onGetKnowledgeBaseArticle (5.19) – “ExternalKBArticle
/// or null, without the field source”; vendor type declarations (5.19.99) –
/// “ExternalKBArticleData or null”. Decided: ExternalKBArticleData \| null. The same fields
/// under two names; the declarations use the page's name for a wider type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnGetKnowledgeBaseArticle {
    /// ID of the article, from the results of
    /// [`ON_SEARCH_KNOWLEDGE_BASE`](crate::v5_19::events::OnSearchKnowledgeBase).
    ///
    /// Sources disagree on its name: page onGetKnowledgeBaseArticle (5.19) – “articleId”; vendor
    /// type declarations (5.19.99) – “id”. Decided: articleId. The name is the page's. Only the
    /// position counts in a call.
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
