//! The events: for each a structure of the arguments its handler is given.

mod on_new_interaction;
mod on_interaction_removed;
mod on_interaction_state_change;
mod on_active_interaction_switched;
mod on_save_activity_record;
mod on_call_audio_quality_alert;
mod on_summary_generation_completed;
mod on_request_transfer_data;
mod on_load_transfer_data;
mod on_search_knowledge_base;
mod on_get_knowledge_base_article;
mod on_open_record;
mod on_search_records;
mod on_show_screen;
mod on_web_screen_pop_custom;
mod on_login;
mod on_logout;
mod on_agent_state_change;
mod on_server_error;
mod on_widget_minimized_change;
mod on_screen_recording_state_change;
mod on_softphone_status_change;
mod on_audio_device_change;
mod on_phone_capabilities_change;

pub use on_new_interaction::*;
pub use on_interaction_removed::*;
pub use on_interaction_state_change::*;
pub use on_active_interaction_switched::*;
pub use on_save_activity_record::*;
pub use on_call_audio_quality_alert::*;
pub use on_summary_generation_completed::*;
pub use on_request_transfer_data::*;
pub use on_load_transfer_data::*;
pub use on_search_knowledge_base::*;
pub use on_get_knowledge_base_article::*;
pub use on_open_record::*;
pub use on_search_records::*;
pub use on_show_screen::*;
pub use on_web_screen_pop_custom::*;
pub use on_login::*;
pub use on_logout::*;
pub use on_agent_state_change::*;
pub use on_server_error::*;
pub use on_widget_minimized_change::*;
pub use on_screen_recording_state_change::*;
pub use on_softphone_status_change::*;
pub use on_audio_device_change::*;
pub use on_phone_capabilities_change::*;

/// An event of any name with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnyEvent {
    /// `ON_NEW_INTERACTION`
    OnNewInteraction(Box<OnNewInteraction>),
    /// `ON_INTERACTION_REMOVED`
    OnInteractionRemoved(Box<OnInteractionRemoved>),
    /// `ON_INTERACTION_STATE_CHANGE`
    OnInteractionStateChange(Box<OnInteractionStateChange>),
    /// `ON_ACTIVE_INTERACTION_SWITCHED`
    OnActiveInteractionSwitched(Box<OnActiveInteractionSwitched>),
    /// `ON_SAVE_ACTIVITY_RECORD`
    OnSaveActivityRecord(Box<OnSaveActivityRecord>),
    /// `ON_CALL_AUDIO_QUALITY_ALERT`
    OnCallAudioQualityAlert(Box<OnCallAudioQualityAlert>),
    /// `ON_SUMMARY_GENERATION_COMPLETED`
    OnSummaryGenerationCompleted(Box<OnSummaryGenerationCompleted>),
    /// `ON_REQUEST_TRANSFER_DATA`
    OnRequestTransferData(Box<OnRequestTransferData>),
    /// `ON_LOAD_TRANSFER_DATA`
    OnLoadTransferData(Box<OnLoadTransferData>),
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    OnSearchKnowledgeBase(Box<OnSearchKnowledgeBase>),
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    OnGetKnowledgeBaseArticle(Box<OnGetKnowledgeBaseArticle>),
    /// `ON_OPEN_RECORD`
    OnOpenRecord(Box<OnOpenRecord>),
    /// `ON_SEARCH_RECORDS`
    OnSearchRecords(Box<OnSearchRecords>),
    /// `ON_SHOW_SCREEN`
    OnShowScreen(Box<OnShowScreen>),
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    OnWebScreenPopCustom(Box<OnWebScreenPopCustom>),
    /// `ON_LOGIN`
    OnLogin(Box<OnLogin>),
    /// `ON_LOGOUT`
    OnLogout(Box<OnLogout>),
    /// `ON_AGENT_STATE_CHANGE`
    OnAgentStateChange(Box<OnAgentStateChange>),
    /// `ON_SERVER_ERROR`
    OnServerError(Box<OnServerError>),
    /// `ON_WIDGET_MINIMIZED_CHANGE`
    OnWidgetMinimizedChange(Box<OnWidgetMinimizedChange>),
    /// `ON_SCREEN_RECORDING_STATE_CHANGE`
    OnScreenRecordingStateChange(Box<OnScreenRecordingStateChange>),
    /// `ON_SOFTPHONE_STATUS_CHANGE`
    OnSoftphoneStatusChange(Box<OnSoftphoneStatusChange>),
    /// `ON_AUDIO_DEVICE_CHANGE`
    OnAudioDeviceChange(Box<OnAudioDeviceChange>),
    /// `ON_PHONE_CAPABILITIES_CHANGE`
    OnPhoneCapabilitiesChange(Box<OnPhoneCapabilitiesChange>),
    /// An event that is not documented.
    Unknown(crate::protocol::UnknownEvent),
    /// A documented event whose arguments are not what the documentation says.
    Unreadable(crate::protocol::UnreadableEvent),
}

impl AnyEvent {
    /// The names of the documented events, in order.
    pub const NAMES: &'static [&'static str] = &[
        "ON_NEW_INTERACTION",
        "ON_INTERACTION_REMOVED",
        "ON_INTERACTION_STATE_CHANGE",
        "ON_ACTIVE_INTERACTION_SWITCHED",
        "ON_SAVE_ACTIVITY_RECORD",
        "ON_CALL_AUDIO_QUALITY_ALERT",
        "ON_SUMMARY_GENERATION_COMPLETED",
        "ON_REQUEST_TRANSFER_DATA",
        "ON_LOAD_TRANSFER_DATA",
        "ON_SEARCH_KNOWLEDGE_BASE",
        "ON_GET_KNOWLEDGE_BASE_ARTICLE",
        "ON_OPEN_RECORD",
        "ON_SEARCH_RECORDS",
        "ON_SHOW_SCREEN",
        "ON_WEB_SCREEN_POP_CUSTOM",
        "ON_LOGIN",
        "ON_LOGOUT",
        "ON_AGENT_STATE_CHANGE",
        "ON_SERVER_ERROR",
        "ON_WIDGET_MINIMIZED_CHANGE",
        "ON_SCREEN_RECORDING_STATE_CHANGE",
        "ON_SOFTPHONE_STATUS_CHANGE",
        "ON_AUDIO_DEVICE_CHANGE",
        "ON_PHONE_CAPABILITIES_CHANGE",
    ];
    /// The name of the event.
    pub fn name(&self) -> &str {
        match self {
            Self::OnNewInteraction(_) => "ON_NEW_INTERACTION",
            Self::OnInteractionRemoved(_) => "ON_INTERACTION_REMOVED",
            Self::OnInteractionStateChange(_) => "ON_INTERACTION_STATE_CHANGE",
            Self::OnActiveInteractionSwitched(_) => "ON_ACTIVE_INTERACTION_SWITCHED",
            Self::OnSaveActivityRecord(_) => "ON_SAVE_ACTIVITY_RECORD",
            Self::OnCallAudioQualityAlert(_) => "ON_CALL_AUDIO_QUALITY_ALERT",
            Self::OnSummaryGenerationCompleted(_) => "ON_SUMMARY_GENERATION_COMPLETED",
            Self::OnRequestTransferData(_) => "ON_REQUEST_TRANSFER_DATA",
            Self::OnLoadTransferData(_) => "ON_LOAD_TRANSFER_DATA",
            Self::OnSearchKnowledgeBase(_) => "ON_SEARCH_KNOWLEDGE_BASE",
            Self::OnGetKnowledgeBaseArticle(_) => "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            Self::OnOpenRecord(_) => "ON_OPEN_RECORD",
            Self::OnSearchRecords(_) => "ON_SEARCH_RECORDS",
            Self::OnShowScreen(_) => "ON_SHOW_SCREEN",
            Self::OnWebScreenPopCustom(_) => "ON_WEB_SCREEN_POP_CUSTOM",
            Self::OnLogin(_) => "ON_LOGIN",
            Self::OnLogout(_) => "ON_LOGOUT",
            Self::OnAgentStateChange(_) => "ON_AGENT_STATE_CHANGE",
            Self::OnServerError(_) => "ON_SERVER_ERROR",
            Self::OnWidgetMinimizedChange(_) => "ON_WIDGET_MINIMIZED_CHANGE",
            Self::OnScreenRecordingStateChange(_) => "ON_SCREEN_RECORDING_STATE_CHANGE",
            Self::OnSoftphoneStatusChange(_) => "ON_SOFTPHONE_STATUS_CHANGE",
            Self::OnAudioDeviceChange(_) => "ON_AUDIO_DEVICE_CHANGE",
            Self::OnPhoneCapabilitiesChange(_) => "ON_PHONE_CAPABILITIES_CHANGE",
            Self::Unknown(event) => &event.name,
            Self::Unreadable(event) => &event.name,
        }
    }
}
