//! `CallbackMethodsReturnTypeMap`.

use crate::v5_19::{
    CustomTransferData, ExternalKBSearchResultData, ExternalKBArticleData,
};
use crate::json;

/// What each event is answered with; `void` where nobody waits for an answer. A table of types
/// for use in type expressions, indexed with
/// [`CallbackMessage`](crate::v5_19::CallbackMessage); no value of it is ever sent.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallbackMethodsReturnTypeMap {
    /// Nothing, see [`ON_LOGIN`](crate::v5_19::events::OnLogin).
    pub on_login: (),
    /// Nothing, see [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
    pub on_logout: (),
    /// Nothing, see [`ON_NEW_INTERACTION`](crate::v5_19::events::OnNewInteraction).
    pub on_new_interaction: (),
    /// Nothing, see [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
    pub on_interaction_removed: (),
    /// Nothing, see
    /// [`ON_INTERACTION_STATE_CHANGE`](crate::v5_19::events::OnInteractionStateChange).
    pub on_interaction_state_change: (),
    /// Nothing, see
    /// [`ON_ACTIVE_INTERACTION_SWITCHED`](crate::v5_19::events::OnActiveInteractionSwitched).
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
    /// Nothing, see
    /// [`ON_SCREEN_RECORDING_STATE_CHANGE`](crate::v5_19::events::OnScreenRecordingStateChange).
    pub on_screen_recording_state_change: (),
    /// Nothing, see [`ON_WIDGET_MINIMIZED_CHANGE`](crate::v5_19::events::OnWidgetMinimizedChange).
    pub on_widget_minimized_change: (),
    /// Nothing, see [`ON_SERVER_ERROR`](crate::v5_19::events::OnServerError).
    pub on_server_error: (),
    /// Nothing, see [`ON_SOFTPHONE_STATUS_CHANGE`](crate::v5_19::events::OnSoftphoneStatusChange).
    pub on_softphone_status_change: (),
    /// Nothing, see [`ON_AUDIO_DEVICE_CHANGE`](crate::v5_19::events::OnAudioDeviceChange).
    pub on_audio_device_change: (),
    /// Nothing, see
    /// [`ON_PHONE_CAPABILITIES_CHANGE`](crate::v5_19::events::OnPhoneCapabilitiesChange).
    pub on_phone_capabilities_change: (),
    /// Nothing, see [`ON_CALL_AUDIO_QUALITY_ALERT`](crate::v5_19::events::OnCallAudioQualityAlert).
    pub on_call_audio_quality_alert: (),
    /// `true` to keep the widget from showing it.
    pub on_web_screen_pop_custom: bool,
    /// Nothing, see [`ON_SAVE_ACTIVITY_RECORD`](crate::v5_19::events::OnSaveActivityRecord).
    pub on_save_activity_record: (),
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl CallbackMethodsReturnTypeMap {
    /// Makes one of the required fields; the optional ones are absent.
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
}

/// The required fields of a [`CallbackMethodsReturnTypeMap`], which
/// [`CallbackMethodsReturnTypeMap::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CallbackMethodsReturnTypeMapRequired {
    /// Nothing, see [`ON_LOGIN`](crate::v5_19::events::OnLogin).
    pub on_login: (),
    /// Nothing, see [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
    pub on_logout: (),
    /// Nothing, see [`ON_NEW_INTERACTION`](crate::v5_19::events::OnNewInteraction).
    pub on_new_interaction: (),
    /// Nothing, see [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
    pub on_interaction_removed: (),
    /// Nothing, see
    /// [`ON_INTERACTION_STATE_CHANGE`](crate::v5_19::events::OnInteractionStateChange).
    pub on_interaction_state_change: (),
    /// Nothing, see
    /// [`ON_ACTIVE_INTERACTION_SWITCHED`](crate::v5_19::events::OnActiveInteractionSwitched).
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
    /// Nothing, see
    /// [`ON_SCREEN_RECORDING_STATE_CHANGE`](crate::v5_19::events::OnScreenRecordingStateChange).
    pub on_screen_recording_state_change: (),
    /// Nothing, see [`ON_WIDGET_MINIMIZED_CHANGE`](crate::v5_19::events::OnWidgetMinimizedChange).
    pub on_widget_minimized_change: (),
    /// Nothing, see [`ON_SERVER_ERROR`](crate::v5_19::events::OnServerError).
    pub on_server_error: (),
    /// Nothing, see [`ON_SOFTPHONE_STATUS_CHANGE`](crate::v5_19::events::OnSoftphoneStatusChange).
    pub on_softphone_status_change: (),
    /// Nothing, see [`ON_AUDIO_DEVICE_CHANGE`](crate::v5_19::events::OnAudioDeviceChange).
    pub on_audio_device_change: (),
    /// Nothing, see
    /// [`ON_PHONE_CAPABILITIES_CHANGE`](crate::v5_19::events::OnPhoneCapabilitiesChange).
    pub on_phone_capabilities_change: (),
    /// Nothing, see [`ON_CALL_AUDIO_QUALITY_ALERT`](crate::v5_19::events::OnCallAudioQualityAlert).
    pub on_call_audio_quality_alert: (),
    /// `true` to keep the widget from showing it.
    pub on_web_screen_pop_custom: bool,
    /// Nothing, see [`ON_SAVE_ACTIVITY_RECORD`](crate::v5_19::events::OnSaveActivityRecord).
    pub on_save_activity_record: (),
}
