//! `ON_SEARCH_KNOWLEDGE_BASE`.

use crate::latest::types;
use crate::json;

/// `ON_SEARCH_KNOWLEDGE_BASE`: The agent searches the external knowledge base and the widget
/// asks for the results.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchKnowledgeBase {
    /// What the agent searches for.
    pub query: String,
    /// Language of the articles wanted. Absent when none was chosen, as far as the name tells.
    pub language: Option<String>,
    /// ID of the folder to search in. Absent when the whole knowledge base is searched, as far as
    /// the name tells.
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
    type Reply = Vec<types::ExternalKBSearchResultData>;
}
