//! Types of `knowledge-base`.

use crate::json;
use crate::wire;

/// An article of an external knowledge base, as one result of a search.
///
/// [Source: onSearchKnowledgeBase](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSearchKnowledgeBase)
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
    pub title: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBSearchResultData {
    /// Makes one from its required fields; optional ones are absent.
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

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for ExternalKBSearchResultData {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            text: Default::default(),
            title: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ExternalKBSearchResultData "ExternalKBSearchResultData";
    id "id" required wire::Plain<String>;
    text "text" required wire::Plain<String>;
    title "title" required wire::Plain<String>;
}

/// A result of a search, with the host page it is from. No method or event uses the type;
/// answer with [`ExternalKBSearchResultData`](crate::v5_19::ExternalKBSearchResultData).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBSearchResult {
    /// ID of the article.
    /// [`ON_GET_KNOWLEDGE_BASE_ARTICLE`](crate::v5_19::events::OnGetKnowledgeBaseArticle) asks for
    /// the article by it.
    pub id: String,
    /// Preview of the article's text.
    pub text: String,
    /// Heading of the article.
    pub title: String,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::v5_19::InitOptions::integration_key).
    pub source: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBSearchResult {
    /// Makes one from its required fields; optional ones are absent.
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

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `text`.
    #[must_use]
    pub fn with_text(mut self, text: impl Into<String>) -> Self {
        self.text = text.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

/// The required fields of a [`ExternalKBSearchResult`], which [`ExternalKBSearchResult::new`]
/// takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ExternalKBSearchResultRequired {
    /// ID of the article.
    pub id: String,
    /// Preview of the article's text.
    pub text: String,
    /// Heading of the article.
    pub title: String,
    /// See [`ExternalKBSearchResult::source`].
    pub source: String,
}

impl From<ExternalKBSearchResultRequired> for ExternalKBSearchResult {
    #[inline]
    fn from(required: ExternalKBSearchResultRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for ExternalKBSearchResult {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            text: Default::default(),
            title: Default::default(),
            source: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ExternalKBSearchResult "ExternalKBSearchResult";
    id "id" required wire::Plain<String>;
    text "text" required wire::Plain<String>;
    title "title" required wire::Plain<String>;
    source "source" required wire::Plain<String>;
}

/// An article of an external knowledge base, in full.
///
/// [Source: onGetKnowledgeBaseArticle](https://help.brightpattern.com/5.8:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseArticle)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBArticleData {
    /// ID of the article, as a rule the one that was asked for.
    pub id: String,
    /// Heading of the article.
    pub title: String,
    /// Keywords of the article, as one string.
    pub keywords: String,
    /// Body of the article. May contain HTML.
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    pub notes: String,
    /// Language of the article, as a locale code.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    #[doc(alias = "createdByUser")]
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    #[doc(alias = "lastEditedByUser")]
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    #[doc(alias = "customFields")]
    pub custom_fields: json::Map<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBArticleData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: ExternalKBArticleDataRequired) -> Self {
        Self {
            id: required.id,
            title: required.title,
            keywords: required.keywords,
            answer: required.answer,
            notes: required.notes,
            language: required.language,
            created_by_user: required.created_by_user,
            last_edited_by_user: required.last_edited_by_user,
            custom_fields: required.custom_fields,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = keywords.into();
        self
    }

    /// Sets `answer`.
    #[must_use]
    pub fn with_answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = answer.into();
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets `createdByUser`.
    #[must_use]
    pub fn with_created_by_user(mut self, created_by_user: impl Into<String>) -> Self {
        self.created_by_user = created_by_user.into();
        self
    }

    /// Sets `lastEditedByUser`.
    #[must_use]
    pub fn with_last_edited_by_user(
        mut self,
        last_edited_by_user: impl Into<String>,
    ) -> Self {
        self.last_edited_by_user = last_edited_by_user.into();
        self
    }

    /// Sets `customFields`.
    #[must_use]
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl Into<json::Map<String>>,
    ) -> Self {
        self.custom_fields = custom_fields.into();
        self
    }
}

/// The required fields of a [`ExternalKBArticleData`], which [`ExternalKBArticleData::new`]
/// takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ExternalKBArticleDataRequired {
    /// ID of the article, as a rule the one that was asked for.
    pub id: String,
    /// Heading of the article.
    pub title: String,
    /// Keywords of the article, as one string.
    pub keywords: String,
    /// Body of the article.
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    pub notes: String,
    /// Language of the article, as a locale code.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    pub custom_fields: json::Map<String>,
}

impl From<ExternalKBArticleDataRequired> for ExternalKBArticleData {
    #[inline]
    fn from(required: ExternalKBArticleDataRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for ExternalKBArticleData {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            title: Default::default(),
            keywords: Default::default(),
            answer: Default::default(),
            notes: Default::default(),
            language: Default::default(),
            created_by_user: Default::default(),
            last_edited_by_user: Default::default(),
            custom_fields: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ExternalKBArticleData "ExternalKBArticleData";
    id "id" required wire::Plain<String>;
    title "title" required wire::Plain<String>;
    keywords "keywords" required wire::Plain<String>;
    answer "answer" required wire::Plain<String>;
    notes "notes" required wire::Plain<String>;
    language "language" required wire::Plain<String>;
    created_by_user "createdByUser" required wire::Plain<String>;
    last_edited_by_user "lastEditedByUser" required wire::Plain<String>;
    custom_fields "customFields" required wire::Entries<wire::Plain<String>>;
}

/// An article, with the host page it is from. No method or event uses the type; answer with
/// [`ExternalKBArticleData`](crate::v5_19::ExternalKBArticleData).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBArticle {
    /// ID of the article, as a rule the one that was asked for.
    pub id: String,
    /// Heading of the article.
    pub title: String,
    /// Keywords of the article, as one string.
    pub keywords: String,
    /// Body of the article. May contain HTML.
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    pub notes: String,
    /// Language of the article, as a locale code.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    #[doc(alias = "createdByUser")]
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    #[doc(alias = "lastEditedByUser")]
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    #[doc(alias = "customFields")]
    pub custom_fields: json::Map<String>,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::v5_19::InitOptions::integration_key).
    pub source: String,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ExternalKBArticle {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: ExternalKBArticleRequired) -> Self {
        Self {
            id: required.id,
            title: required.title,
            keywords: required.keywords,
            answer: required.answer,
            notes: required.notes,
            language: required.language,
            created_by_user: required.created_by_user,
            last_edited_by_user: required.last_edited_by_user,
            custom_fields: required.custom_fields,
            source: required.source,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, keywords: impl Into<String>) -> Self {
        self.keywords = keywords.into();
        self
    }

    /// Sets `answer`.
    #[must_use]
    pub fn with_answer(mut self, answer: impl Into<String>) -> Self {
        self.answer = answer.into();
        self
    }

    /// Sets `notes`.
    #[must_use]
    pub fn with_notes(mut self, notes: impl Into<String>) -> Self {
        self.notes = notes.into();
        self
    }

    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = language.into();
        self
    }

    /// Sets `createdByUser`.
    #[must_use]
    pub fn with_created_by_user(mut self, created_by_user: impl Into<String>) -> Self {
        self.created_by_user = created_by_user.into();
        self
    }

    /// Sets `lastEditedByUser`.
    #[must_use]
    pub fn with_last_edited_by_user(
        mut self,
        last_edited_by_user: impl Into<String>,
    ) -> Self {
        self.last_edited_by_user = last_edited_by_user.into();
        self
    }

    /// Sets `customFields`.
    #[must_use]
    pub fn with_custom_fields(
        mut self,
        custom_fields: impl Into<json::Map<String>>,
    ) -> Self {
        self.custom_fields = custom_fields.into();
        self
    }

    /// Sets `source`.
    #[must_use]
    pub fn with_source(mut self, source: impl Into<String>) -> Self {
        self.source = source.into();
        self
    }
}

/// The required fields of a [`ExternalKBArticle`], which [`ExternalKBArticle::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ExternalKBArticleRequired {
    /// ID of the article, as a rule the one that was asked for.
    pub id: String,
    /// Heading of the article.
    pub title: String,
    /// Keywords of the article, as one string.
    pub keywords: String,
    /// Body of the article.
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    pub notes: String,
    /// Language of the article, as a locale code.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    pub custom_fields: json::Map<String>,
    /// See [`ExternalKBArticle::source`].
    pub source: String,
}

impl From<ExternalKBArticleRequired> for ExternalKBArticle {
    #[inline]
    fn from(required: ExternalKBArticleRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for ExternalKBArticle {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            title: Default::default(),
            keywords: Default::default(),
            answer: Default::default(),
            notes: Default::default(),
            language: Default::default(),
            created_by_user: Default::default(),
            last_edited_by_user: Default::default(),
            custom_fields: Default::default(),
            source: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ExternalKBArticle "ExternalKBArticle";
    id "id" required wire::Plain<String>;
    title "title" required wire::Plain<String>;
    keywords "keywords" required wire::Plain<String>;
    answer "answer" required wire::Plain<String>;
    notes "notes" required wire::Plain<String>;
    language "language" required wire::Plain<String>;
    created_by_user "createdByUser" required wire::Plain<String>;
    last_edited_by_user "lastEditedByUser" required wire::Plain<String>;
    custom_fields "customFields" required wire::Entries<wire::Plain<String>>;
    source "source" required wire::Plain<String>;
}
