//! Reading and writing `CallbackMessage`.

use crate::latest::CallbackMessage;
use crate::json;
use crate::wire;

impl From<&str> for CallbackMessage {
    fn from(value: &str) -> Self {
        match value {
            "ON_LOGIN" => Self::OnLogin,
            "ON_LOGOUT" => Self::OnLogout,
            "ON_NEW_INTERACTION" => Self::OnNewInteraction,
            "ON_INTERACTION_REMOVED" => Self::OnInteractionRemoved,
            "ON_INTERACTION_STATE_CHANGE" => Self::OnInteractionStateChange,
            "ON_ACTIVE_INTERACTION_SWITCHED" => Self::OnActiveInteractionSwitched,
            "ON_AGENT_STATE_CHANGE" => Self::OnAgentStateChange,
            "ON_REQUEST_TRANSFER_DATA" => Self::OnRequestTransferData,
            "ON_LOAD_TRANSFER_DATA" => Self::OnLoadTransferData,
            "ON_GET_KNOWLEDGE_BASE_FOLDER" => Self::OnGetKnowledgeBaseFolder,
            "ON_SEARCH_KNOWLEDGE_BASE" => Self::OnSearchKnowledgeBase,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => Self::OnGetKnowledgeBaseArticle,
            "ON_OPEN_RECORD" => Self::OnOpenRecord,
            "ON_SEARCH_RECORDS" => Self::OnSearchRecords,
            "ON_SHOW_SCREEN" => Self::OnShowScreen,
            "ON_SCREEN_RECORDING_STATE_CHANGE" => Self::OnScreenRecordingStateChange,
            "ON_WIDGET_MINIMIZED_CHANGE" => Self::OnWidgetMinimizedChange,
            "ON_SERVER_ERROR" => Self::OnServerError,
            "ON_SOFTPHONE_STATUS_CHANGE" => Self::OnSoftphoneStatusChange,
            "ON_AUDIO_DEVICE_CHANGE" => Self::OnAudioDeviceChange,
            "ON_PHONE_CAPABILITIES_CHANGE" => Self::OnPhoneCapabilitiesChange,
            "ON_CALL_AUDIO_QUALITY_ALERT" => Self::OnCallAudioQualityAlert,
            "ON_SUMMARY_GENERATION_STARTED" => Self::OnSummaryGenerationStarted,
            "ON_SUMMARY_GENERATION_COMPLETED" => Self::OnSummaryGenerationCompleted,
            "ON_WEB_SCREEN_POP_CUSTOM" => Self::OnWebScreenPopCustom,
            "ON_SAVE_ACTIVITY_RECORD" => Self::OnSaveActivityRecord,
            "ON_VALIDATE_ASSOCIATED_RECORDS" => Self::OnValidateAssociatedRecords,
            "ON_REQUEST_RECORD_INFO" => Self::OnRequestRecordInfo,
            "ON_REQUEST_RECORD_ON_SCREEN" => Self::OnRequestRecordOnScreen,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(CallbackMessage);
