//! `CallbackMessage`.

use crate::json;

/// Name of an event, without
/// [`ON_SUMMARY_GENERATION_COMPLETED`](crate::v5_19::events::OnSummaryGenerationCompleted),
/// which came later.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallbackMessage {
    /// `ON_LOGIN`
    OnLogin,
    /// `ON_LOGOUT`
    OnLogout,
    /// `ON_NEW_INTERACTION`
    OnNewInteraction,
    /// `ON_INTERACTION_REMOVED`
    OnInteractionRemoved,
    /// `ON_INTERACTION_STATE_CHANGE`
    OnInteractionStateChange,
    /// `ON_ACTIVE_INTERACTION_SWITCHED`
    OnActiveInteractionSwitched,
    /// `ON_AGENT_STATE_CHANGE`
    OnAgentStateChange,
    /// `ON_REQUEST_TRANSFER_DATA`
    OnRequestTransferData,
    /// `ON_LOAD_TRANSFER_DATA`
    OnLoadTransferData,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    OnGetKnowledgeBaseArticle,
    /// `ON_OPEN_RECORD`
    OnOpenRecord,
    /// `ON_SEARCH_RECORDS`
    OnSearchRecords,
    /// `ON_SHOW_SCREEN`
    OnShowScreen,
    /// `ON_SCREEN_RECORDING_STATE_CHANGE`
    OnScreenRecordingStateChange,
    /// `ON_WIDGET_MINIMIZED_CHANGE`
    OnWidgetMinimizedChange,
    /// `ON_SERVER_ERROR`
    OnServerError,
    /// `ON_SOFTPHONE_STATUS_CHANGE`
    OnSoftphoneStatusChange,
    /// `ON_AUDIO_DEVICE_CHANGE`
    OnAudioDeviceChange,
    /// `ON_PHONE_CAPABILITIES_CHANGE`
    OnPhoneCapabilitiesChange,
    /// `ON_CALL_AUDIO_QUALITY_ALERT`
    OnCallAudioQualityAlert,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    OnWebScreenPopCustom,
    /// `ON_SAVE_ACTIVITY_RECORD`
    OnSaveActivityRecord,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl CallbackMessage {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::OnLogin,
        Self::OnLogout,
        Self::OnNewInteraction,
        Self::OnInteractionRemoved,
        Self::OnInteractionStateChange,
        Self::OnActiveInteractionSwitched,
        Self::OnAgentStateChange,
        Self::OnRequestTransferData,
        Self::OnLoadTransferData,
        Self::OnSearchKnowledgeBase,
        Self::OnGetKnowledgeBaseArticle,
        Self::OnOpenRecord,
        Self::OnSearchRecords,
        Self::OnShowScreen,
        Self::OnScreenRecordingStateChange,
        Self::OnWidgetMinimizedChange,
        Self::OnServerError,
        Self::OnSoftphoneStatusChange,
        Self::OnAudioDeviceChange,
        Self::OnPhoneCapabilitiesChange,
        Self::OnCallAudioQualityAlert,
        Self::OnWebScreenPopCustom,
        Self::OnSaveActivityRecord,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::OnLogin => "ON_LOGIN",
            Self::OnLogout => "ON_LOGOUT",
            Self::OnNewInteraction => "ON_NEW_INTERACTION",
            Self::OnInteractionRemoved => "ON_INTERACTION_REMOVED",
            Self::OnInteractionStateChange => "ON_INTERACTION_STATE_CHANGE",
            Self::OnActiveInteractionSwitched => "ON_ACTIVE_INTERACTION_SWITCHED",
            Self::OnAgentStateChange => "ON_AGENT_STATE_CHANGE",
            Self::OnRequestTransferData => "ON_REQUEST_TRANSFER_DATA",
            Self::OnLoadTransferData => "ON_LOAD_TRANSFER_DATA",
            Self::OnSearchKnowledgeBase => "ON_SEARCH_KNOWLEDGE_BASE",
            Self::OnGetKnowledgeBaseArticle => "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            Self::OnOpenRecord => "ON_OPEN_RECORD",
            Self::OnSearchRecords => "ON_SEARCH_RECORDS",
            Self::OnShowScreen => "ON_SHOW_SCREEN",
            Self::OnScreenRecordingStateChange => "ON_SCREEN_RECORDING_STATE_CHANGE",
            Self::OnWidgetMinimizedChange => "ON_WIDGET_MINIMIZED_CHANGE",
            Self::OnServerError => "ON_SERVER_ERROR",
            Self::OnSoftphoneStatusChange => "ON_SOFTPHONE_STATUS_CHANGE",
            Self::OnAudioDeviceChange => "ON_AUDIO_DEVICE_CHANGE",
            Self::OnPhoneCapabilitiesChange => "ON_PHONE_CAPABILITIES_CHANGE",
            Self::OnCallAudioQualityAlert => "ON_CALL_AUDIO_QUALITY_ALERT",
            Self::OnWebScreenPopCustom => "ON_WEB_SCREEN_POP_CUSTOM",
            Self::OnSaveActivityRecord => "ON_SAVE_ACTIVITY_RECORD",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
