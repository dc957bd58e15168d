//! `ON_SEARCH_KNOWLEDGE_BASE`.

use crate::v5_19::types;
use crate::json;

/// `ON_SEARCH_KNOWLEDGE_BASE`: The agent searches the external knowledge base and the widget
/// asks for the results; `null` for none.
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
/// “ExternalKBSearchResultData\[\], results with a title”; vendor example of an embedding page
/// (2024-02-23) – “null”. Decided: ExternalKBSearchResultData\[\] \| null. Results with a title
/// are the narrower reading and satisfy both. The `null` departs from that reading: the
/// vendor's own page answers it.
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
    /// Source: vendor type declarations (5.19.99, 2023-01-18); vendor's adapter bundle for
    /// Microsoft Dynamics, before 2021.
    ///
    /// Sources disagree on its meaning: vendor type declarations (5.19.99) – “language, nothing
    /// about its values”; vendor's adapter bundle for Microsoft Dynamics, before 2021 – “undefined,
    /// the word none or the beginning of a locale code”. Decided: the beginning of a locale code,
    /// or none. The bundle is older than 2021: evidence of what it means, not of what a widget of
    /// this edition sends.
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
    type Reply = Option<Vec<types::ExternalKBSearchResultData>>;
}
