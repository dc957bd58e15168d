//! How the events are read and written.

mod on_new_interaction;
mod on_interaction_removed;
mod on_interaction_state_change;
mod on_active_interaction_switched;
mod on_save_activity_record;
mod on_call_audio_quality_alert;
mod on_summary_generation_started;
mod on_summary_generation_completed;
mod on_get_knowledge_base_folder;
mod on_search_knowledge_base;
mod on_get_knowledge_base_article;
mod on_request_transfer_data;
mod on_load_transfer_data;
mod on_open_record;
mod on_search_records;
mod on_validate_associated_records;
mod on_request_record_info;
mod on_request_record_on_screen;
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

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::{
    AnyEvent, OnNewInteraction, OnInteractionRemoved, OnInteractionStateChange,
    OnActiveInteractionSwitched, OnSaveActivityRecord, OnCallAudioQualityAlert,
    OnSummaryGenerationStarted, OnSummaryGenerationCompleted, OnGetKnowledgeBaseFolder,
    OnSearchKnowledgeBase, OnGetKnowledgeBaseArticle, OnRequestTransferData,
    OnLoadTransferData, OnOpenRecord, OnSearchRecords, OnValidateAssociatedRecords,
    OnRequestRecordInfo, OnRequestRecordOnScreen, OnShowScreen, OnWebScreenPopCustom,
    OnLogin, OnLogout, OnAgentStateChange, OnServerError, OnWidgetMinimizedChange,
    OnScreenRecordingStateChange, OnSoftphoneStatusChange, OnAudioDeviceChange,
    OnPhoneCapabilitiesChange,
};
use crate::json;

impl AnyEvent {
    /// Reads the arguments of the event of this name.
    ///
    /// The only errors are those of the input itself; arguments that are not what the
    /// documentation says make an [`Unreadable`](AnyEvent::Unreadable) event.
    pub fn read<'de, D: Deserializer<'de>>(
        name: &str,
        arguments: D,
    ) -> Result<Self, D::Error> {
        <json::Value as Deserialize>::deserialize(arguments)
            .map(|arguments| Self::from_value(name, arguments))
    }
    /// Makes an event of its name and the array of its arguments.
    pub fn from_value(name: &str, arguments: json::Value) -> Self {
        let read = match name {
            "ON_NEW_INTERACTION" => {
                json::from_value(arguments.clone()).map(Self::OnNewInteraction)
            }
            "ON_INTERACTION_REMOVED" => {
                json::from_value(arguments.clone()).map(Self::OnInteractionRemoved)
            }
            "ON_INTERACTION_STATE_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnInteractionStateChange)
            }
            "ON_ACTIVE_INTERACTION_SWITCHED" => {
                json::from_value(arguments.clone())
                    .map(Self::OnActiveInteractionSwitched)
            }
            "ON_SAVE_ACTIVITY_RECORD" => {
                json::from_value(arguments.clone()).map(Self::OnSaveActivityRecord)
            }
            "ON_CALL_AUDIO_QUALITY_ALERT" => {
                json::from_value(arguments.clone()).map(Self::OnCallAudioQualityAlert)
            }
            "ON_SUMMARY_GENERATION_STARTED" => {
                json::from_value(arguments.clone()).map(Self::OnSummaryGenerationStarted)
            }
            "ON_SUMMARY_GENERATION_COMPLETED" => {
                json::from_value(arguments.clone())
                    .map(Self::OnSummaryGenerationCompleted)
            }
            "ON_GET_KNOWLEDGE_BASE_FOLDER" => {
                json::from_value(arguments.clone()).map(Self::OnGetKnowledgeBaseFolder)
            }
            "ON_SEARCH_KNOWLEDGE_BASE" => {
                json::from_value(arguments.clone()).map(Self::OnSearchKnowledgeBase)
            }
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => {
                json::from_value(arguments.clone()).map(Self::OnGetKnowledgeBaseArticle)
            }
            "ON_REQUEST_TRANSFER_DATA" => {
                json::from_value(arguments.clone()).map(Self::OnRequestTransferData)
            }
            "ON_LOAD_TRANSFER_DATA" => {
                json::from_value(arguments.clone()).map(Self::OnLoadTransferData)
            }
            "ON_OPEN_RECORD" => {
                json::from_value(arguments.clone()).map(Self::OnOpenRecord)
            }
            "ON_SEARCH_RECORDS" => {
                json::from_value(arguments.clone()).map(Self::OnSearchRecords)
            }
            "ON_VALIDATE_ASSOCIATED_RECORDS" => {
                json::from_value(arguments.clone())
                    .map(Self::OnValidateAssociatedRecords)
            }
            "ON_REQUEST_RECORD_INFO" => {
                json::from_value(arguments.clone()).map(Self::OnRequestRecordInfo)
            }
            "ON_REQUEST_RECORD_ON_SCREEN" => {
                json::from_value(arguments.clone()).map(Self::OnRequestRecordOnScreen)
            }
            "ON_SHOW_SCREEN" => {
                json::from_value(arguments.clone()).map(Self::OnShowScreen)
            }
            "ON_WEB_SCREEN_POP_CUSTOM" => {
                json::from_value(arguments.clone()).map(Self::OnWebScreenPopCustom)
            }
            "ON_LOGIN" => json::from_value(arguments.clone()).map(Self::OnLogin),
            "ON_LOGOUT" => json::from_value(arguments.clone()).map(Self::OnLogout),
            "ON_AGENT_STATE_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnAgentStateChange)
            }
            "ON_SERVER_ERROR" => {
                json::from_value(arguments.clone()).map(Self::OnServerError)
            }
            "ON_WIDGET_MINIMIZED_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnWidgetMinimizedChange)
            }
            "ON_SCREEN_RECORDING_STATE_CHANGE" => {
                json::from_value(arguments.clone())
                    .map(Self::OnScreenRecordingStateChange)
            }
            "ON_SOFTPHONE_STATUS_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnSoftphoneStatusChange)
            }
            "ON_AUDIO_DEVICE_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnAudioDeviceChange)
            }
            "ON_PHONE_CAPABILITIES_CHANGE" => {
                json::from_value(arguments.clone()).map(Self::OnPhoneCapabilitiesChange)
            }
            _ => {
                return Self::Unknown(crate::protocol::UnknownEvent::new(name, arguments));
            }
        };
        read.unwrap_or_else(|error| {
            Self::Unreadable(
                crate::protocol::UnreadableEvent::new(name, arguments, error),
            )
        })
    }
}

impl Serialize for AnyEvent {
    /// Writes the array of the arguments.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::OnNewInteraction(event) => event.serialize(serializer),
            Self::OnInteractionRemoved(event) => event.serialize(serializer),
            Self::OnInteractionStateChange(event) => event.serialize(serializer),
            Self::OnActiveInteractionSwitched(event) => event.serialize(serializer),
            Self::OnSaveActivityRecord(event) => event.serialize(serializer),
            Self::OnCallAudioQualityAlert(event) => event.serialize(serializer),
            Self::OnSummaryGenerationStarted(event) => event.serialize(serializer),
            Self::OnSummaryGenerationCompleted(event) => event.serialize(serializer),
            Self::OnGetKnowledgeBaseFolder(event) => event.serialize(serializer),
            Self::OnSearchKnowledgeBase(event) => event.serialize(serializer),
            Self::OnGetKnowledgeBaseArticle(event) => event.serialize(serializer),
            Self::OnRequestTransferData(event) => event.serialize(serializer),
            Self::OnLoadTransferData(event) => event.serialize(serializer),
            Self::OnOpenRecord(event) => event.serialize(serializer),
            Self::OnSearchRecords(event) => event.serialize(serializer),
            Self::OnValidateAssociatedRecords(event) => event.serialize(serializer),
            Self::OnRequestRecordInfo(event) => event.serialize(serializer),
            Self::OnRequestRecordOnScreen(event) => event.serialize(serializer),
            Self::OnShowScreen(event) => event.serialize(serializer),
            Self::OnWebScreenPopCustom(event) => event.serialize(serializer),
            Self::OnLogin(event) => event.serialize(serializer),
            Self::OnLogout(event) => event.serialize(serializer),
            Self::OnAgentStateChange(event) => event.serialize(serializer),
            Self::OnServerError(event) => event.serialize(serializer),
            Self::OnWidgetMinimizedChange(event) => event.serialize(serializer),
            Self::OnScreenRecordingStateChange(event) => event.serialize(serializer),
            Self::OnSoftphoneStatusChange(event) => event.serialize(serializer),
            Self::OnAudioDeviceChange(event) => event.serialize(serializer),
            Self::OnPhoneCapabilitiesChange(event) => event.serialize(serializer),
            Self::Unknown(event) => event.arguments.serialize(serializer),
            Self::Unreadable(event) => event.arguments.serialize(serializer),
        }
    }
}

impl From<OnNewInteraction> for AnyEvent {
    fn from(event: OnNewInteraction) -> Self {
        Self::OnNewInteraction(Box::new(event))
    }
}

impl From<OnInteractionRemoved> for AnyEvent {
    fn from(event: OnInteractionRemoved) -> Self {
        Self::OnInteractionRemoved(Box::new(event))
    }
}

impl From<OnInteractionStateChange> for AnyEvent {
    fn from(event: OnInteractionStateChange) -> Self {
        Self::OnInteractionStateChange(Box::new(event))
    }
}

impl From<OnActiveInteractionSwitched> for AnyEvent {
    fn from(event: OnActiveInteractionSwitched) -> Self {
        Self::OnActiveInteractionSwitched(Box::new(event))
    }
}

impl From<OnSaveActivityRecord> for AnyEvent {
    fn from(event: OnSaveActivityRecord) -> Self {
        Self::OnSaveActivityRecord(Box::new(event))
    }
}

impl From<OnCallAudioQualityAlert> for AnyEvent {
    fn from(event: OnCallAudioQualityAlert) -> Self {
        Self::OnCallAudioQualityAlert(Box::new(event))
    }
}

impl From<OnSummaryGenerationStarted> for AnyEvent {
    fn from(event: OnSummaryGenerationStarted) -> Self {
        Self::OnSummaryGenerationStarted(Box::new(event))
    }
}

impl From<OnSummaryGenerationCompleted> for AnyEvent {
    fn from(event: OnSummaryGenerationCompleted) -> Self {
        Self::OnSummaryGenerationCompleted(Box::new(event))
    }
}

impl From<OnGetKnowledgeBaseFolder> for AnyEvent {
    fn from(event: OnGetKnowledgeBaseFolder) -> Self {
        Self::OnGetKnowledgeBaseFolder(Box::new(event))
    }
}

impl From<OnSearchKnowledgeBase> for AnyEvent {
    fn from(event: OnSearchKnowledgeBase) -> Self {
        Self::OnSearchKnowledgeBase(Box::new(event))
    }
}

impl From<OnGetKnowledgeBaseArticle> for AnyEvent {
    fn from(event: OnGetKnowledgeBaseArticle) -> Self {
        Self::OnGetKnowledgeBaseArticle(Box::new(event))
    }
}

impl From<OnRequestTransferData> for AnyEvent {
    fn from(event: OnRequestTransferData) -> Self {
        Self::OnRequestTransferData(Box::new(event))
    }
}

impl From<OnLoadTransferData> for AnyEvent {
    fn from(event: OnLoadTransferData) -> Self {
        Self::OnLoadTransferData(Box::new(event))
    }
}

impl From<OnOpenRecord> for AnyEvent {
    fn from(event: OnOpenRecord) -> Self {
        Self::OnOpenRecord(Box::new(event))
    }
}

impl From<OnSearchRecords> for AnyEvent {
    fn from(event: OnSearchRecords) -> Self {
        Self::OnSearchRecords(Box::new(event))
    }
}

impl From<OnValidateAssociatedRecords> for AnyEvent {
    fn from(event: OnValidateAssociatedRecords) -> Self {
        Self::OnValidateAssociatedRecords(Box::new(event))
    }
}

impl From<OnRequestRecordInfo> for AnyEvent {
    fn from(event: OnRequestRecordInfo) -> Self {
        Self::OnRequestRecordInfo(Box::new(event))
    }
}

impl From<OnRequestRecordOnScreen> for AnyEvent {
    fn from(event: OnRequestRecordOnScreen) -> Self {
        Self::OnRequestRecordOnScreen(Box::new(event))
    }
}

impl From<OnShowScreen> for AnyEvent {
    fn from(event: OnShowScreen) -> Self {
        Self::OnShowScreen(Box::new(event))
    }
}

impl From<OnWebScreenPopCustom> for AnyEvent {
    fn from(event: OnWebScreenPopCustom) -> Self {
        Self::OnWebScreenPopCustom(Box::new(event))
    }
}

impl From<OnLogin> for AnyEvent {
    fn from(event: OnLogin) -> Self {
        Self::OnLogin(Box::new(event))
    }
}

impl From<OnLogout> for AnyEvent {
    fn from(event: OnLogout) -> Self {
        Self::OnLogout(Box::new(event))
    }
}

impl From<OnAgentStateChange> for AnyEvent {
    fn from(event: OnAgentStateChange) -> Self {
        Self::OnAgentStateChange(Box::new(event))
    }
}

impl From<OnServerError> for AnyEvent {
    fn from(event: OnServerError) -> Self {
        Self::OnServerError(Box::new(event))
    }
}

impl From<OnWidgetMinimizedChange> for AnyEvent {
    fn from(event: OnWidgetMinimizedChange) -> Self {
        Self::OnWidgetMinimizedChange(Box::new(event))
    }
}

impl From<OnScreenRecordingStateChange> for AnyEvent {
    fn from(event: OnScreenRecordingStateChange) -> Self {
        Self::OnScreenRecordingStateChange(Box::new(event))
    }
}

impl From<OnSoftphoneStatusChange> for AnyEvent {
    fn from(event: OnSoftphoneStatusChange) -> Self {
        Self::OnSoftphoneStatusChange(Box::new(event))
    }
}

impl From<OnAudioDeviceChange> for AnyEvent {
    fn from(event: OnAudioDeviceChange) -> Self {
        Self::OnAudioDeviceChange(Box::new(event))
    }
}

impl From<OnPhoneCapabilitiesChange> for AnyEvent {
    fn from(event: OnPhoneCapabilitiesChange) -> Self {
        Self::OnPhoneCapabilitiesChange(Box::new(event))
    }
}
