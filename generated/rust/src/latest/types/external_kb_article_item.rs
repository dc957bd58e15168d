//! `ExternalKBArticleItem`.

use crate::json;

/// An article of an external knowledge base, as an entry of a folder or a result of a search.
///
/// Source: page onGetKnowledgeBaseFolder (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBArticleItem {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::latest::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    pub id: String,
    /// Tells articles from folders.
    pub r#type: ExternalKBArticleItemType,
    /// Heading of the article.
    pub title: String,
    /// Preview of the article's text.
    pub text: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBArticleItem {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        title: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: ExternalKBArticleItemType::Article,
            title: title.into(),
            text: text.into(),
            extra: json::Extra::new(),
        }
    }
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalKBArticleItemType {
    /// `article`
    Article,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ExternalKBArticleItemType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Article];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Article => "article",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
