//! Events of `events-records`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `ON_REQUEST_TRANSFER_DATA`: The agent is about to transfer an interaction, and the widget
/// asks for data to send along; `null` for none.
///
/// [Source: onRequestTransferData](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onRequestTransferData)
#[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestTransferData {
    /// ID of the interaction that is to be transferred.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestTransferData {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(interaction_id: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnRequestTransferData {
    #[inline]
    fn default() -> Self {
        Self {
            interaction_id: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnRequestTransferData {
    const NAME: &'static str = "ON_REQUEST_TRANSFER_DATA";
    type Reply = Option<types::CustomTransferData>;
}

wire::arguments! {
    OnRequestTransferData "ON_REQUEST_TRANSFER_DATA";
    interaction_id "interactionId" required wire::Plain<String>;
}

/// `ON_LOAD_TRANSFER_DATA`: An interaction was transferred to the agent with data: the answer
/// to [`ON_REQUEST_TRANSFER_DATA`](crate::v5_19::events::OnRequestTransferData), or what the
/// method that transferred it was given.
///
/// [Source: onRequestTransferData](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onRequestTransferData)
#[doc(alias = "ON_LOAD_TRANSFER_DATA")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLoadTransferData {
    /// ID of the interaction that was transferred.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// What the host page on the other side sent along.
    pub data: types::CustomTransferData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLoadTransferData {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        data: impl Into<types::CustomTransferData>,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            data: data.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnLoadTransferData {
    #[inline]
    fn default() -> Self {
        Self {
            interaction_id: Default::default(),
            data: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnLoadTransferData {
    const NAME: &'static str = "ON_LOAD_TRANSFER_DATA";
    type Reply = ();
}

wire::arguments! {
    OnLoadTransferData "ON_LOAD_TRANSFER_DATA";
    interaction_id "interactionId" required wire::Plain<String>;
    data "data" required wire::Entries<wire::Nullable<wire::Plain<types::CustomTransferDataValue>>>;
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

/// What is required is empty, zero or `false`.
impl Default for OnSearchKnowledgeBase {
    #[inline]
    fn default() -> Self {
        Self {
            query: Default::default(),
            language: None,
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
    /// [`ON_SEARCH_KNOWLEDGE_BASE`](crate::v5_19::events::OnSearchKnowledgeBase).
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

/// `ON_OPEN_RECORD`: The host page should show a CRM record.
#[doc(alias = "ON_OPEN_RECORD")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnOpenRecord {
    /// The record to show.
    pub record: types::InteractionAssociatedObjectData,
    /// ID of the interaction the record is opened for.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnOpenRecord {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(record: types::InteractionAssociatedObjectData) -> Self {
        Self {
            record,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Event for OnOpenRecord {
    const NAME: &'static str = "ON_OPEN_RECORD";
    type Reply = ();
}

wire::arguments! {
    OnOpenRecord "ON_OPEN_RECORD";
    record "record" required wire::Plain<types::InteractionAssociatedObjectData>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `ON_SEARCH_RECORDS`: The host page should show the results of a search among its CRM
/// records.
#[doc(alias = "ON_SEARCH_RECORDS")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSearchRecords {
    /// What to search for, and among which kinds of records.
    pub search: types::SearchRecordsQuery,
    /// ID of the interaction the search is made for.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSearchRecords {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(search: types::SearchRecordsQuery) -> Self {
        Self {
            search,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Event for OnSearchRecords {
    const NAME: &'static str = "ON_SEARCH_RECORDS";
    type Reply = ();
}

wire::arguments! {
    OnSearchRecords "ON_SEARCH_RECORDS";
    search "search" required wire::Plain<types::SearchRecordsQuery>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `ON_SHOW_SCREEN`: An interaction became the active one: show again what was stored for it
/// with [`setInteractionActiveScreen`](crate::v5_19::methods::SetInteractionActiveScreen).
///
/// Register `ON_SHOW_SCREEN`; onActivateInteractionScreen is its old name.
///
/// [Source: setInteractionActiveScreen](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
#[doc(alias = "ON_SHOW_SCREEN")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnShowScreen {
    /// What was stored, unchanged.
    pub screen: types::InteractionScreen,
    /// ID of the interaction that became active.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnShowScreen {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(screen: impl Into<types::InteractionScreen>) -> Self {
        Self {
            screen: screen.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnShowScreen {
    #[inline]
    fn default() -> Self {
        Self {
            screen: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnShowScreen {
    const NAME: &'static str = "ON_SHOW_SCREEN";
    type Reply = ();
}

wire::arguments! {
    OnShowScreen "ON_SHOW_SCREEN";
    screen "screen" required wire::Entries<wire::Nullable<wire::Plain<types::InteractionScreenValue>>>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `ON_WEB_SCREEN_POP_CUSTOM`: A scenario wants a web page or a text to be shown. Answer `true`
/// to show it yourself, `false` to leave it to the widget.
///
/// [Source: onWebScreenPopCustom](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onWebScreenPopCustom)
#[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnWebScreenPopCustom {
    /// ID of the interaction the scenario belongs to.
    #[doc(alias = "itemId")]
    pub item_id: String,
    /// What is to be shown, and how.
    #[doc(alias = "webScreenPop")]
    pub web_screen_pop: types::WebScreenPop,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWebScreenPopCustom {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(item_id: impl Into<String>, web_screen_pop: types::WebScreenPop) -> Self {
        Self {
            item_id: item_id.into(),
            web_screen_pop,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnWebScreenPopCustom {
    const NAME: &'static str = "ON_WEB_SCREEN_POP_CUSTOM";
    type Reply = bool;
}

wire::arguments! {
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM";
    item_id "itemId" required wire::Plain<String>;
    web_screen_pop "webScreenPop" required wire::Plain<types::WebScreenPop>;
}
