//! `ON_SEARCH_KNOWLEDGE_BASE`.

use crate::latest::types;
use crate::json;

/// `ON_SEARCH_KNOWLEDGE_BASE`: The agent searches the external knowledge base and the widget
/// asks for the results; `null` for none.
///
/// Source: vendor type declarations (2026-07-02); page onSearchKnowledgeBase (5.19).
///
/// Sources disagree on its result: vendor type declarations (2026-07-02) –
/// “SyncAsyncResult\<ExternalKBSearchResultData\[\]\>”; vendor example of an embedding page
/// (2026-07-06) – “null”. Decided: ExternalKBSearchResultData\[\] \| null. The `null` departs
/// from the narrower reading: the vendor's own page answers it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchKnowledgeBase {
    /// What the agent searches for.
    pub query: String,
    /// Language of the articles wanted, as the beginning of a locale code such as `en`, or the word
    /// `none`. May be absent.
    ///
    /// Treat `none` as no choice of a language.
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “language, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “undefined,
    /// the word none or the beginning of a locale code”. Decided: the beginning of a locale code,
    /// or none. The bundle is older than 2021: evidence of what it means, not of what a widget of
    /// this edition sends.
    pub language: Option<String>,
    /// ID of the folder to search in.
    pub folder_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSearchKnowledgeBase {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(query: impl Into<String>) -> Self {
        Self {
            query: query.into(),
            language: None,
            folder_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
    /// Sets `folderId`.
    #[must_use]
    pub fn with_folder_id(mut self, folder_id: impl Into<String>) -> Self {
        self.folder_id = Some(folder_id.into());
        self
    }
}

impl crate::protocol::Event for OnSearchKnowledgeBase {
    const NAME: &'static str = "ON_SEARCH_KNOWLEDGE_BASE";
    type Reply = Option<Vec<types::ExternalKBSearchResultData>>;
}
