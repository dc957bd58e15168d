//! Events of `events-records`.

use crate::json;
use crate::latest as types;
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
/// to [`ON_REQUEST_TRANSFER_DATA`](crate::latest::events::OnRequestTransferData), or what the
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

/// `ON_OPEN_RECORD`: The host page should show a CRM record: a scenario wants it, or the agent
/// clicked on it in the widget.
///
/// [Source: onOpenRecord](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onOpenRecord)
#[doc(alias = "ON_OPEN_RECORD")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnOpenRecord {
    /// The record to show.
    pub record: types::InteractionAssociatedObjectData,
    /// ID of the interaction the record is opened for.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// How and at whose request it is opened.
    pub options: Option<types::OpenRecordOptions>,
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
            options: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }

    /// Sets `options`.
    #[inline]
    #[must_use]
    pub fn with_options(mut self, options: types::OpenRecordOptions) -> Self {
        self.options = Some(options);
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
    options "options" optional wire::Plain<types::OpenRecordOptions>;
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
    /// Whether the results should be shown in a new tab.
    #[doc(alias = "inNewTab")]
    pub in_new_tab: Option<bool>,
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
            in_new_tab: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }

    /// Sets `inNewTab`.
    #[inline]
    #[must_use]
    pub fn with_in_new_tab(mut self, in_new_tab: bool) -> Self {
        self.in_new_tab = Some(in_new_tab);
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
    in_new_tab "inNewTab" optional wire::Plain<bool>;
}

/// `ON_VALIDATE_ASSOCIATED_RECORDS`: The agent is about to complete an interaction: will the
/// CRM records picked for it do? Without a handler every set of records will.
///
/// [Source: onValidateAssociatedRecords](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onValidateAssociatedRecords)
#[doc(alias = "ON_VALIDATE_ASSOCIATED_RECORDS")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnValidateAssociatedRecords {
    /// ID of the interaction that is about to be completed.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// The records, and those that were picked among them.
    pub records: types::InteractionAssociatedObjectsData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnValidateAssociatedRecords {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        records: types::InteractionAssociatedObjectsData,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            records,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnValidateAssociatedRecords {
    const NAME: &'static str = "ON_VALIDATE_ASSOCIATED_RECORDS";
    type Reply = types::RecordsValidationResult;
}

wire::arguments! {
    OnValidateAssociatedRecords "ON_VALIDATE_ASSOCIATED_RECORDS";
    interaction_id "interactionId" required wire::Plain<String>;
    records "records" required wire::Plain<types::InteractionAssociatedObjectsData>;
}

/// `ON_REQUEST_RECORD_INFO`: A scenario named a CRM record and the widget asks how to show it.
/// Answer `null` when there is no such record.
///
/// [Source: onRequestRecordInfo](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordInfo)
#[doc(alias = "ON_REQUEST_RECORD_INFO")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestRecordInfo {
    /// ID and kind of the record.
    pub payload: types::RecordInfoRequest,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestRecordInfo {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(payload: types::RecordInfoRequest) -> Self {
        Self {
            payload,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnRequestRecordInfo {
    const NAME: &'static str = "ON_REQUEST_RECORD_INFO";
    type Reply = Option<types::InteractionAssociatedObjectData>;
}

wire::arguments! {
    OnRequestRecordInfo "ON_REQUEST_RECORD_INFO";
    payload "payload" required wire::Plain<types::RecordInfoRequest>;
}

/// `ON_REQUEST_RECORD_ON_SCREEN`: The widget asks which CRM record the host page shows at the
/// moment, for Direct Chat. Answer `null` when it shows none.
///
/// [Source: onRequestRecordOnScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onRequestRecordOnScreen)
#[doc(alias = "ON_REQUEST_RECORD_ON_SCREEN")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestRecordOnScreen {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestRecordOnScreen {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for OnRequestRecordOnScreen {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnRequestRecordOnScreen {
    const NAME: &'static str = "ON_REQUEST_RECORD_ON_SCREEN";
    type Reply = Option<types::InteractionAssociatedObjectData>;
}

wire::arguments! {
    OnRequestRecordOnScreen "ON_REQUEST_RECORD_ON_SCREEN";
}

/// `ON_SHOW_SCREEN`: An interaction became the active one: show again what was stored for it
/// with [`setInteractionActiveScreen`](crate::latest::methods::SetInteractionActiveScreen).
///
/// Register `ON_SHOW_SCREEN`; onActivateInteractionScreen is its old name.
///
/// [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
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
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// What is to be shown, and how.
    #[doc(alias = "webScreenPop")]
    pub web_screen_pop: types::WebScreenPop,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWebScreenPopCustom {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(
        interaction_id: impl Into<String>,
        web_screen_pop: types::WebScreenPop,
    ) -> Self {
        Self {
            interaction_id: interaction_id.into(),
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
    interaction_id "interactionId" required wire::Plain<String>;
    web_screen_pop "webScreenPop" required wire::Plain<types::WebScreenPop>;
}
