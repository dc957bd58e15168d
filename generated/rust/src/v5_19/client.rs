//! Types of `client`.

use crate::json;
use crate::v5_19::{
    CustomTransferData, CustomTransferDataValue, ExternalKBArticleData,
    ExternalKBSearchResultData,
};
use crate::wire;

/// How the widget is embedded in the host page; every option may be left out.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InitOptions {
    /// ID of the integration with a CRM. Keep it constant; a custom integration does not need it.
    #[doc(alias = "integrationKey")]
    pub integration_key: Option<String>,
    /// An iframe of the page that already holds the widget. Without it one is created.
    ///
    /// Pass `adcFrame` or `mountRoot`; with neither the iframe is put at the end of the body.
    #[doc(alias = "adcFrame")]
    pub adc_frame: Option<HTMLIFrameElement>,
    /// Element into which the iframe of the widget is put.
    ///
    /// Pass `adcFrame` or `mountRoot`; with neither the iframe is put at the end of the body.
    #[doc(alias = "mountRoot")]
    pub mount_root: Option<HTMLElement>,
    /// Whether to run without the user interface of the widget.
    pub standalone: Option<bool>,
    /// Whether to switch off the widget's own popup for incoming interactions.
    #[doc(alias = "disableNewInteractionPopup")]
    pub disable_new_interaction_popup: Option<bool>,
    /// Whether the widget fills the available width; otherwise it is 500 pixels wide.
    ///
    /// A 5.19 widget may ignore it.
    #[doc(alias = "adaptiveWidth")]
    pub adaptive_width: Option<bool>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InitOptions {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            integration_key: None,
            adc_frame: None,
            mount_root: None,
            standalone: None,
            disable_new_interaction_popup: None,
            adaptive_width: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `integrationKey`.
    #[must_use]
    pub fn with_integration_key(mut self, integration_key: impl Into<String>) -> Self {
        self.integration_key = Some(integration_key.into());
        self
    }

    /// Sets `adcFrame`.
    #[inline]
    #[must_use]
    pub fn with_adc_frame(mut self, adc_frame: HTMLIFrameElement) -> Self {
        self.adc_frame = Some(adc_frame);
        self
    }

    /// Sets `mountRoot`.
    #[inline]
    #[must_use]
    pub fn with_mount_root(mut self, mount_root: HTMLElement) -> Self {
        self.mount_root = Some(mount_root);
        self
    }

    /// Sets `standalone`.
    #[inline]
    #[must_use]
    pub fn with_standalone(mut self, standalone: bool) -> Self {
        self.standalone = Some(standalone);
        self
    }

    /// Sets `disableNewInteractionPopup`.
    #[inline]
    #[must_use]
    pub fn with_disable_new_interaction_popup(
        mut self,
        disable_new_interaction_popup: bool,
    ) -> Self {
        self.disable_new_interaction_popup = Some(disable_new_interaction_popup);
        self
    }

    /// Sets `adaptiveWidth`.
    #[inline]
    #[must_use]
    pub fn with_adaptive_width(mut self, adaptive_width: bool) -> Self {
        self.adaptive_width = Some(adaptive_width);
        self
    }
}

impl Default for InitOptions {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

wire::object! {
    InitOptions "InitOptions";
    integration_key "integrationKey" optional wire::Plain<String>;
    adc_frame "adcFrame" optional wire::Plain<json::NotJson>;
    mount_root "mountRoot" optional wire::Plain<json::NotJson>;
    standalone "standalone" optional wire::Plain<bool>;
    disable_new_interaction_popup "disableNewInteractionPopup" optional wire::Plain<bool>;
    adaptive_width "adaptiveWidth" optional wire::Plain<bool>;
}

/// The element that holds the widget, as the browser defines it.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
pub type HTMLIFrameElement = json::NotJson;

/// An element of the host page, as the browser defines it.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
pub type HTMLElement = json::NotJson;

/// Function that is shown every message between page and widget, in both directions: its name,
/// followed by `_RESPONSE` for an answer, and its content.
pub type MessageLogger = json::NotJson;

/// What a handler gives back, at once or by a promise.
///
/// [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
pub type SyncAsyncResult<T = ()> = T;

/// Configuration of the integration, of any shape: check it before use.
pub type IntegrationConfig = json::Value;

/// What each event is answered with, `void` where nobody waits: a table of types, indexed with
/// [`CallbackMessage`](crate::v5_19::CallbackMessage). No value of it is ever sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallbackMethodsReturnTypeMap {
    /// Nothing, see [`ON_LOGIN`](crate::v5_19::events::OnLogin).
    #[doc(alias = "ON_LOGIN")]
    pub on_login: (),
    /// Nothing, see [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
    #[doc(alias = "ON_LOGOUT")]
    pub on_logout: (),
    /// Nothing, see [`ON_NEW_INTERACTION`](crate::v5_19::events::OnNewInteraction).
    #[doc(alias = "ON_NEW_INTERACTION")]
    pub on_new_interaction: (),
    /// Nothing, see [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
    #[doc(alias = "ON_INTERACTION_REMOVED")]
    pub on_interaction_removed: (),
    /// Nothing, see
    /// [`ON_INTERACTION_STATE_CHANGE`](crate::v5_19::events::OnInteractionStateChange).
    #[doc(alias = "ON_INTERACTION_STATE_CHANGE")]
    pub on_interaction_state_change: (),
    /// Nothing, see
    /// [`ON_ACTIVE_INTERACTION_SWITCHED`](crate::v5_19::events::OnActiveInteractionSwitched).
    #[doc(alias = "ON_ACTIVE_INTERACTION_SWITCHED")]
    pub on_active_interaction_switched: (),
    /// Nothing, see [`ON_AGENT_STATE_CHANGE`](crate::v5_19::events::OnAgentStateChange).
    #[doc(alias = "ON_AGENT_STATE_CHANGE")]
    pub on_agent_state_change: (),
    /// The data to send along; `null` is accepted too.
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
    pub on_request_transfer_data: CustomTransferData,
    /// Nothing, see [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    #[doc(alias = "ON_LOAD_TRANSFER_DATA")]
    pub on_load_transfer_data: (),
    /// The results of the search; `null` is accepted too.
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
    pub on_search_knowledge_base: Vec<ExternalKBSearchResultData>,
    /// The article, or `null` when there is none.
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
    pub on_get_knowledge_base_article: Option<ExternalKBArticleData>,
    /// Nothing, see [`ON_OPEN_RECORD`](crate::v5_19::events::OnOpenRecord).
    #[doc(alias = "ON_OPEN_RECORD")]
    pub on_open_record: (),
    /// Nothing, see [`ON_SEARCH_RECORDS`](crate::v5_19::events::OnSearchRecords).
    #[doc(alias = "ON_SEARCH_RECORDS")]
    pub on_search_records: (),
    /// Nothing, see [`ON_SHOW_SCREEN`](crate::v5_19::events::OnShowScreen).
    #[doc(alias = "ON_SHOW_SCREEN")]
    pub on_show_screen: (),
    /// Nothing, see
    /// [`ON_SCREEN_RECORDING_STATE_CHANGE`](crate::v5_19::events::OnScreenRecordingStateChange).
    #[doc(alias = "ON_SCREEN_RECORDING_STATE_CHANGE")]
    pub on_screen_recording_state_change: (),
    /// Nothing, see [`ON_WIDGET_MINIMIZED_CHANGE`](crate::v5_19::events::OnWidgetMinimizedChange).
    #[doc(alias = "ON_WIDGET_MINIMIZED_CHANGE")]
    pub on_widget_minimized_change: (),
    /// Nothing, see [`ON_SERVER_ERROR`](crate::v5_19::events::OnServerError).
    #[doc(alias = "ON_SERVER_ERROR")]
    pub on_server_error: (),
    /// Nothing, see [`ON_SOFTPHONE_STATUS_CHANGE`](crate::v5_19::events::OnSoftphoneStatusChange).
    #[doc(alias = "ON_SOFTPHONE_STATUS_CHANGE")]
    pub on_softphone_status_change: (),
    /// Nothing, see [`ON_AUDIO_DEVICE_CHANGE`](crate::v5_19::events::OnAudioDeviceChange).
    #[doc(alias = "ON_AUDIO_DEVICE_CHANGE")]
    pub on_audio_device_change: (),
    /// Nothing, see
    /// [`ON_PHONE_CAPABILITIES_CHANGE`](crate::v5_19::events::OnPhoneCapabilitiesChange).
    #[doc(alias = "ON_PHONE_CAPABILITIES_CHANGE")]
    pub on_phone_capabilities_change: (),
    /// Nothing, see [`ON_CALL_AUDIO_QUALITY_ALERT`](crate::v5_19::events::OnCallAudioQualityAlert).
    #[doc(alias = "ON_CALL_AUDIO_QUALITY_ALERT")]
    pub on_call_audio_quality_alert: (),
    /// `true` to keep the widget from showing it.
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    pub on_web_screen_pop_custom: bool,
    /// Nothing, see [`ON_SAVE_ACTIVITY_RECORD`](crate::v5_19::events::OnSaveActivityRecord).
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
    pub on_save_activity_record: (),
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl CallbackMethodsReturnTypeMap {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: CallbackMethodsReturnTypeMapRequired) -> Self {
        Self {
            on_login: required.on_login,
            on_logout: required.on_logout,
            on_new_interaction: required.on_new_interaction,
            on_interaction_removed: required.on_interaction_removed,
            on_interaction_state_change: required.on_interaction_state_change,
            on_active_interaction_switched: required.on_active_interaction_switched,
            on_agent_state_change: required.on_agent_state_change,
            on_request_transfer_data: required.on_request_transfer_data,
            on_load_transfer_data: required.on_load_transfer_data,
            on_search_knowledge_base: required.on_search_knowledge_base,
            on_get_knowledge_base_article: required.on_get_knowledge_base_article,
            on_open_record: required.on_open_record,
            on_search_records: required.on_search_records,
            on_show_screen: required.on_show_screen,
            on_screen_recording_state_change: required.on_screen_recording_state_change,
            on_widget_minimized_change: required.on_widget_minimized_change,
            on_server_error: required.on_server_error,
            on_softphone_status_change: required.on_softphone_status_change,
            on_audio_device_change: required.on_audio_device_change,
            on_phone_capabilities_change: required.on_phone_capabilities_change,
            on_call_audio_quality_alert: required.on_call_audio_quality_alert,
            on_web_screen_pop_custom: required.on_web_screen_pop_custom,
            on_save_activity_record: required.on_save_activity_record,
            extra: json::Extra::new(),
        }
    }

    /// Sets `ON_LOGIN`.
    #[inline]
    #[must_use]
    pub fn with_on_login(mut self, on_login: ()) -> Self {
        self.on_login = on_login;
        self
    }

    /// Sets `ON_LOGOUT`.
    #[inline]
    #[must_use]
    pub fn with_on_logout(mut self, on_logout: ()) -> Self {
        self.on_logout = on_logout;
        self
    }

    /// Sets `ON_NEW_INTERACTION`.
    #[inline]
    #[must_use]
    pub fn with_on_new_interaction(mut self, on_new_interaction: ()) -> Self {
        self.on_new_interaction = on_new_interaction;
        self
    }

    /// Sets `ON_INTERACTION_REMOVED`.
    #[inline]
    #[must_use]
    pub fn with_on_interaction_removed(mut self, on_interaction_removed: ()) -> Self {
        self.on_interaction_removed = on_interaction_removed;
        self
    }

    /// Sets `ON_INTERACTION_STATE_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_interaction_state_change(
        mut self,
        on_interaction_state_change: (),
    ) -> Self {
        self.on_interaction_state_change = on_interaction_state_change;
        self
    }

    /// Sets `ON_ACTIVE_INTERACTION_SWITCHED`.
    #[inline]
    #[must_use]
    pub fn with_on_active_interaction_switched(
        mut self,
        on_active_interaction_switched: (),
    ) -> Self {
        self.on_active_interaction_switched = on_active_interaction_switched;
        self
    }

    /// Sets `ON_AGENT_STATE_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_agent_state_change(mut self, on_agent_state_change: ()) -> Self {
        self.on_agent_state_change = on_agent_state_change;
        self
    }

    /// Sets `ON_REQUEST_TRANSFER_DATA`.
    #[must_use]
    pub fn with_on_request_transfer_data(
        mut self,
        on_request_transfer_data: impl Into<CustomTransferData>,
    ) -> Self {
        self.on_request_transfer_data = on_request_transfer_data.into();
        self
    }

    /// Sets `ON_LOAD_TRANSFER_DATA`.
    #[inline]
    #[must_use]
    pub fn with_on_load_transfer_data(mut self, on_load_transfer_data: ()) -> Self {
        self.on_load_transfer_data = on_load_transfer_data;
        self
    }

    /// Sets `ON_SEARCH_KNOWLEDGE_BASE`.
    #[must_use]
    pub fn with_on_search_knowledge_base(
        mut self,
        on_search_knowledge_base: impl Into<Vec<ExternalKBSearchResultData>>,
    ) -> Self {
        self.on_search_knowledge_base = on_search_knowledge_base.into();
        self
    }

    /// Sets `ON_GET_KNOWLEDGE_BASE_ARTICLE`.
    #[inline]
    #[must_use]
    pub fn with_on_get_knowledge_base_article(
        mut self,
        on_get_knowledge_base_article: Option<ExternalKBArticleData>,
    ) -> Self {
        self.on_get_knowledge_base_article = on_get_knowledge_base_article;
        self
    }

    /// Sets `ON_OPEN_RECORD`.
    #[inline]
    #[must_use]
    pub fn with_on_open_record(mut self, on_open_record: ()) -> Self {
        self.on_open_record = on_open_record;
        self
    }

    /// Sets `ON_SEARCH_RECORDS`.
    #[inline]
    #[must_use]
    pub fn with_on_search_records(mut self, on_search_records: ()) -> Self {
        self.on_search_records = on_search_records;
        self
    }

    /// Sets `ON_SHOW_SCREEN`.
    #[inline]
    #[must_use]
    pub fn with_on_show_screen(mut self, on_show_screen: ()) -> Self {
        self.on_show_screen = on_show_screen;
        self
    }

    /// Sets `ON_SCREEN_RECORDING_STATE_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_screen_recording_state_change(
        mut self,
        on_screen_recording_state_change: (),
    ) -> Self {
        self.on_screen_recording_state_change = on_screen_recording_state_change;
        self
    }

    /// Sets `ON_WIDGET_MINIMIZED_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_widget_minimized_change(
        mut self,
        on_widget_minimized_change: (),
    ) -> Self {
        self.on_widget_minimized_change = on_widget_minimized_change;
        self
    }

    /// Sets `ON_SERVER_ERROR`.
    #[inline]
    #[must_use]
    pub fn with_on_server_error(mut self, on_server_error: ()) -> Self {
        self.on_server_error = on_server_error;
        self
    }

    /// Sets `ON_SOFTPHONE_STATUS_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_softphone_status_change(
        mut self,
        on_softphone_status_change: (),
    ) -> Self {
        self.on_softphone_status_change = on_softphone_status_change;
        self
    }

    /// Sets `ON_AUDIO_DEVICE_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_audio_device_change(mut self, on_audio_device_change: ()) -> Self {
        self.on_audio_device_change = on_audio_device_change;
        self
    }

    /// Sets `ON_PHONE_CAPABILITIES_CHANGE`.
    #[inline]
    #[must_use]
    pub fn with_on_phone_capabilities_change(
        mut self,
        on_phone_capabilities_change: (),
    ) -> Self {
        self.on_phone_capabilities_change = on_phone_capabilities_change;
        self
    }

    /// Sets `ON_CALL_AUDIO_QUALITY_ALERT`.
    #[inline]
    #[must_use]
    pub fn with_on_call_audio_quality_alert(
        mut self,
        on_call_audio_quality_alert: (),
    ) -> Self {
        self.on_call_audio_quality_alert = on_call_audio_quality_alert;
        self
    }

    /// Sets `ON_WEB_SCREEN_POP_CUSTOM`.
    #[inline]
    #[must_use]
    pub fn with_on_web_screen_pop_custom(
        mut self,
        on_web_screen_pop_custom: bool,
    ) -> Self {
        self.on_web_screen_pop_custom = on_web_screen_pop_custom;
        self
    }

    /// Sets `ON_SAVE_ACTIVITY_RECORD`.
    #[inline]
    #[must_use]
    pub fn with_on_save_activity_record(mut self, on_save_activity_record: ()) -> Self {
        self.on_save_activity_record = on_save_activity_record;
        self
    }
}

/// The required fields of a [`CallbackMethodsReturnTypeMap`], which
/// [`CallbackMethodsReturnTypeMap::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct CallbackMethodsReturnTypeMapRequired {
    /// Nothing, see [`ON_LOGIN`](crate::v5_19::events::OnLogin).
    pub on_login: (),
    /// Nothing, see [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
    pub on_logout: (),
    /// Nothing, see [`ON_NEW_INTERACTION`](crate::v5_19::events::OnNewInteraction).
    pub on_new_interaction: (),
    /// Nothing, see [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
    pub on_interaction_removed: (),
    /// See [`CallbackMethodsReturnTypeMap::on_interaction_state_change`].
    pub on_interaction_state_change: (),
    /// See [`CallbackMethodsReturnTypeMap::on_active_interaction_switched`].
    pub on_active_interaction_switched: (),
    /// Nothing, see [`ON_AGENT_STATE_CHANGE`](crate::v5_19::events::OnAgentStateChange).
    pub on_agent_state_change: (),
    /// The data to send along; `null` is accepted too.
    pub on_request_transfer_data: CustomTransferData,
    /// Nothing, see [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    pub on_load_transfer_data: (),
    /// The results of the search; `null` is accepted too.
    pub on_search_knowledge_base: Vec<ExternalKBSearchResultData>,
    /// The article, or `null` when there is none.
    pub on_get_knowledge_base_article: Option<ExternalKBArticleData>,
    /// Nothing, see [`ON_OPEN_RECORD`](crate::v5_19::events::OnOpenRecord).
    pub on_open_record: (),
    /// Nothing, see [`ON_SEARCH_RECORDS`](crate::v5_19::events::OnSearchRecords).
    pub on_search_records: (),
    /// Nothing, see [`ON_SHOW_SCREEN`](crate::v5_19::events::OnShowScreen).
    pub on_show_screen: (),
    /// See [`CallbackMethodsReturnTypeMap::on_screen_recording_state_change`].
    pub on_screen_recording_state_change: (),
    /// Nothing, see [`ON_WIDGET_MINIMIZED_CHANGE`](crate::v5_19::events::OnWidgetMinimizedChange).
    pub on_widget_minimized_change: (),
    /// Nothing, see [`ON_SERVER_ERROR`](crate::v5_19::events::OnServerError).
    pub on_server_error: (),
    /// Nothing, see [`ON_SOFTPHONE_STATUS_CHANGE`](crate::v5_19::events::OnSoftphoneStatusChange).
    pub on_softphone_status_change: (),
    /// Nothing, see [`ON_AUDIO_DEVICE_CHANGE`](crate::v5_19::events::OnAudioDeviceChange).
    pub on_audio_device_change: (),
    /// See [`CallbackMethodsReturnTypeMap::on_phone_capabilities_change`].
    pub on_phone_capabilities_change: (),
    /// Nothing, see [`ON_CALL_AUDIO_QUALITY_ALERT`](crate::v5_19::events::OnCallAudioQualityAlert).
    pub on_call_audio_quality_alert: (),
    /// `true` to keep the widget from showing it.
    pub on_web_screen_pop_custom: bool,
    /// Nothing, see [`ON_SAVE_ACTIVITY_RECORD`](crate::v5_19::events::OnSaveActivityRecord).
    pub on_save_activity_record: (),
}

impl From<CallbackMethodsReturnTypeMapRequired> for CallbackMethodsReturnTypeMap {
    #[inline]
    fn from(required: CallbackMethodsReturnTypeMapRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for CallbackMethodsReturnTypeMap {
    #[inline]
    fn default() -> Self {
        Self {
            on_login: Default::default(),
            on_logout: Default::default(),
            on_new_interaction: Default::default(),
            on_interaction_removed: Default::default(),
            on_interaction_state_change: Default::default(),
            on_active_interaction_switched: Default::default(),
            on_agent_state_change: Default::default(),
            on_request_transfer_data: Default::default(),
            on_load_transfer_data: Default::default(),
            on_search_knowledge_base: Default::default(),
            on_get_knowledge_base_article: Default::default(),
            on_open_record: Default::default(),
            on_search_records: Default::default(),
            on_show_screen: Default::default(),
            on_screen_recording_state_change: Default::default(),
            on_widget_minimized_change: Default::default(),
            on_server_error: Default::default(),
            on_softphone_status_change: Default::default(),
            on_audio_device_change: Default::default(),
            on_phone_capabilities_change: Default::default(),
            on_call_audio_quality_alert: Default::default(),
            on_web_screen_pop_custom: Default::default(),
            on_save_activity_record: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    CallbackMethodsReturnTypeMap "CallbackMethodsReturnTypeMap";
    on_login "ON_LOGIN" required wire::Plain<()>;
    on_logout "ON_LOGOUT" required wire::Plain<()>;
    on_new_interaction "ON_NEW_INTERACTION" required wire::Plain<()>;
    on_interaction_removed "ON_INTERACTION_REMOVED" required wire::Plain<()>;
    on_interaction_state_change "ON_INTERACTION_STATE_CHANGE" required wire::Plain<()>;
    on_active_interaction_switched "ON_ACTIVE_INTERACTION_SWITCHED" required wire::Plain<()>;
    on_agent_state_change "ON_AGENT_STATE_CHANGE" required wire::Plain<()>;
    on_request_transfer_data "ON_REQUEST_TRANSFER_DATA" required wire::Entries<wire::Nullable<wire::Plain<CustomTransferDataValue>>>;
    on_load_transfer_data "ON_LOAD_TRANSFER_DATA" required wire::Plain<()>;
    on_search_knowledge_base "ON_SEARCH_KNOWLEDGE_BASE" required wire::List<wire::Plain<ExternalKBSearchResultData>>;
    on_get_knowledge_base_article "ON_GET_KNOWLEDGE_BASE_ARTICLE" required wire::Nullable<wire::Plain<ExternalKBArticleData>>;
    on_open_record "ON_OPEN_RECORD" required wire::Plain<()>;
    on_search_records "ON_SEARCH_RECORDS" required wire::Plain<()>;
    on_show_screen "ON_SHOW_SCREEN" required wire::Plain<()>;
    on_screen_recording_state_change "ON_SCREEN_RECORDING_STATE_CHANGE" required wire::Plain<()>;
    on_widget_minimized_change "ON_WIDGET_MINIMIZED_CHANGE" required wire::Plain<()>;
    on_server_error "ON_SERVER_ERROR" required wire::Plain<()>;
    on_softphone_status_change "ON_SOFTPHONE_STATUS_CHANGE" required wire::Plain<()>;
    on_audio_device_change "ON_AUDIO_DEVICE_CHANGE" required wire::Plain<()>;
    on_phone_capabilities_change "ON_PHONE_CAPABILITIES_CHANGE" required wire::Plain<()>;
    on_call_audio_quality_alert "ON_CALL_AUDIO_QUALITY_ALERT" required wire::Plain<()>;
    on_web_screen_pop_custom "ON_WEB_SCREEN_POP_CUSTOM" required wire::Plain<bool>;
    on_save_activity_record "ON_SAVE_ACTIVITY_RECORD" required wire::Plain<()>;
}
