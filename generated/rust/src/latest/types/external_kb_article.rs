//! `ExternalKBArticle`.

use crate::json;

/// An article, with the host page it is from. No method or event uses the type; answer with
/// [`ExternalKBArticleData`](crate::latest::ExternalKBArticleData).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ExternalKBArticle {
    /// ID of the article, as a rule the one that was asked for.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub id: String,
    /// Heading of the article.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub title: String,
    /// Keywords of the article, as one string.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub keywords: String,
    /// Body of the article. May contain HTML.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub notes: String,
    /// Language of the article, as a locale code.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “language, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “a locale
    /// code”. Decided: a locale code. The bundle is older than 2021: evidence of what it means, not
    /// of what a widget of this edition sends.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    ///
    /// A widget released from 2024 to early 2026 may expect a list of strings.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    ///
    /// Sources disagree on its type: vendor type declarations (5.24.1) and vendor type declarations
    /// (2026-02-25) – “string\[\]”; vendor type declarations (2026-07-02) – “Record\<string,
    /// string\>”. Decided: Record\<string, string\>. Strings by key before 2024 and again from July
    /// 2026 on; the list in between was taken back.
    pub custom_fields: json::Map<String>,
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

impl ExternalKBArticle {
    /// Makes one of the required fields; the optional ones are absent.
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
}

/// The required fields of a [`ExternalKBArticle`], which [`ExternalKBArticle::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExternalKBArticleRequired {
    /// ID of the article, as a rule the one that was asked for.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub id: String,
    /// Heading of the article.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub title: String,
    /// Keywords of the article, as one string.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub keywords: String,
    /// Body of the article. May contain HTML.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub answer: String,
    /// Notes on the use of the article, or other additional text.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub notes: String,
    /// Language of the article, as a locale code.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “language, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “a locale
    /// code”. Decided: a locale code. The bundle is older than 2021: evidence of what it means, not
    /// of what a widget of this edition sends.
    pub language: String,
    /// Who wrote the article, as the external system names users.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub created_by_user: String,
    /// Who edited the article last, as the external system names users.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    pub last_edited_by_user: String,
    /// Further fields of the article, by name.
    ///
    /// A widget released from 2024 to early 2026 may expect a list of strings.
    ///
    /// Source: vendor type declarations (2026-07-02); page onGetKnowledgeBaseArticle (5.19).
    ///
    /// Sources disagree on its type: vendor type declarations (5.24.1) and vendor type declarations
    /// (2026-02-25) – “string\[\]”; vendor type declarations (2026-07-02) – “Record\<string,
    /// string\>”. Decided: Record\<string, string\>. Strings by key before 2024 and again from July
    /// 2026 on; the list in between was taken back.
    pub custom_fields: json::Map<String>,
    /// Integration key of the host page the article is from, see
    /// [`InitOptions.integrationKey`](field@crate::latest::InitOptions::integration_key).
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “source, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “the
    /// integration key”. Decided: the integration key. The bundle is older than 2021: evidence of
    /// what it means, not of what a widget of this edition sends.
    pub source: String,
}
