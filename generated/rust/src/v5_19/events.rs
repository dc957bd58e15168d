//! The events: for each a structure of the arguments its handler is given.

pub use super::events_interactions::{
    OnActiveInteractionSwitched, OnCallAudioQualityAlert, OnInteractionRemoved,
    OnInteractionStateChange, OnNewInteraction, OnSaveActivityRecord,
    OnSummaryGenerationCompleted,
};
pub use super::events_records::{
    OnGetKnowledgeBaseArticle, OnLoadTransferData, OnOpenRecord, OnRequestTransferData,
    OnSearchKnowledgeBase, OnSearchRecords, OnShowScreen, OnWebScreenPopCustom,
};
pub use super::events_session::{
    OnAgentStateChange, OnAudioDeviceChange, OnLogin, OnLogout,
    OnPhoneCapabilitiesChange, OnScreenRecordingStateChange, OnServerError,
    OnSoftphoneStatusChange, OnWidgetMinimizedChange,
};

use crate::wire;

/// An event of any name with its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AnyEvent {
    /// `ON_NEW_INTERACTION`
    #[doc(alias = "ON_NEW_INTERACTION")]
    OnNewInteraction(Box<OnNewInteraction>),
    /// `ON_INTERACTION_REMOVED`
    #[doc(alias = "ON_INTERACTION_REMOVED")]
    OnInteractionRemoved(Box<OnInteractionRemoved>),
    /// `ON_INTERACTION_STATE_CHANGE`
    #[doc(alias = "ON_INTERACTION_STATE_CHANGE")]
    OnInteractionStateChange(Box<OnInteractionStateChange>),
    /// `ON_ACTIVE_INTERACTION_SWITCHED`
    #[doc(alias = "ON_ACTIVE_INTERACTION_SWITCHED")]
    OnActiveInteractionSwitched(Box<OnActiveInteractionSwitched>),
    /// `ON_SAVE_ACTIVITY_RECORD`
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
    OnSaveActivityRecord(Box<OnSaveActivityRecord>),
    /// `ON_CALL_AUDIO_QUALITY_ALERT`
    #[doc(alias = "ON_CALL_AUDIO_QUALITY_ALERT")]
    OnCallAudioQualityAlert(Box<OnCallAudioQualityAlert>),
    /// `ON_SUMMARY_GENERATION_COMPLETED`
    #[doc(alias = "ON_SUMMARY_GENERATION_COMPLETED")]
    OnSummaryGenerationCompleted(Box<OnSummaryGenerationCompleted>),
    /// `ON_REQUEST_TRANSFER_DATA`
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
    OnRequestTransferData(Box<OnRequestTransferData>),
    /// `ON_LOAD_TRANSFER_DATA`
    #[doc(alias = "ON_LOAD_TRANSFER_DATA")]
    OnLoadTransferData(Box<OnLoadTransferData>),
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
    OnSearchKnowledgeBase(Box<OnSearchKnowledgeBase>),
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
    OnGetKnowledgeBaseArticle(Box<OnGetKnowledgeBaseArticle>),
    /// `ON_OPEN_RECORD`
    #[doc(alias = "ON_OPEN_RECORD")]
    OnOpenRecord(Box<OnOpenRecord>),
    /// `ON_SEARCH_RECORDS`
    #[doc(alias = "ON_SEARCH_RECORDS")]
    OnSearchRecords(Box<OnSearchRecords>),
    /// `ON_SHOW_SCREEN`
    #[doc(alias = "ON_SHOW_SCREEN")]
    OnShowScreen(Box<OnShowScreen>),
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    OnWebScreenPopCustom(Box<OnWebScreenPopCustom>),
    /// `ON_LOGIN`
    #[doc(alias = "ON_LOGIN")]
    OnLogin(Box<OnLogin>),
    /// `ON_LOGOUT`
    #[doc(alias = "ON_LOGOUT")]
    OnLogout(Box<OnLogout>),
    /// `ON_AGENT_STATE_CHANGE`
    #[doc(alias = "ON_AGENT_STATE_CHANGE")]
    OnAgentStateChange(Box<OnAgentStateChange>),
    /// `ON_SERVER_ERROR`
    #[doc(alias = "ON_SERVER_ERROR")]
    OnServerError(Box<OnServerError>),
    /// `ON_WIDGET_MINIMIZED_CHANGE`
    #[doc(alias = "ON_WIDGET_MINIMIZED_CHANGE")]
    OnWidgetMinimizedChange(Box<OnWidgetMinimizedChange>),
    /// `ON_SCREEN_RECORDING_STATE_CHANGE`
    #[doc(alias = "ON_SCREEN_RECORDING_STATE_CHANGE")]
    OnScreenRecordingStateChange(Box<OnScreenRecordingStateChange>),
    /// `ON_SOFTPHONE_STATUS_CHANGE`
    #[doc(alias = "ON_SOFTPHONE_STATUS_CHANGE")]
    OnSoftphoneStatusChange(Box<OnSoftphoneStatusChange>),
    /// `ON_AUDIO_DEVICE_CHANGE`
    #[doc(alias = "ON_AUDIO_DEVICE_CHANGE")]
    OnAudioDeviceChange(Box<OnAudioDeviceChange>),
    /// `ON_PHONE_CAPABILITIES_CHANGE`
    #[doc(alias = "ON_PHONE_CAPABILITIES_CHANGE")]
    OnPhoneCapabilitiesChange(Box<OnPhoneCapabilitiesChange>),
    /// An event that is not documented.
    Unknown(crate::protocol::UnknownEvent),
    /// A documented event whose arguments are not what the documentation says.
    Unreadable(crate::protocol::UnreadableEvent),
}

wire::events! {
    AnyEvent;
    OnNewInteraction "ON_NEW_INTERACTION" OnNewInteraction;
    OnInteractionRemoved "ON_INTERACTION_REMOVED" OnInteractionRemoved;
    OnInteractionStateChange "ON_INTERACTION_STATE_CHANGE" OnInteractionStateChange;
    OnActiveInteractionSwitched "ON_ACTIVE_INTERACTION_SWITCHED" OnActiveInteractionSwitched;
    OnSaveActivityRecord "ON_SAVE_ACTIVITY_RECORD" OnSaveActivityRecord;
    OnCallAudioQualityAlert "ON_CALL_AUDIO_QUALITY_ALERT" OnCallAudioQualityAlert;
    OnSummaryGenerationCompleted "ON_SUMMARY_GENERATION_COMPLETED" OnSummaryGenerationCompleted;
    OnRequestTransferData "ON_REQUEST_TRANSFER_DATA" OnRequestTransferData;
    OnLoadTransferData "ON_LOAD_TRANSFER_DATA" OnLoadTransferData;
    OnSearchKnowledgeBase "ON_SEARCH_KNOWLEDGE_BASE" OnSearchKnowledgeBase;
    OnGetKnowledgeBaseArticle "ON_GET_KNOWLEDGE_BASE_ARTICLE" OnGetKnowledgeBaseArticle;
    OnOpenRecord "ON_OPEN_RECORD" OnOpenRecord;
    OnSearchRecords "ON_SEARCH_RECORDS" OnSearchRecords;
    OnShowScreen "ON_SHOW_SCREEN" OnShowScreen;
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM" OnWebScreenPopCustom;
    OnLogin "ON_LOGIN" OnLogin;
    OnLogout "ON_LOGOUT" OnLogout;
    OnAgentStateChange "ON_AGENT_STATE_CHANGE" OnAgentStateChange;
    OnServerError "ON_SERVER_ERROR" OnServerError;
    OnWidgetMinimizedChange "ON_WIDGET_MINIMIZED_CHANGE" OnWidgetMinimizedChange;
    OnScreenRecordingStateChange "ON_SCREEN_RECORDING_STATE_CHANGE" OnScreenRecordingStateChange;
    OnSoftphoneStatusChange "ON_SOFTPHONE_STATUS_CHANGE" OnSoftphoneStatusChange;
    OnAudioDeviceChange "ON_AUDIO_DEVICE_CHANGE" OnAudioDeviceChange;
    OnPhoneCapabilitiesChange "ON_PHONE_CAPABILITIES_CHANGE" OnPhoneCapabilitiesChange;
}
