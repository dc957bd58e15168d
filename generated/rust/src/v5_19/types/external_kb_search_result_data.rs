//! `ExternalKBSearchResultData`.

use crate::json;

/// An article of an external knowledge base, as one result of a search.
///
/// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its name: page onSearchKnowledgeBase (5.19) – “ExternalKBSearchResult”;
/// vendor type declarations (5.19.99) – “ExternalKBSearchResultData”. Decided:
/// ExternalKBSearchResultData. This departs from the rule that a name is the page's: the
/// declarations use the page's name for the same fields together with `source`, and this one
/// for what a host page answers.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBSearchResultData {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    pub id: String,
    /// Preview of the article's text.
    pub text: String,
    /// Heading of the article.
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    ///
    /// Sources disagree on whether it exists: page onSearchKnowledgeBase (5.19) – “not listed”;
    /// vendor type declarations (5.19.99) – “a required string”. Decided: a required field. What
    /// may be sent is the narrower reading: a result with a title satisfies both.
    pub title: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBSearchResultData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        text: impl Into<String>,
        title: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            text: text.into(),
            title: title.into(),
            extra: json::Extra::new(),
        }
    }
}
