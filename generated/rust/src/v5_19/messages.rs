//! Types of `messages`.

use crate::json;
use crate::wire;

/// Name of the request that a method sends, its command; the answer has the same name followed
/// by `_RESPONSE`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestMessage {
    /// `GET_LOGIN_STATE`
    #[doc(alias = "GET_LOGIN_STATE")]
    GetLoginState,
    /// `LOGIN`
    #[doc(alias = "LOGIN")]
    Login,
    /// `LOGOUT`
    #[doc(alias = "LOGOUT")]
    Logout,
    /// `GET_AGENT_STATE`
    #[doc(alias = "GET_AGENT_STATE")]
    GetAgentState,
    /// `SET_AGENT_STATE`
    #[doc(alias = "SET_AGENT_STATE")]
    SetAgentState,
    /// `ACCEPT_INTERACTION`
    #[doc(alias = "ACCEPT_INTERACTION")]
    AcceptInteraction,
    /// `REJECT_INTERACTION`
    #[doc(alias = "REJECT_INTERACTION")]
    RejectInteraction,
    /// `START_CALL`
    #[doc(alias = "START_CALL")]
    StartCall,
    /// `START_CHAT`
    #[doc(alias = "START_CHAT")]
    StartChat,
    /// `START_EMAIL`
    #[doc(alias = "START_EMAIL")]
    StartEmail,
    /// `SEND_DTMF`
    #[doc(alias = "SEND_DTMF")]
    SendDtmf,
    /// `CONSULT_CALL`
    #[doc(alias = "CONSULT_CALL")]
    ConsultCall,
    /// `BLIND_TRANSFER`
    #[doc(alias = "BLIND_TRANSFER")]
    BlindTransfer,
    /// `TRANSFER`
    #[doc(alias = "TRANSFER")]
    Transfer,
    /// `LEAVE_INTERACTION`
    #[doc(alias = "LEAVE_INTERACTION")]
    LeaveInteraction,
    /// `COMPLETE_INTERACTION`
    #[doc(alias = "COMPLETE_INTERACTION")]
    CompleteInteraction,
    /// `LEAVE_AND_COMPLETE_INTERACTION`
    #[doc(alias = "LEAVE_AND_COMPLETE_INTERACTION")]
    LeaveAndCompleteInteraction,
    /// `SWITCH_ACTIVE_INTERACTION`
    #[doc(alias = "SWITCH_ACTIVE_INTERACTION")]
    SwitchActiveInteraction,
    /// `INVITE_TO_CALL_CONFERENCE`
    #[doc(alias = "INVITE_TO_CALL_CONFERENCE")]
    InviteToCallConference,
    /// `REMOVE_FROM_CALL_CONFERENCE`
    #[doc(alias = "REMOVE_FROM_CALL_CONFERENCE")]
    RemoveFromCallConference,
    /// `DESTROY_CALL_CONFERENCE`
    #[doc(alias = "DESTROY_CALL_CONFERENCE")]
    DestroyCallConference,
    /// `MERGE_ALL_CALLS_INTO_CONFERENCE`
    #[doc(alias = "MERGE_ALL_CALLS_INTO_CONFERENCE")]
    MergeAllCallsIntoConference,
    /// `GET_TEAMS`
    #[doc(alias = "GET_TEAMS")]
    GetTeams,
    /// `GET_TEAM_MEMBERS`
    #[doc(alias = "GET_TEAM_MEMBERS")]
    GetTeamMembers,
    /// `GET_SERVICES_LIST`
    #[doc(alias = "GET_SERVICES_LIST")]
    GetServicesList,
    /// `GET_SERVICE`
    #[doc(alias = "GET_SERVICE")]
    GetService,
    /// `SET_SERVICE`
    #[doc(alias = "SET_SERVICE")]
    SetService,
    /// `GET_DID_LIST`
    #[doc(alias = "GET_DID_LIST")]
    GetDidList,
    /// `GET_DID`
    #[doc(alias = "GET_DID")]
    GetDid,
    /// `SET_DID`
    #[doc(alias = "SET_DID")]
    SetDid,
    /// `GET_DISPOSITIONS_LIST`
    #[doc(alias = "GET_DISPOSITIONS_LIST")]
    GetDispositionsList,
    /// `SET_DISPOSITION`
    #[doc(alias = "SET_DISPOSITION")]
    SetDisposition,
    /// `SET_RESCHEDULE`
    #[doc(alias = "SET_RESCHEDULE")]
    SetReschedule,
    /// `ADD_NOTE`
    #[doc(alias = "ADD_NOTE")]
    AddNote,
    /// `UPDATE_NOTE`
    #[doc(alias = "UPDATE_NOTE")]
    UpdateNote,
    /// `REPLACE_NOTE`
    #[doc(alias = "REPLACE_NOTE")]
    ReplaceNote,
    /// `GET_CONFIG`
    #[doc(alias = "GET_CONFIG")]
    GetConfig,
    /// `GET_VARIABLES`
    #[doc(alias = "GET_VARIABLES")]
    GetVariables,
    /// `SET_VARIABLE`
    #[doc(alias = "SET_VARIABLE")]
    SetVariable,
    /// `ADD_INTERACTION_ASSOCIATED_OBJECT`
    #[doc(alias = "ADD_INTERACTION_ASSOCIATED_OBJECT")]
    AddInteractionAssociatedObject,
    /// `SET_INTERACTION_ACTIVE_SCREEN`
    #[doc(alias = "SET_INTERACTION_ACTIVE_SCREEN")]
    SetInteractionActiveScreen,
    /// `GET_PHONE_DEVICES_LIST`
    #[doc(alias = "GET_PHONE_DEVICES_LIST")]
    GetPhoneDevicesList,
    /// `GET_PHONE_DEVICE`
    #[doc(alias = "GET_PHONE_DEVICE")]
    GetPhoneDevice,
    /// `SET_PHONE_DEVICE`
    #[doc(alias = "SET_PHONE_DEVICE")]
    SetPhoneDevice,
    /// `SET_CALL_HOLD`
    #[doc(alias = "SET_CALL_HOLD")]
    SetCallHold,
    /// `SET_CALL_RECORDING`
    #[doc(alias = "SET_CALL_RECORDING")]
    SetCallRecording,
    /// `SET_CALL_MUTE`
    #[doc(alias = "SET_CALL_MUTE")]
    SetCallMute,
    /// `SET_SCREEN_RECORDING_MUTE`
    #[doc(alias = "SET_SCREEN_RECORDING_MUTE")]
    SetScreenRecordingMute,
    /// `GET_SCREEN_RECORDING_STATE`
    #[doc(alias = "GET_SCREEN_RECORDING_STATE")]
    GetScreenRecordingState,
    /// `SET_WIDGET_MINIMIZED`
    #[doc(alias = "SET_WIDGET_MINIMIZED")]
    SetWidgetMinimized,
    /// `SEND_CHAT_MESSAGE`
    #[doc(alias = "SEND_CHAT_MESSAGE")]
    SendChatMessage,
    /// `SUGGEST_CHAT_MESSAGE`
    #[doc(alias = "SUGGEST_CHAT_MESSAGE")]
    SuggestChatMessage,
    /// `GET_AGENT_NOT_READY_REASONS`
    #[doc(alias = "GET_AGENT_NOT_READY_REASONS")]
    GetAgentNotReadyReasons,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    RequestMessage;
    GetLoginState "GET_LOGIN_STATE";
    Login "LOGIN";
    Logout "LOGOUT";
    GetAgentState "GET_AGENT_STATE";
    SetAgentState "SET_AGENT_STATE";
    AcceptInteraction "ACCEPT_INTERACTION";
    RejectInteraction "REJECT_INTERACTION";
    StartCall "START_CALL";
    StartChat "START_CHAT";
    StartEmail "START_EMAIL";
    SendDtmf "SEND_DTMF";
    ConsultCall "CONSULT_CALL";
    BlindTransfer "BLIND_TRANSFER";
    Transfer "TRANSFER";
    LeaveInteraction "LEAVE_INTERACTION";
    CompleteInteraction "COMPLETE_INTERACTION";
    LeaveAndCompleteInteraction "LEAVE_AND_COMPLETE_INTERACTION";
    SwitchActiveInteraction "SWITCH_ACTIVE_INTERACTION";
    InviteToCallConference "INVITE_TO_CALL_CONFERENCE";
    RemoveFromCallConference "REMOVE_FROM_CALL_CONFERENCE";
    DestroyCallConference "DESTROY_CALL_CONFERENCE";
    MergeAllCallsIntoConference "MERGE_ALL_CALLS_INTO_CONFERENCE";
    GetTeams "GET_TEAMS";
    GetTeamMembers "GET_TEAM_MEMBERS";
    GetServicesList "GET_SERVICES_LIST";
    GetService "GET_SERVICE";
    SetService "SET_SERVICE";
    GetDidList "GET_DID_LIST";
    GetDid "GET_DID";
    SetDid "SET_DID";
    GetDispositionsList "GET_DISPOSITIONS_LIST";
    SetDisposition "SET_DISPOSITION";
    SetReschedule "SET_RESCHEDULE";
    AddNote "ADD_NOTE";
    UpdateNote "UPDATE_NOTE";
    ReplaceNote "REPLACE_NOTE";
    GetConfig "GET_CONFIG";
    GetVariables "GET_VARIABLES";
    SetVariable "SET_VARIABLE";
    AddInteractionAssociatedObject "ADD_INTERACTION_ASSOCIATED_OBJECT";
    SetInteractionActiveScreen "SET_INTERACTION_ACTIVE_SCREEN";
    GetPhoneDevicesList "GET_PHONE_DEVICES_LIST";
    GetPhoneDevice "GET_PHONE_DEVICE";
    SetPhoneDevice "SET_PHONE_DEVICE";
    SetCallHold "SET_CALL_HOLD";
    SetCallRecording "SET_CALL_RECORDING";
    SetCallMute "SET_CALL_MUTE";
    SetScreenRecordingMute "SET_SCREEN_RECORDING_MUTE";
    GetScreenRecordingState "GET_SCREEN_RECORDING_STATE";
    SetWidgetMinimized "SET_WIDGET_MINIMIZED";
    SendChatMessage "SEND_CHAT_MESSAGE";
    SuggestChatMessage "SUGGEST_CHAT_MESSAGE";
    GetAgentNotReadyReasons "GET_AGENT_NOT_READY_REASONS";
}

/// Name of an event, without
/// [`ON_SUMMARY_GENERATION_COMPLETED`](crate::v5_19::events::OnSummaryGenerationCompleted),
/// which came later.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackMessage {
    /// `ON_LOGIN`
    #[doc(alias = "ON_LOGIN")]
    OnLogin,
    /// `ON_LOGOUT`
    #[doc(alias = "ON_LOGOUT")]
    OnLogout,
    /// `ON_NEW_INTERACTION`
    #[doc(alias = "ON_NEW_INTERACTION")]
    OnNewInteraction,
    /// `ON_INTERACTION_REMOVED`
    #[doc(alias = "ON_INTERACTION_REMOVED")]
    OnInteractionRemoved,
    /// `ON_INTERACTION_STATE_CHANGE`
    #[doc(alias = "ON_INTERACTION_STATE_CHANGE")]
    OnInteractionStateChange,
    /// `ON_ACTIVE_INTERACTION_SWITCHED`
    #[doc(alias = "ON_ACTIVE_INTERACTION_SWITCHED")]
    OnActiveInteractionSwitched,
    /// `ON_AGENT_STATE_CHANGE`
    #[doc(alias = "ON_AGENT_STATE_CHANGE")]
    OnAgentStateChange,
    /// `ON_REQUEST_TRANSFER_DATA`
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
    OnRequestTransferData,
    /// `ON_LOAD_TRANSFER_DATA`
    #[doc(alias = "ON_LOAD_TRANSFER_DATA")]
    OnLoadTransferData,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
    OnGetKnowledgeBaseArticle,
    /// `ON_OPEN_RECORD`
    #[doc(alias = "ON_OPEN_RECORD")]
    OnOpenRecord,
    /// `ON_SEARCH_RECORDS`
    #[doc(alias = "ON_SEARCH_RECORDS")]
    OnSearchRecords,
    /// `ON_SHOW_SCREEN`
    #[doc(alias = "ON_SHOW_SCREEN")]
    OnShowScreen,
    /// `ON_SCREEN_RECORDING_STATE_CHANGE`
    #[doc(alias = "ON_SCREEN_RECORDING_STATE_CHANGE")]
    OnScreenRecordingStateChange,
    /// `ON_WIDGET_MINIMIZED_CHANGE`
    #[doc(alias = "ON_WIDGET_MINIMIZED_CHANGE")]
    OnWidgetMinimizedChange,
    /// `ON_SERVER_ERROR`
    #[doc(alias = "ON_SERVER_ERROR")]
    OnServerError,
    /// `ON_SOFTPHONE_STATUS_CHANGE`
    #[doc(alias = "ON_SOFTPHONE_STATUS_CHANGE")]
    OnSoftphoneStatusChange,
    /// `ON_AUDIO_DEVICE_CHANGE`
    #[doc(alias = "ON_AUDIO_DEVICE_CHANGE")]
    OnAudioDeviceChange,
    /// `ON_PHONE_CAPABILITIES_CHANGE`
    #[doc(alias = "ON_PHONE_CAPABILITIES_CHANGE")]
    OnPhoneCapabilitiesChange,
    /// `ON_CALL_AUDIO_QUALITY_ALERT`
    #[doc(alias = "ON_CALL_AUDIO_QUALITY_ALERT")]
    OnCallAudioQualityAlert,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    OnWebScreenPopCustom,
    /// `ON_SAVE_ACTIVITY_RECORD`
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
    OnSaveActivityRecord,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallbackMessage;
    OnLogin "ON_LOGIN";
    OnLogout "ON_LOGOUT";
    OnNewInteraction "ON_NEW_INTERACTION";
    OnInteractionRemoved "ON_INTERACTION_REMOVED";
    OnInteractionStateChange "ON_INTERACTION_STATE_CHANGE";
    OnActiveInteractionSwitched "ON_ACTIVE_INTERACTION_SWITCHED";
    OnAgentStateChange "ON_AGENT_STATE_CHANGE";
    OnRequestTransferData "ON_REQUEST_TRANSFER_DATA";
    OnLoadTransferData "ON_LOAD_TRANSFER_DATA";
    OnSearchKnowledgeBase "ON_SEARCH_KNOWLEDGE_BASE";
    OnGetKnowledgeBaseArticle "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    OnOpenRecord "ON_OPEN_RECORD";
    OnSearchRecords "ON_SEARCH_RECORDS";
    OnShowScreen "ON_SHOW_SCREEN";
    OnScreenRecordingStateChange "ON_SCREEN_RECORDING_STATE_CHANGE";
    OnWidgetMinimizedChange "ON_WIDGET_MINIMIZED_CHANGE";
    OnServerError "ON_SERVER_ERROR";
    OnSoftphoneStatusChange "ON_SOFTPHONE_STATUS_CHANGE";
    OnAudioDeviceChange "ON_AUDIO_DEVICE_CHANGE";
    OnPhoneCapabilitiesChange "ON_PHONE_CAPABILITIES_CHANGE";
    OnCallAudioQualityAlert "ON_CALL_AUDIO_QUALITY_ALERT";
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM";
    OnSaveActivityRecord "ON_SAVE_ACTIVITY_RECORD";
}

/// Name of an event whose answer the widget waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackMessageWithResponse {
    /// `ON_REQUEST_TRANSFER_DATA`
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
    OnRequestTransferData,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
    OnGetKnowledgeBaseArticle,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    OnWebScreenPopCustom,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallbackMessageWithResponse;
    OnRequestTransferData "ON_REQUEST_TRANSFER_DATA";
    OnSearchKnowledgeBase "ON_SEARCH_KNOWLEDGE_BASE";
    OnGetKnowledgeBaseArticle "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM";
}
