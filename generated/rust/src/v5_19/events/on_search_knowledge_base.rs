//! `ON_SEARCH_KNOWLEDGE_BASE`.

use crate::v5_19::types;
use crate::json;

/// `ON_SEARCH_KNOWLEDGE_BASE`: The agent searches the external knowledge base and the widget
/// asks for the results.
///
/// Source: page onSearchKnowledgeBase (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its parameters: page onSearchKnowledgeBase (5.19) – “query”; vendor type
/// declarations (5.19.99) – “query and an optional language”. Decided: query and an optional
/// language. What may be received is the wider reading. A handler that takes the query alone
/// fits too.
///
/// Sources disagree on its result: page onSearchKnowledgeBase (5.19) –
/// “ExternalKBSearchResult\[\], results without a title”; vendor type declarations (5.19.99) –
/// “ExternalKBSearchResultData\[\], results with a title”. Decided:
/// ExternalKBSearchResultData\[\]. What may be sent is the narrower reading; results with a
/// title satisfy both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchKnowledgeBase {
    /// What the agent searches for.
    pub query: String,
    /// Language of the articles wanted. Absent when none was chosen, as far as the name tells; the
    /// page does not list the parameter.
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    pub language: Option<String>,
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
            rest: json::Rest::new(),
        }
    }
    /// Sets `language`.
    #[must_use]
    pub fn with_language(mut self, language: impl Into<String>) -> Self {
        self.language = Some(language.into());
        self
    }
}

impl crate::protocol::Event for OnSearchKnowledgeBase {
    const NAME: &'static str = "ON_SEARCH_KNOWLEDGE_BASE";
    type Reply = Vec<types::ExternalKBSearchResultData>;
}
