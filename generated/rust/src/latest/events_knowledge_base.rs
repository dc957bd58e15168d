//! Events of `events-knowledge-base`.

use crate::json;
use crate::latest as types;
use crate::wire;

/// `ON_GET_KNOWLEDGE_BASE_FOLDER`: The agent opens a folder of the external knowledge base and
/// the widget asks for its content.
///
/// [Source: onGetKnowledgeBaseFolder](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseFolder)
#[doc(alias = "ON_GET_KNOWLEDGE_BASE_FOLDER")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnGetKnowledgeBaseFolder {
    /// Which folder, and in which language.
    pub options: types::KBFolderOptions,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnGetKnowledgeBaseFolder {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(options: types::KBFolderOptions) -> Self {
        Self {
            options,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnGetKnowledgeBaseFolder {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_FOLDER";
    type Reply = Vec<types::ExternalKBItemData>;
}

wire::arguments! {
    OnGetKnowledgeBaseFolder "ON_GET_KNOWLEDGE_BASE_FOLDER";
    options "options" required wire::Plain<types::KBFolderOptions>;
}

/// `ON_SEARCH_KNOWLEDGE_BASE`: The agent searches the external knowledge base and the widget
/// asks for the results; `null` for none.
///
/// [Source: onSearchKnowledgeBase](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSearchKnowledgeBase)
#[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchKnowledgeBase {
    /// What the agent searches for.
    pub query: String,
    /// Language of the articles wanted, the beginning of a locale code such as `en`, or `none`. May
    /// be absent.
    ///
    /// Treat `none` as no choice of a language.
    pub language: Option<String>,
    /// ID of the folder to search in.
    #[doc(alias = "folderId")]
    pub folder_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSearchKnowledgeBase {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
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

/// What is required is empty, zero or `false`.
impl Default for OnSearchKnowledgeBase {
    #[inline]
    fn default() -> Self {
        Self {
            query: Default::default(),
            language: None,
            folder_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSearchKnowledgeBase {
    const NAME: &'static str = "ON_SEARCH_KNOWLEDGE_BASE";
    type Reply = Option<Vec<types::ExternalKBSearchResultData>>;
}

wire::arguments! {
    OnSearchKnowledgeBase "ON_SEARCH_KNOWLEDGE_BASE";
    query "query" required wire::Plain<String>;
    language "language" optional wire::Plain<String>;
    folder_id "folderId" optional wire::Plain<String>;
}

/// `ON_GET_KNOWLEDGE_BASE_ARTICLE`: The agent opens an article of the external knowledge base
/// and the widget asks for it; `null` if there is none.
///
/// [Source: onGetKnowledgeBaseArticle](https://help.brightpattern.com/5.8:AgentDesktop-client-side-javascript-api-specification/onGetKnowledgeBaseArticle)
#[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnGetKnowledgeBaseArticle {
    /// ID of the article, from the results of
    /// [`ON_SEARCH_KNOWLEDGE_BASE`](crate::latest::events::OnSearchKnowledgeBase) or
    /// [`ON_GET_KNOWLEDGE_BASE_FOLDER`](crate::latest::events::OnGetKnowledgeBaseFolder).
    #[doc(alias = "articleId")]
    pub article_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnGetKnowledgeBaseArticle {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(article_id: impl Into<String>) -> Self {
        Self {
            article_id: article_id.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnGetKnowledgeBaseArticle {
    #[inline]
    fn default() -> Self {
        Self {
            article_id: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnGetKnowledgeBaseArticle {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    type Reply = Option<types::ExternalKBArticleData>;
}

wire::arguments! {
    OnGetKnowledgeBaseArticle "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    article_id "articleId" required wire::Plain<String>;
}
