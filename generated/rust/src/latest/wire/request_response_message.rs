//! Reading and writing `RequestResponseMessage`.

use crate::latest::RequestResponseMessage;
use crate::json;
use crate::wire;

impl From<&str> for RequestResponseMessage {
    fn from(value: &str) -> Self {
        match value {
            "GET_LOGIN_STATE_RESPONSE" => Self::GetLoginStateResponse,
            "LOGIN_RESPONSE" => Self::LoginResponse,
            "OPEN_LOGIN_RESPONSE" => Self::OpenLoginResponse,
            "LOGOUT_RESPONSE" => Self::LogoutResponse,
            "GET_AGENT_STATE_RESPONSE" => Self::GetAgentStateResponse,
            "SET_AGENT_STATE_RESPONSE" => Self::SetAgentStateResponse,
            "ACCEPT_INTERACTION_RESPONSE" => Self::AcceptInteractionResponse,
            "REJECT_INTERACTION_RESPONSE" => Self::RejectInteractionResponse,
            "START_CALL_RESPONSE" => Self::StartCallResponse,
            "START_CHAT_RESPONSE" => Self::StartChatResponse,
            "START_EMAIL_RESPONSE" => Self::StartEmailResponse,
            "SEND_DTMF_RESPONSE" => Self::SendDtmfResponse,
            "CONSULT_CALL_RESPONSE" => Self::ConsultCallResponse,
            "BLIND_TRANSFER_RESPONSE" => Self::BlindTransferResponse,
            "TRANSFER_RESPONSE" => Self::TransferResponse,
            "LEAVE_INTERACTION_RESPONSE" => Self::LeaveInteractionResponse,
            "COMPLETE_INTERACTION_RESPONSE" => Self::CompleteInteractionResponse,
            "LEAVE_AND_COMPLETE_INTERACTION_RESPONSE" => {
                Self::LeaveAndCompleteInteractionResponse
            }
            "SWITCH_ACTIVE_INTERACTION_RESPONSE" => Self::SwitchActiveInteractionResponse,
            "INVITE_TO_CALL_CONFERENCE_RESPONSE" => Self::InviteToCallConferenceResponse,
            "REMOVE_FROM_CALL_CONFERENCE_RESPONSE" => {
                Self::RemoveFromCallConferenceResponse
            }
            "DESTROY_CALL_CONFERENCE_RESPONSE" => Self::DestroyCallConferenceResponse,
            "INVITE_TO_CHAT_CONFERENCE_RESPONSE" => Self::InviteToChatConferenceResponse,
            "REMOVE_FROM_CHAT_CONFERENCE_RESPONSE" => {
                Self::RemoveFromChatConferenceResponse
            }
            "MERGE_ALL_CALLS_INTO_CONFERENCE_RESPONSE" => {
                Self::MergeAllCallsIntoConferenceResponse
            }
            "GET_TEAMS_RESPONSE" => Self::GetTeamsResponse,
            "GET_TEAM_MEMBERS_RESPONSE" => Self::GetTeamMembersResponse,
            "GET_SERVICES_LIST_RESPONSE" => Self::GetServicesListResponse,
            "GET_SERVICE_RESPONSE" => Self::GetServiceResponse,
            "SET_SERVICE_RESPONSE" => Self::SetServiceResponse,
            "GET_DID_LIST_RESPONSE" => Self::GetDidListResponse,
            "GET_DID_RESPONSE" => Self::GetDidResponse,
            "SET_DID_RESPONSE" => Self::SetDidResponse,
            "GET_DISPOSITIONS_LIST_RESPONSE" => Self::GetDispositionsListResponse,
            "SET_DISPOSITION_RESPONSE" => Self::SetDispositionResponse,
            "SET_RESCHEDULE_RESPONSE" => Self::SetRescheduleResponse,
            "ADD_NOTE_RESPONSE" => Self::AddNoteResponse,
            "UPDATE_NOTE_RESPONSE" => Self::UpdateNoteResponse,
            "REPLACE_NOTE_RESPONSE" => Self::ReplaceNoteResponse,
            "GET_CONFIG_RESPONSE" => Self::GetConfigResponse,
            "GET_VARIABLES_RESPONSE" => Self::GetVariablesResponse,
            "SET_VARIABLE_RESPONSE" => Self::SetVariableResponse,
            "ADD_INTERACTION_ASSOCIATED_OBJECT_RESPONSE" => {
                Self::AddInteractionAssociatedObjectResponse
            }
            "SET_INTERACTION_ACTIVE_SCREEN_RESPONSE" => {
                Self::SetInteractionActiveScreenResponse
            }
            "GET_PHONE_DEVICES_LIST_RESPONSE" => Self::GetPhoneDevicesListResponse,
            "GET_PHONE_DEVICE_RESPONSE" => Self::GetPhoneDeviceResponse,
            "SET_PHONE_DEVICE_RESPONSE" => Self::SetPhoneDeviceResponse,
            "SET_CALL_HOLD_RESPONSE" => Self::SetCallHoldResponse,
            "SET_CALL_RECORDING_RESPONSE" => Self::SetCallRecordingResponse,
            "SET_CALL_MUTE_RESPONSE" => Self::SetCallMuteResponse,
            "SET_SCREEN_RECORDING_MUTE_RESPONSE" => Self::SetScreenRecordingMuteResponse,
            "GET_SCREEN_RECORDING_STATE_RESPONSE" => {
                Self::GetScreenRecordingStateResponse
            }
            "SET_WIDGET_MINIMIZED_RESPONSE" => Self::SetWidgetMinimizedResponse,
            "SEND_CHAT_MESSAGE_RESPONSE" => Self::SendChatMessageResponse,
            "SUGGEST_CHAT_MESSAGE_RESPONSE" => Self::SuggestChatMessageResponse,
            "GET_AGENT_NOT_READY_REASONS_RESPONSE" => {
                Self::GetAgentNotReadyReasonsResponse
            }
            "ACTIVATE_PAGE_RESPONSE" => Self::ActivatePageResponse,
            "GET_INTERACTIONS_STATE_RESPONSE" => Self::GetInteractionsStateResponse,
            "SET_CALL_RECORDING_MUTE_RESPONSE" => Self::SetCallRecordingMuteResponse,
            "SET_DIAL_CANDIDATES_RESPONSE" => Self::SetDialCandidatesResponse,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(RequestResponseMessage);
