//! Reading and writing `RequestMessage`.

use crate::v5_19::RequestMessage;
use crate::json;
use crate::wire;

impl From<&str> for RequestMessage {
    fn from(value: &str) -> Self {
        match value {
            "GET_LOGIN_STATE" => Self::GetLoginState,
            "LOGIN" => Self::Login,
            "LOGOUT" => Self::Logout,
            "GET_AGENT_STATE" => Self::GetAgentState,
            "SET_AGENT_STATE" => Self::SetAgentState,
            "ACCEPT_INTERACTION" => Self::AcceptInteraction,
            "REJECT_INTERACTION" => Self::RejectInteraction,
            "START_CALL" => Self::StartCall,
            "START_CHAT" => Self::StartChat,
            "START_EMAIL" => Self::StartEmail,
            "SEND_DTMF" => Self::SendDtmf,
            "CONSULT_CALL" => Self::ConsultCall,
            "BLIND_TRANSFER" => Self::BlindTransfer,
            "TRANSFER" => Self::Transfer,
            "LEAVE_INTERACTION" => Self::LeaveInteraction,
            "COMPLETE_INTERACTION" => Self::CompleteInteraction,
            "LEAVE_AND_COMPLETE_INTERACTION" => Self::LeaveAndCompleteInteraction,
            "SWITCH_ACTIVE_INTERACTION" => Self::SwitchActiveInteraction,
            "INVITE_TO_CALL_CONFERENCE" => Self::InviteToCallConference,
            "REMOVE_FROM_CALL_CONFERENCE" => Self::RemoveFromCallConference,
            "DESTROY_CALL_CONFERENCE" => Self::DestroyCallConference,
            "MERGE_ALL_CALLS_INTO_CONFERENCE" => Self::MergeAllCallsIntoConference,
            "GET_TEAMS" => Self::GetTeams,
            "GET_TEAM_MEMBERS" => Self::GetTeamMembers,
            "GET_SERVICES_LIST" => Self::GetServicesList,
            "GET_SERVICE" => Self::GetService,
            "SET_SERVICE" => Self::SetService,
            "GET_DID_LIST" => Self::GetDidList,
            "GET_DID" => Self::GetDid,
            "SET_DID" => Self::SetDid,
            "GET_DISPOSITIONS_LIST" => Self::GetDispositionsList,
            "SET_DISPOSITION" => Self::SetDisposition,
            "SET_RESCHEDULE" => Self::SetReschedule,
            "ADD_NOTE" => Self::AddNote,
            "UPDATE_NOTE" => Self::UpdateNote,
            "REPLACE_NOTE" => Self::ReplaceNote,
            "GET_CONFIG" => Self::GetConfig,
            "GET_VARIABLES" => Self::GetVariables,
            "SET_VARIABLE" => Self::SetVariable,
            "ADD_INTERACTION_ASSOCIATED_OBJECT" => Self::AddInteractionAssociatedObject,
            "SET_INTERACTION_ACTIVE_SCREEN" => Self::SetInteractionActiveScreen,
            "GET_PHONE_DEVICES_LIST" => Self::GetPhoneDevicesList,
            "GET_PHONE_DEVICE" => Self::GetPhoneDevice,
            "SET_PHONE_DEVICE" => Self::SetPhoneDevice,
            "SET_CALL_HOLD" => Self::SetCallHold,
            "SET_CALL_RECORDING" => Self::SetCallRecording,
            "SET_CALL_MUTE" => Self::SetCallMute,
            "SET_SCREEN_RECORDING_MUTE" => Self::SetScreenRecordingMute,
            "GET_SCREEN_RECORDING_STATE" => Self::GetScreenRecordingState,
            "SET_WIDGET_MINIMIZED" => Self::SetWidgetMinimized,
            "SEND_CHAT_MESSAGE" => Self::SendChatMessage,
            "SUGGEST_CHAT_MESSAGE" => Self::SuggestChatMessage,
            "GET_AGENT_NOT_READY_REASONS" => Self::GetAgentNotReadyReasons,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(RequestMessage);
