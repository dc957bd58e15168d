//! `RequestResponseMessage`.

use crate::json;

/// Name of the answer to a request: that of the request followed by `_RESPONSE`.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RequestResponseMessage {
    /// `GET_LOGIN_STATE_RESPONSE`
    GetLoginStateResponse,
    /// `LOGIN_RESPONSE`
    LoginResponse,
    /// `OPEN_LOGIN_RESPONSE`
    OpenLoginResponse,
    /// `LOGOUT_RESPONSE`
    LogoutResponse,
    /// `GET_AGENT_STATE_RESPONSE`
    GetAgentStateResponse,
    /// `SET_AGENT_STATE_RESPONSE`
    SetAgentStateResponse,
    /// `ACCEPT_INTERACTION_RESPONSE`
    AcceptInteractionResponse,
    /// `REJECT_INTERACTION_RESPONSE`
    RejectInteractionResponse,
    /// `START_CALL_RESPONSE`
    StartCallResponse,
    /// `START_CHAT_RESPONSE`
    StartChatResponse,
    /// `START_EMAIL_RESPONSE`
    StartEmailResponse,
    /// `SEND_DTMF_RESPONSE`
    SendDtmfResponse,
    /// `CONSULT_CALL_RESPONSE`
    ConsultCallResponse,
    /// `BLIND_TRANSFER_RESPONSE`
    BlindTransferResponse,
    /// `TRANSFER_RESPONSE`
    TransferResponse,
    /// `LEAVE_INTERACTION_RESPONSE`
    LeaveInteractionResponse,
    /// `COMPLETE_INTERACTION_RESPONSE`
    CompleteInteractionResponse,
    /// `LEAVE_AND_COMPLETE_INTERACTION_RESPONSE`
    LeaveAndCompleteInteractionResponse,
    /// `SWITCH_ACTIVE_INTERACTION_RESPONSE`
    SwitchActiveInteractionResponse,
    /// `INVITE_TO_CALL_CONFERENCE_RESPONSE`
    InviteToCallConferenceResponse,
    /// `REMOVE_FROM_CALL_CONFERENCE_RESPONSE`
    RemoveFromCallConferenceResponse,
    /// `DESTROY_CALL_CONFERENCE_RESPONSE`
    DestroyCallConferenceResponse,
    /// `INVITE_TO_CHAT_CONFERENCE_RESPONSE`
    InviteToChatConferenceResponse,
    /// `REMOVE_FROM_CHAT_CONFERENCE_RESPONSE`
    RemoveFromChatConferenceResponse,
    /// `MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE`
    MergeAllCallsIntoConferenceResponse,
    /// `GET_TEAMS_RESPONSE`
    GetTeamsResponse,
    /// `GET_TEAM_MEMBERS_RESPONSE`
    GetTeamMembersResponse,
    /// `GET_SERVICES_LIST_RESPONSE`
    GetServicesListResponse,
    /// `GET_SERVICE_RESPONSE`
    GetServiceResponse,
    /// `SET_SERVICE_RESPONSE`
    SetServiceResponse,
    /// `GET_DID_LIST_RESPONSE`
    GetDidListResponse,
    /// `GET_DID_RESPONSE`
    GetDidResponse,
    /// `SET_DID_RESPONSE`
    SetDidResponse,
    /// `GET_DISPOSITIONS_LIST_RESPONSE`
    GetDispositionsListResponse,
    /// `SET_DISPOSITION_RESPONSE`
    SetDispositionResponse,
    /// `SET_RESCHEDULE_RESPONSE`
    SetRescheduleResponse,
    /// `ADD_NOTE_RESPONSE`
    AddNoteResponse,
    /// `UPDATE_NOTE_RESPONSE`
    UpdateNoteResponse,
    /// `REPLACE_NOTE_RESPONSE`
    ReplaceNoteResponse,
    /// `GET_CONFIG_RESPONSE`
    GetConfigResponse,
    /// `GET_VARIABLES_RESPONSE`
    GetVariablesResponse,
    /// `SET_VARIABLE_RESPONSE`
    SetVariableResponse,
    /// `ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE`
    AddInteractionAssociatedObjectResponse,
    /// `SET_INTERACTION_ACTIVE_SCREEN_RESPONSE`
    SetInteractionActiveScreenResponse,
    /// `GET_PHONE_DEVICES_LIST_RESPONSE`
    GetPhoneDevicesListResponse,
    /// `GET_PHONE_DEVICE_RESPONSE`
    GetPhoneDeviceResponse,
    /// `SET_PHONE_DEVICE_RESPONSE`
    SetPhoneDeviceResponse,
    /// `SET_CALL_HOLD_RESPONSE`
    SetCallHoldResponse,
    /// `SET_CALL_RECORDING_RESPONSE`
    SetCallRecordingResponse,
    /// `SET_CALL_MUTE_RESPONSE`
    SetCallMuteResponse,
    /// `SET_SCREEN_RECORDING_MUTE_RESPONSE`
    SetScreenRecordingMuteResponse,
    /// `GET_SCREEN_RECORDING_STATE_RESPONSE`
    GetScreenRecordingStateResponse,
    /// `SET_WIDGET_MINIMIZED_RESPONSE`
    SetWidgetMinimizedResponse,
    /// `SEND_CHAT_MESSAGE_RESPONSE`
    SendChatMessageResponse,
    /// `SUGGEST_CHAT_MESSAGE_RESPONSE`
    SuggestChatMessageResponse,
    /// `GET_AGENT_NOT_READY_REASONS_RESPONSE`
    GetAgentNotReadyReasonsResponse,
    /// `ACTIVATE_PAGE_RESPONSE`
    ActivatePageResponse,
    /// `GET_INTERACTIONS_STATE_RESPONSE`
    GetInteractionsStateResponse,
    /// `SET_CALL_RECORDING_MUTE_RESPONSE`
    SetCallRecordingMuteResponse,
    /// `SET_DIAL_CANDIDATES_RESPONSE`
    SetDialCandidatesResponse,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl RequestResponseMessage {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::GetLoginStateResponse,
        Self::LoginResponse,
        Self::OpenLoginResponse,
        Self::LogoutResponse,
        Self::GetAgentStateResponse,
        Self::SetAgentStateResponse,
        Self::AcceptInteractionResponse,
        Self::RejectInteractionResponse,
        Self::StartCallResponse,
        Self::StartChatResponse,
        Self::StartEmailResponse,
        Self::SendDtmfResponse,
        Self::ConsultCallResponse,
        Self::BlindTransferResponse,
        Self::TransferResponse,
        Self::LeaveInteractionResponse,
        Self::CompleteInteractionResponse,
        Self::LeaveAndCompleteInteractionResponse,
        Self::SwitchActiveInteractionResponse,
        Self::InviteToCallConferenceResponse,
        Self::RemoveFromCallConferenceResponse,
        Self::DestroyCallConferenceResponse,
        Self::InviteToChatConferenceResponse,
        Self::RemoveFromChatConferenceResponse,
        Self::MergeAllCallsIntoConferenceResponse,
        Self::GetTeamsResponse,
        Self::GetTeamMembersResponse,
        Self::GetServicesListResponse,
        Self::GetServiceResponse,
        Self::SetServiceResponse,
        Self::GetDidListResponse,
        Self::GetDidResponse,
        Self::SetDidResponse,
        Self::GetDispositionsListResponse,
        Self::SetDispositionResponse,
        Self::SetRescheduleResponse,
        Self::AddNoteResponse,
        Self::UpdateNoteResponse,
        Self::ReplaceNoteResponse,
        Self::GetConfigResponse,
        Self::GetVariablesResponse,
        Self::SetVariableResponse,
        Self::AddInteractionAssociatedObjectResponse,
        Self::SetInteractionActiveScreenResponse,
        Self::GetPhoneDevicesListResponse,
        Self::GetPhoneDeviceResponse,
        Self::SetPhoneDeviceResponse,
        Self::SetCallHoldResponse,
        Self::SetCallRecordingResponse,
        Self::SetCallMuteResponse,
        Self::SetScreenRecordingMuteResponse,
        Self::GetScreenRecordingStateResponse,
        Self::SetWidgetMinimizedResponse,
        Self::SendChatMessageResponse,
        Self::SuggestChatMessageResponse,
        Self::GetAgentNotReadyReasonsResponse,
        Self::ActivatePageResponse,
        Self::GetInteractionsStateResponse,
        Self::SetCallRecordingMuteResponse,
        Self::SetDialCandidatesResponse,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GetLoginStateResponse => "GET_LOGIN_STATE_RESPONSE",
            Self::LoginResponse => "LOGIN_RESPONSE",
            Self::OpenLoginResponse => "OPEN_LOGIN_RESPONSE",
            Self::LogoutResponse => "LOGOUT_RESPONSE",
            Self::GetAgentStateResponse => "GET_AGENT_STATE_RESPONSE",
            Self::SetAgentStateResponse => "SET_AGENT_STATE_RESPONSE",
            Self::AcceptInteractionResponse => "ACCEPT_INTERACTION_RESPONSE",
            Self::RejectInteractionResponse => "REJECT_INTERACTION_RESPONSE",
            Self::StartCallResponse => "START_CALL_RESPONSE",
            Self::StartChatResponse => "START_CHAT_RESPONSE",
            Self::StartEmailResponse => "START_EMAIL_RESPONSE",
            Self::SendDtmfResponse => "SEND_DTMF_RESPONSE",
            Self::ConsultCallResponse => "CONSULT_CALL_RESPONSE",
            Self::BlindTransferResponse => "BLIND_TRANSFER_RESPONSE",
            Self::TransferResponse => "TRANSFER_RESPONSE",
            Self::LeaveInteractionResponse => "LEAVE_INTERACTION_RESPONSE",
            Self::CompleteInteractionResponse => "COMPLETE_INTERACTION_RESPONSE",
            Self::LeaveAndCompleteInteractionResponse => {
                "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE"
            }
            Self::SwitchActiveInteractionResponse => "SWITCH_ACTIVE_INTERACTION_RESPONSE",
            Self::InviteToCallConferenceResponse => "INVITE_TO_CALL_CONFERENCE_RESPONSE",
            Self::RemoveFromCallConferenceResponse => {
                "REMOVE_FROM_CALL_CONFERENCE_RESPONSE"
            }
            Self::DestroyCallConferenceResponse => "DESTROY_CALL_CONFERENCE_RESPONSE",
            Self::InviteToChatConferenceResponse => "INVITE_TO_CHAT_CONFERENCE_RESPONSE",
            Self::RemoveFromChatConferenceResponse => {
                "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE"
            }
            Self::MergeAllCallsIntoConferenceResponse => {
                "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE"
            }
            Self::GetTeamsResponse => "GET_TEAMS_RESPONSE",
            Self::GetTeamMembersResponse => "GET_TEAM_MEMBERS_RESPONSE",
            Self::GetServicesListResponse => "GET_SERVICES_LIST_RESPONSE",
            Self::GetServiceResponse => "GET_SERVICE_RESPONSE",
            Self::SetServiceResponse => "SET_SERVICE_RESPONSE",
            Self::GetDidListResponse => "GET_DID_LIST_RESPONSE",
            Self::GetDidResponse => "GET_DID_RESPONSE",
            Self::SetDidResponse => "SET_DID_RESPONSE",
            Self::GetDispositionsListResponse => "GET_DISPOSITIONS_LIST_RESPONSE",
            Self::SetDispositionResponse => "SET_DISPOSITION_RESPONSE",
            Self::SetRescheduleResponse => "SET_RESCHEDULE_RESPONSE",
            Self::AddNoteResponse => "ADD_NOTE_RESPONSE",
            Self::UpdateNoteResponse => "UPDATE_NOTE_RESPONSE",
            Self::ReplaceNoteResponse => "REPLACE_NOTE_RESPONSE",
            Self::GetConfigResponse => "GET_CONFIG_RESPONSE",
            Self::GetVariablesResponse => "GET_VARIABLES_RESPONSE",
            Self::SetVariableResponse => "SET_VARIABLE_RESPONSE",
            Self::AddInteractionAssociatedObjectResponse => {
                "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE"
            }
            Self::SetInteractionActiveScreenResponse => {
                "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE"
            }
            Self::GetPhoneDevicesListResponse => "GET_PHONE_DEVICES_LIST_RESPONSE",
            Self::GetPhoneDeviceResponse => "GET_PHONE_DEVICE_RESPONSE",
            Self::SetPhoneDeviceResponse => "SET_PHONE_DEVICE_RESPONSE",
            Self::SetCallHoldResponse => "SET_CALL_HOLD_RESPONSE",
            Self::SetCallRecordingResponse => "SET_CALL_RECORDING_RESPONSE",
            Self::SetCallMuteResponse => "SET_CALL_MUTE_RESPONSE",
            Self::SetScreenRecordingMuteResponse => "SET_SCREEN_RECORDING_MUTE_RESPONSE",
            Self::GetScreenRecordingStateResponse => {
                "GET_SCREEN_RECORDING_STATE_RESPONSE"
            }
            Self::SetWidgetMinimizedResponse => "SET_WIDGET_MINIMIZED_RESPONSE",
            Self::SendChatMessageResponse => "SEND_CHAT_MESSAGE_RESPONSE",
            Self::SuggestChatMessageResponse => "SUGGEST_CHAT_MESSAGE_RESPONSE",
            Self::GetAgentNotReadyReasonsResponse => {
                "GET_AGENT_NOT_READY_REASONS_RESPONSE"
            }
            Self::ActivatePageResponse => "ACTIVATE_PAGE_RESPONSE",
            Self::GetInteractionsStateResponse => "GET_INTERACTIONS_STATE_RESPONSE",
            Self::SetCallRecordingMuteResponse => "SET_CALL_RECORDING_MUTE_RESPONSE",
            Self::SetDialCandidatesResponse => "SET_DIAL_CANDIDATES_RESPONSE",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
