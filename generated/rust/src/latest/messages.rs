//! Types of `messages`.

use crate::json;
use crate::wire;

/// Name of the request that a method sends, its command.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestMessage {
    /// `GET_LOGIN_STATE`
    #[doc(alias = "GET_LOGIN_STATE")]
    GetLoginState,
    /// `LOGIN`
    #[doc(alias = "LOGIN")]
    Login,
    /// `OPEN_LOGIN`
    #[doc(alias = "OPEN_LOGIN")]
    OpenLogin,
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
    /// `INVITE_TO_CHAT_CONFERENCE`
    #[doc(alias = "INVITE_TO_CHAT_CONFERENCE")]
    InviteToChatConference,
    /// `REMOVE_FROM_CHAT_CONFERENCE`
    #[doc(alias = "REMOVE_FROM_CHAT_CONFERENCE")]
    RemoveFromChatConference,
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
    /// `ACTIVATE_PAGE`
    #[doc(alias = "ACTIVATE_PAGE")]
    ActivatePage,
    /// `GET_INTERACTIONS_STATE`
    #[doc(alias = "GET_INTERACTIONS_STATE")]
    GetInteractionsState,
    /// `SET_CALL_RECORDING_MUTE`
    #[doc(alias = "SET_CALL_RECORDING_MUTE")]
    SetCallRecordingMute,
    /// `SET_DIAL_CANDIDATES`
    #[doc(alias = "SET_DIAL_CANDIDATES")]
    SetDialCandidates,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    RequestMessage;
    GetLoginState "GET_LOGIN_STATE";
    Login "LOGIN";
    OpenLogin "OPEN_LOGIN";
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
    InviteToChatConference "INVITE_TO_CHAT_CONFERENCE";
    RemoveFromChatConference "REMOVE_FROM_CHAT_CONFERENCE";
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
    ActivatePage "ACTIVATE_PAGE";
    GetInteractionsState "GET_INTERACTIONS_STATE";
    SetCallRecordingMute "SET_CALL_RECORDING_MUTE";
    SetDialCandidates "SET_DIAL_CANDIDATES";
}

/// Name of the answer to a request: that of the request followed by `_RESPONSE`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum RequestResponseMessage {
    /// `GET_LOGIN_STATE_RESPONSE`
    #[doc(alias = "GET_LOGIN_STATE_RESPONSE")]
    GetLoginStateResponse,
    /// `LOGIN_RESPONSE`
    #[doc(alias = "LOGIN_RESPONSE")]
    LoginResponse,
    /// `OPEN_LOGIN_RESPONSE`
    #[doc(alias = "OPEN_LOGIN_RESPONSE")]
    OpenLoginResponse,
    /// `LOGOUT_RESPONSE`
    #[doc(alias = "LOGOUT_RESPONSE")]
    LogoutResponse,
    /// `GET_AGENT_STATE_RESPONSE`
    #[doc(alias = "GET_AGENT_STATE_RESPONSE")]
    GetAgentStateResponse,
    /// `SET_AGENT_STATE_RESPONSE`
    #[doc(alias = "SET_AGENT_STATE_RESPONSE")]
    SetAgentStateResponse,
    /// `ACCEPT_INTERACTION_RESPONSE`
    #[doc(alias = "ACCEPT_INTERACTION_RESPONSE")]
    AcceptInteractionResponse,
    /// `REJECT_INTERACTION_RESPONSE`
    #[doc(alias = "REJECT_INTERACTION_RESPONSE")]
    RejectInteractionResponse,
    /// `START_CALL_RESPONSE`
    #[doc(alias = "START_CALL_RESPONSE")]
    StartCallResponse,
    /// `START_CHAT_RESPONSE`
    #[doc(alias = "START_CHAT_RESPONSE")]
    StartChatResponse,
    /// `START_EMAIL_RESPONSE`
    #[doc(alias = "START_EMAIL_RESPONSE")]
    StartEmailResponse,
    /// `SEND_DTMF_RESPONSE`
    #[doc(alias = "SEND_DTMF_RESPONSE")]
    SendDtmfResponse,
    /// `CONSULT_CALL_RESPONSE`
    #[doc(alias = "CONSULT_CALL_RESPONSE")]
    ConsultCallResponse,
    /// `BLIND_TRANSFER_RESPONSE`
    #[doc(alias = "BLIND_TRANSFER_RESPONSE")]
    BlindTransferResponse,
    /// `TRANSFER_RESPONSE`
    #[doc(alias = "TRANSFER_RESPONSE")]
    TransferResponse,
    /// `LEAVE_INTERACTION_RESPONSE`
    #[doc(alias = "LEAVE_INTERACTION_RESPONSE")]
    LeaveInteractionResponse,
    /// `COMPLETE_INTERACTION_RESPONSE`
    #[doc(alias = "COMPLETE_INTERACTION_RESPONSE")]
    CompleteInteractionResponse,
    /// `LEAVE_AND_COMPLETE_INTERACTION_RESPONSE`
    #[doc(alias = "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE")]
    LeaveAndCompleteInteractionResponse,
    /// `SWITCH_ACTIVE_INTERACTION_RESPONSE`
    #[doc(alias = "SWITCH_ACTIVE_INTERACTION_RESPONSE")]
    SwitchActiveInteractionResponse,
    /// `INVITE_TO_CALL_CONFERENCE_RESPONSE`
    #[doc(alias = "INVITE_TO_CALL_CONFERENCE_RESPONSE")]
    InviteToCallConferenceResponse,
    /// `REMOVE_FROM_CALL_CONFERENCE_RESPONSE`
    #[doc(alias = "REMOVE_FROM_CALL_CONFERENCE_RESPONSE")]
    RemoveFromCallConferenceResponse,
    /// `DESTROY_CALL_CONFERENCE_RESPONSE`
    #[doc(alias = "DESTROY_CALL_CONFERENCE_RESPONSE")]
    DestroyCallConferenceResponse,
    /// `INVITE_TO_CHAT_CONFERENCE_RESPONSE`
    #[doc(alias = "INVITE_TO_CHAT_CONFERENCE_RESPONSE")]
    InviteToChatConferenceResponse,
    /// `REMOVE_FROM_CHAT_CONFERENCE_RESPONSE`
    #[doc(alias = "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE")]
    RemoveFromChatConferenceResponse,
    /// `MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE`
    #[doc(alias = "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE")]
    MergeAllCallsIntoConferenceResponse,
    /// `GET_TEAMS_RESPONSE`
    #[doc(alias = "GET_TEAMS_RESPONSE")]
    GetTeamsResponse,
    /// `GET_TEAM_MEMBERS_RESPONSE`
    #[doc(alias = "GET_TEAM_MEMBERS_RESPONSE")]
    GetTeamMembersResponse,
    /// `GET_SERVICES_LIST_RESPONSE`
    #[doc(alias = "GET_SERVICES_LIST_RESPONSE")]
    GetServicesListResponse,
    /// `GET_SERVICE_RESPONSE`
    #[doc(alias = "GET_SERVICE_RESPONSE")]
    GetServiceResponse,
    /// `SET_SERVICE_RESPONSE`
    #[doc(alias = "SET_SERVICE_RESPONSE")]
    SetServiceResponse,
    /// `GET_DID_LIST_RESPONSE`
    #[doc(alias = "GET_DID_LIST_RESPONSE")]
    GetDidListResponse,
    /// `GET_DID_RESPONSE`
    #[doc(alias = "GET_DID_RESPONSE")]
    GetDidResponse,
    /// `SET_DID_RESPONSE`
    #[doc(alias = "SET_DID_RESPONSE")]
    SetDidResponse,
    /// `GET_DISPOSITIONS_LIST_RESPONSE`
    #[doc(alias = "GET_DISPOSITIONS_LIST_RESPONSE")]
    GetDispositionsListResponse,
    /// `SET_DISPOSITION_RESPONSE`
    #[doc(alias = "SET_DISPOSITION_RESPONSE")]
    SetDispositionResponse,
    /// `SET_RESCHEDULE_RESPONSE`
    #[doc(alias = "SET_RESCHEDULE_RESPONSE")]
    SetRescheduleResponse,
    /// `ADD_NOTE_RESPONSE`
    #[doc(alias = "ADD_NOTE_RESPONSE")]
    AddNoteResponse,
    /// `UPDATE_NOTE_RESPONSE`
    #[doc(alias = "UPDATE_NOTE_RESPONSE")]
    UpdateNoteResponse,
    /// `REPLACE_NOTE_RESPONSE`
    #[doc(alias = "REPLACE_NOTE_RESPONSE")]
    ReplaceNoteResponse,
    /// `GET_CONFIG_RESPONSE`
    #[doc(alias = "GET_CONFIG_RESPONSE")]
    GetConfigResponse,
    /// `GET_VARIABLES_RESPONSE`
    #[doc(alias = "GET_VARIABLES_RESPONSE")]
    GetVariablesResponse,
    /// `SET_VARIABLE_RESPONSE`
    #[doc(alias = "SET_VARIABLE_RESPONSE")]
    SetVariableResponse,
    /// `ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE`
    #[doc(alias = "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE")]
    AddInteractionAssociatedObjectResponse,
    /// `SET_INTERACTION_ACTIVE_SCREEN_RESPONSE`
    #[doc(alias = "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE")]
    SetInteractionActiveScreenResponse,
    /// `GET_PHONE_DEVICES_LIST_RESPONSE`
    #[doc(alias = "GET_PHONE_DEVICES_LIST_RESPONSE")]
    GetPhoneDevicesListResponse,
    /// `GET_PHONE_DEVICE_RESPONSE`
    #[doc(alias = "GET_PHONE_DEVICE_RESPONSE")]
    GetPhoneDeviceResponse,
    /// `SET_PHONE_DEVICE_RESPONSE`
    #[doc(alias = "SET_PHONE_DEVICE_RESPONSE")]
    SetPhoneDeviceResponse,
    /// `SET_CALL_HOLD_RESPONSE`
    #[doc(alias = "SET_CALL_HOLD_RESPONSE")]
    SetCallHoldResponse,
    /// `SET_CALL_RECORDING_RESPONSE`
    #[doc(alias = "SET_CALL_RECORDING_RESPONSE")]
    SetCallRecordingResponse,
    /// `SET_CALL_MUTE_RESPONSE`
    #[doc(alias = "SET_CALL_MUTE_RESPONSE")]
    SetCallMuteResponse,
    /// `SET_SCREEN_RECORDING_MUTE_RESPONSE`
    #[doc(alias = "SET_SCREEN_RECORDING_MUTE_RESPONSE")]
    SetScreenRecordingMuteResponse,
    /// `GET_SCREEN_RECORDING_STATE_RESPONSE`
    #[doc(alias = "GET_SCREEN_RECORDING_STATE_RESPONSE")]
    GetScreenRecordingStateResponse,
    /// `SET_WIDGET_MINIMIZED_RESPONSE`
    #[doc(alias = "SET_WIDGET_MINIMIZED_RESPONSE")]
    SetWidgetMinimizedResponse,
    /// `SEND_CHAT_MESSAGE_RESPONSE`
    #[doc(alias = "SEND_CHAT_MESSAGE_RESPONSE")]
    SendChatMessageResponse,
    /// `SUGGEST_CHAT_MESSAGE_RESPONSE`
    #[doc(alias = "SUGGEST_CHAT_MESSAGE_RESPONSE")]
    SuggestChatMessageResponse,
    /// `GET_AGENT_NOT_READY_REASONS_RESPONSE`
    #[doc(alias = "GET_AGENT_NOT_READY_REASONS_RESPONSE")]
    GetAgentNotReadyReasonsResponse,
    /// `ACTIVATE_PAGE_RESPONSE`
    #[doc(alias = "ACTIVATE_PAGE_RESPONSE")]
    ActivatePageResponse,
    /// `GET_INTERACTIONS_STATE_RESPONSE`
    #[doc(alias = "GET_INTERACTIONS_STATE_RESPONSE")]
    GetInteractionsStateResponse,
    /// `SET_CALL_RECORDING_MUTE_RESPONSE`
    #[doc(alias = "SET_CALL_RECORDING_MUTE_RESPONSE")]
    SetCallRecordingMuteResponse,
    /// `SET_DIAL_CANDIDATES_RESPONSE`
    #[doc(alias = "SET_DIAL_CANDIDATES_RESPONSE")]
    SetDialCandidatesResponse,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    RequestResponseMessage;
    GetLoginStateResponse "GET_LOGIN_STATE_RESPONSE";
    LoginResponse "LOGIN_RESPONSE";
    OpenLoginResponse "OPEN_LOGIN_RESPONSE";
    LogoutResponse "LOGOUT_RESPONSE";
    GetAgentStateResponse "GET_AGENT_STATE_RESPONSE";
    SetAgentStateResponse "SET_AGENT_STATE_RESPONSE";
    AcceptInteractionResponse "ACCEPT_INTERACTION_RESPONSE";
    RejectInteractionResponse "REJECT_INTERACTION_RESPONSE";
    StartCallResponse "START_CALL_RESPONSE";
    StartChatResponse "START_CHAT_RESPONSE";
    StartEmailResponse "START_EMAIL_RESPONSE";
    SendDtmfResponse "SEND_DTMF_RESPONSE";
    ConsultCallResponse "CONSULT_CALL_RESPONSE";
    BlindTransferResponse "BLIND_TRANSFER_RESPONSE";
    TransferResponse "TRANSFER_RESPONSE";
    LeaveInteractionResponse "LEAVE_INTERACTION_RESPONSE";
    CompleteInteractionResponse "COMPLETE_INTERACTION_RESPONSE";
    LeaveAndCompleteInteractionResponse "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE";
    SwitchActiveInteractionResponse "SWITCH_ACTIVE_INTERACTION_RESPONSE";
    InviteToCallConferenceResponse "INVITE_TO_CALL_CONFERENCE_RESPONSE";
    RemoveFromCallConferenceResponse "REMOVE_FROM_CALL_CONFERENCE_RESPONSE";
    DestroyCallConferenceResponse "DESTROY_CALL_CONFERENCE_RESPONSE";
    InviteToChatConferenceResponse "INVITE_TO_CHAT_CONFERENCE_RESPONSE";
    RemoveFromChatConferenceResponse "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE";
    MergeAllCallsIntoConferenceResponse "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE";
    GetTeamsResponse "GET_TEAMS_RESPONSE";
    GetTeamMembersResponse "GET_TEAM_MEMBERS_RESPONSE";
    GetServicesListResponse "GET_SERVICES_LIST_RESPONSE";
    GetServiceResponse "GET_SERVICE_RESPONSE";
    SetServiceResponse "SET_SERVICE_RESPONSE";
    GetDidListResponse "GET_DID_LIST_RESPONSE";
    GetDidResponse "GET_DID_RESPONSE";
    SetDidResponse "SET_DID_RESPONSE";
    GetDispositionsListResponse "GET_DISPOSITIONS_LIST_RESPONSE";
    SetDispositionResponse "SET_DISPOSITION_RESPONSE";
    SetRescheduleResponse "SET_RESCHEDULE_RESPONSE";
    AddNoteResponse "ADD_NOTE_RESPONSE";
    UpdateNoteResponse "UPDATE_NOTE_RESPONSE";
    ReplaceNoteResponse "REPLACE_NOTE_RESPONSE";
    GetConfigResponse "GET_CONFIG_RESPONSE";
    GetVariablesResponse "GET_VARIABLES_RESPONSE";
    SetVariableResponse "SET_VARIABLE_RESPONSE";
    AddInteractionAssociatedObjectResponse "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE";
    SetInteractionActiveScreenResponse "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE";
    GetPhoneDevicesListResponse "GET_PHONE_DEVICES_LIST_RESPONSE";
    GetPhoneDeviceResponse "GET_PHONE_DEVICE_RESPONSE";
    SetPhoneDeviceResponse "SET_PHONE_DEVICE_RESPONSE";
    SetCallHoldResponse "SET_CALL_HOLD_RESPONSE";
    SetCallRecordingResponse "SET_CALL_RECORDING_RESPONSE";
    SetCallMuteResponse "SET_CALL_MUTE_RESPONSE";
    SetScreenRecordingMuteResponse "SET_SCREEN_RECORDING_MUTE_RESPONSE";
    GetScreenRecordingStateResponse "GET_SCREEN_RECORDING_STATE_RESPONSE";
    SetWidgetMinimizedResponse "SET_WIDGET_MINIMIZED_RESPONSE";
    SendChatMessageResponse "SEND_CHAT_MESSAGE_RESPONSE";
    SuggestChatMessageResponse "SUGGEST_CHAT_MESSAGE_RESPONSE";
    GetAgentNotReadyReasonsResponse "GET_AGENT_NOT_READY_REASONS_RESPONSE";
    ActivatePageResponse "ACTIVATE_PAGE_RESPONSE";
    GetInteractionsStateResponse "GET_INTERACTIONS_STATE_RESPONSE";
    SetCallRecordingMuteResponse "SET_CALL_RECORDING_MUTE_RESPONSE";
    SetDialCandidatesResponse "SET_DIAL_CANDIDATES_RESPONSE";
}

/// Name of an event, on the wire and for `on`.
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
    /// `ON_GET_KNOWLEDGE_BASE_FOLDER`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_FOLDER")]
    OnGetKnowledgeBaseFolder,
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
    /// `ON_SUMMARY_GENERATION_STARTED`
    #[doc(alias = "ON_SUMMARY_GENERATION_STARTED")]
    OnSummaryGenerationStarted,
    /// `ON_SUMMARY_GENERATION_COMPLETED`
    #[doc(alias = "ON_SUMMARY_GENERATION_COMPLETED")]
    OnSummaryGenerationCompleted,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    OnWebScreenPopCustom,
    /// `ON_SAVE_ACTIVITY_RECORD`
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
    OnSaveActivityRecord,
    /// `ON_VALIDATE_ASSOCIATED_RECORDS`
    #[doc(alias = "ON_VALIDATE_ASSOCIATED_RECORDS")]
    OnValidateAssociatedRecords,
    /// `ON_REQUEST_RECORD_INFO`
    #[doc(alias = "ON_REQUEST_RECORD_INFO")]
    OnRequestRecordInfo,
    /// `ON_REQUEST_RECORD_ON_SCREEN`
    #[doc(alias = "ON_REQUEST_RECORD_ON_SCREEN")]
    OnRequestRecordOnScreen,
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
    OnGetKnowledgeBaseFolder "ON_GET_KNOWLEDGE_BASE_FOLDER";
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
    OnSummaryGenerationStarted "ON_SUMMARY_GENERATION_STARTED";
    OnSummaryGenerationCompleted "ON_SUMMARY_GENERATION_COMPLETED";
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM";
    OnSaveActivityRecord "ON_SAVE_ACTIVITY_RECORD";
    OnValidateAssociatedRecords "ON_VALIDATE_ASSOCIATED_RECORDS";
    OnRequestRecordInfo "ON_REQUEST_RECORD_INFO";
    OnRequestRecordOnScreen "ON_REQUEST_RECORD_ON_SCREEN";
}

/// Name of an event whose answer the widget waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackMessageWithResponse {
    /// `ON_REQUEST_TRANSFER_DATA`
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA")]
    OnRequestTransferData,
    /// `ON_GET_KNOWLEDGE_BASE_FOLDER`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_FOLDER")]
    OnGetKnowledgeBaseFolder,
    /// `ON_SEARCH_KNOWLEDGE_BASE`
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE")]
    OnSearchKnowledgeBase,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE")]
    OnGetKnowledgeBaseArticle,
    /// `ON_WEB_SCREEN_POP_CUSTOM`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM")]
    OnWebScreenPopCustom,
    /// `ON_SAVE_ACTIVITY_RECORD`
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
    OnSaveActivityRecord,
    /// `ON_VALIDATE_ASSOCIATED_RECORDS`
    #[doc(alias = "ON_VALIDATE_ASSOCIATED_RECORDS")]
    OnValidateAssociatedRecords,
    /// `ON_REQUEST_RECORD_INFO`
    #[doc(alias = "ON_REQUEST_RECORD_INFO")]
    OnRequestRecordInfo,
    /// `ON_REQUEST_RECORD_ON_SCREEN`
    #[doc(alias = "ON_REQUEST_RECORD_ON_SCREEN")]
    OnRequestRecordOnScreen,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallbackMessageWithResponse;
    OnRequestTransferData "ON_REQUEST_TRANSFER_DATA";
    OnGetKnowledgeBaseFolder "ON_GET_KNOWLEDGE_BASE_FOLDER";
    OnSearchKnowledgeBase "ON_SEARCH_KNOWLEDGE_BASE";
    OnGetKnowledgeBaseArticle "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    OnWebScreenPopCustom "ON_WEB_SCREEN_POP_CUSTOM";
    OnSaveActivityRecord "ON_SAVE_ACTIVITY_RECORD";
    OnValidateAssociatedRecords "ON_VALIDATE_ASSOCIATED_RECORDS";
    OnRequestRecordInfo "ON_REQUEST_RECORD_INFO";
    OnRequestRecordOnScreen "ON_REQUEST_RECORD_ON_SCREEN";
}

/// Name of the answer to an event: that of the event followed by `_RESPONSE`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallbackResponseMessage {
    /// `ON_REQUEST_TRANSFER_DATA_RESPONSE`
    #[doc(alias = "ON_REQUEST_TRANSFER_DATA_RESPONSE")]
    OnRequestTransferDataResponse,
    /// `ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE")]
    OnGetKnowledgeBaseFolderResponse,
    /// `ON_SEARCH_KNOWLEDGE_BASE_RESPONSE`
    #[doc(alias = "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE")]
    OnSearchKnowledgeBaseResponse,
    /// `ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE`
    #[doc(alias = "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE")]
    OnGetKnowledgeBaseArticleResponse,
    /// `ON_WEB_SCREEN_POP_CUSTOM_RESPONSE`
    #[doc(alias = "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE")]
    OnWebScreenPopCustomResponse,
    /// `ON_SAVE_ACTIVITY_RECORD_RESPONSE`
    #[doc(alias = "ON_SAVE_ACTIVITY_RECORD_RESPONSE")]
    OnSaveActivityRecordResponse,
    /// `ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE`
    #[doc(alias = "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE")]
    OnValidateAssociatedRecordsResponse,
    /// `ON_REQUEST_RECORD_INFO_RESPONSE`
    #[doc(alias = "ON_REQUEST_RECORD_INFO_RESPONSE")]
    OnRequestRecordInfoResponse,
    /// `ON_REQUEST_RECORD_ON_SCREEN_RESPONSE`
    #[doc(alias = "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE")]
    OnRequestRecordOnScreenResponse,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallbackResponseMessage;
    OnRequestTransferDataResponse "ON_REQUEST_TRANSFER_DATA_RESPONSE";
    OnGetKnowledgeBaseFolderResponse "ON_GET_KNOWLEDGE_BASE_FOLDER_RESPONSE";
    OnSearchKnowledgeBaseResponse "ON_SEARCH_KNOWLEDGE_BASE_RESPONSE";
    OnGetKnowledgeBaseArticleResponse "ON_GET_KNOWLEDGE_BASE_ARTICLE_RESPONSE";
    OnWebScreenPopCustomResponse "ON_WEB_SCREEN_POP_CUSTOM_RESPONSE";
    OnSaveActivityRecordResponse "ON_SAVE_ACTIVITY_RECORD_RESPONSE";
    OnValidateAssociatedRecordsResponse "ON_VALIDATE_ASSOCIATED_RECORDS_RESPONSE";
    OnRequestRecordInfoResponse "ON_REQUEST_RECORD_INFO_RESPONSE";
    OnRequestRecordOnScreenResponse "ON_REQUEST_RECORD_ON_SCREEN_RESPONSE";
}
