//! `RequestMessage`.

use crate::json;

/// Name of the request that a method sends, its command.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RequestMessage {
    /// `GET_LOGIN_STATE`
    GetLoginState,
    /// `LOGIN`
    Login,
    /// `OPEN_LOGIN`
    OpenLogin,
    /// `LOGOUT`
    Logout,
    /// `GET_AGENT_STATE`
    GetAgentState,
    /// `SET_AGENT_STATE`
    SetAgentState,
    /// `ACCEPT_INTERACTION`
    AcceptInteraction,
    /// `REJECT_INTERACTION`
    RejectInteraction,
    /// `START_CALL`
    StartCall,
    /// `START_CHAT`
    StartChat,
    /// `START_EMAIL`
    StartEmail,
    /// `SEND_DTMF`
    SendDtmf,
    /// `CONSULT_CALL`
    ConsultCall,
    /// `BLIND_TRANSFER`
    BlindTransfer,
    /// `TRANSFER`
    Transfer,
    /// `LEAVE_INTERACTION`
    LeaveInteraction,
    /// `COMPLETE_INTERACTION`
    CompleteInteraction,
    /// `LEAVE_AND_COMPLETE_INTERACTION`
    LeaveAndCompleteInteraction,
    /// `SWITCH_ACTIVE_INTERACTION`
    SwitchActiveInteraction,
    /// `INVITE_TO_CALL_CONFERENCE`
    InviteToCallConference,
    /// `REMOVE_FROM_CALL_CONFERENCE`
    RemoveFromCallConference,
    /// `DESTROY_CALL_CONFERENCE`
    DestroyCallConference,
    /// `INVITE_TO_CHAT_CONFERENCE`
    InviteToChatConference,
    /// `REMOVE_FROM_CHAT_CONFERENCE`
    RemoveFromChatConference,
    /// `MERGE_ALL_CALLS_INTO_CONFERENCE`
    MergeAllCallsIntoConference,
    /// `GET_TEAMS`
    GetTeams,
    /// `GET_TEAM_MEMBERS`
    GetTeamMembers,
    /// `GET_SERVICES_LIST`
    GetServicesList,
    /// `GET_SERVICE`
    GetService,
    /// `SET_SERVICE`
    SetService,
    /// `GET_DID_LIST`
    GetDidList,
    /// `GET_DID`
    GetDid,
    /// `SET_DID`
    SetDid,
    /// `GET_DISPOSITIONS_LIST`
    GetDispositionsList,
    /// `SET_DISPOSITION`
    SetDisposition,
    /// `SET_RESCHEDULE`
    SetReschedule,
    /// `ADD_NOTE`
    AddNote,
    /// `UPDATE_NOTE`
    UpdateNote,
    /// `REPLACE_NOTE`
    ReplaceNote,
    /// `GET_CONFIG`
    GetConfig,
    /// `GET_VARIABLES`
    GetVariables,
    /// `SET_VARIABLE`
    SetVariable,
    /// `ADD_INTERACTION_ASSOCIATED_OBJECT`
    AddInteractionAssociatedObject,
    /// `SET_INTERACTION_ACTIVE_SCREEN`
    SetInteractionActiveScreen,
    /// `GET_PHONE_DEVICES_LIST`
    GetPhoneDevicesList,
    /// `GET_PHONE_DEVICE`
    GetPhoneDevice,
    /// `SET_PHONE_DEVICE`
    SetPhoneDevice,
    /// `SET_CALL_HOLD`
    SetCallHold,
    /// `SET_CALL_RECORDING`
    SetCallRecording,
    /// `SET_CALL_MUTE`
    SetCallMute,
    /// `SET_SCREEN_RECORDING_MUTE`
    SetScreenRecordingMute,
    /// `GET_SCREEN_RECORDING_STATE`
    GetScreenRecordingState,
    /// `SET_WIDGET_MINIMIZED`
    SetWidgetMinimized,
    /// `SEND_CHAT_MESSAGE`
    SendChatMessage,
    /// `SUGGEST_CHAT_MESSAGE`
    SuggestChatMessage,
    /// `GET_AGENT_NOT_READY_REASONS`
    GetAgentNotReadyReasons,
    /// `ACTIVATE_PAGE`
    ActivatePage,
    /// `GET_INTERACTIONS_STATE`
    GetInteractionsState,
    /// `SET_CALL_RECORDING_MUTE`
    SetCallRecordingMute,
    /// `SET_DIAL_CANDIDATES`
    SetDialCandidates,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl RequestMessage {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::GetLoginState,
        Self::Login,
        Self::OpenLogin,
        Self::Logout,
        Self::GetAgentState,
        Self::SetAgentState,
        Self::AcceptInteraction,
        Self::RejectInteraction,
        Self::StartCall,
        Self::StartChat,
        Self::StartEmail,
        Self::SendDtmf,
        Self::ConsultCall,
        Self::BlindTransfer,
        Self::Transfer,
        Self::LeaveInteraction,
        Self::CompleteInteraction,
        Self::LeaveAndCompleteInteraction,
        Self::SwitchActiveInteraction,
        Self::InviteToCallConference,
        Self::RemoveFromCallConference,
        Self::DestroyCallConference,
        Self::InviteToChatConference,
        Self::RemoveFromChatConference,
        Self::MergeAllCallsIntoConference,
        Self::GetTeams,
        Self::GetTeamMembers,
        Self::GetServicesList,
        Self::GetService,
        Self::SetService,
        Self::GetDidList,
        Self::GetDid,
        Self::SetDid,
        Self::GetDispositionsList,
        Self::SetDisposition,
        Self::SetReschedule,
        Self::AddNote,
        Self::UpdateNote,
        Self::ReplaceNote,
        Self::GetConfig,
        Self::GetVariables,
        Self::SetVariable,
        Self::AddInteractionAssociatedObject,
        Self::SetInteractionActiveScreen,
        Self::GetPhoneDevicesList,
        Self::GetPhoneDevice,
        Self::SetPhoneDevice,
        Self::SetCallHold,
        Self::SetCallRecording,
        Self::SetCallMute,
        Self::SetScreenRecordingMute,
        Self::GetScreenRecordingState,
        Self::SetWidgetMinimized,
        Self::SendChatMessage,
        Self::SuggestChatMessage,
        Self::GetAgentNotReadyReasons,
        Self::ActivatePage,
        Self::GetInteractionsState,
        Self::SetCallRecordingMute,
        Self::SetDialCandidates,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::GetLoginState => "GET_LOGIN_STATE",
            Self::Login => "LOGIN",
            Self::OpenLogin => "OPEN_LOGIN",
            Self::Logout => "LOGOUT",
            Self::GetAgentState => "GET_AGENT_STATE",
            Self::SetAgentState => "SET_AGENT_STATE",
            Self::AcceptInteraction => "ACCEPT_INTERACTION",
            Self::RejectInteraction => "REJECT_INTERACTION",
            Self::StartCall => "START_CALL",
            Self::StartChat => "START_CHAT",
            Self::StartEmail => "START_EMAIL",
            Self::SendDtmf => "SEND_DTMF",
            Self::ConsultCall => "CONSULT_CALL",
            Self::BlindTransfer => "BLIND_TRANSFER",
            Self::Transfer => "TRANSFER",
            Self::LeaveInteraction => "LEAVE_INTERACTION",
            Self::CompleteInteraction => "COMPLETE_INTERACTION",
            Self::LeaveAndCompleteInteraction => "LEAVE_AND_COMPLETE_INTERACTION",
            Self::SwitchActiveInteraction => "SWITCH_ACTIVE_INTERACTION",
            Self::InviteToCallConference => "INVITE_TO_CALL_CONFERENCE",
            Self::RemoveFromCallConference => "REMOVE_FROM_CALL_CONFERENCE",
            Self::DestroyCallConference => "DESTROY_CALL_CONFERENCE",
            Self::InviteToChatConference => "INVITE_TO_CHAT_CONFERENCE",
            Self::RemoveFromChatConference => "REMOVE_FROM_CHAT_CONFERENCE",
            Self::MergeAllCallsIntoConference => "MERGE_ALL_CALLS_INTO_CONFERENCE",
            Self::GetTeams => "GET_TEAMS",
            Self::GetTeamMembers => "GET_TEAM_MEMBERS",
            Self::GetServicesList => "GET_SERVICES_LIST",
            Self::GetService => "GET_SERVICE",
            Self::SetService => "SET_SERVICE",
            Self::GetDidList => "GET_DID_LIST",
            Self::GetDid => "GET_DID",
            Self::SetDid => "SET_DID",
            Self::GetDispositionsList => "GET_DISPOSITIONS_LIST",
            Self::SetDisposition => "SET_DISPOSITION",
            Self::SetReschedule => "SET_RESCHEDULE",
            Self::AddNote => "ADD_NOTE",
            Self::UpdateNote => "UPDATE_NOTE",
            Self::ReplaceNote => "REPLACE_NOTE",
            Self::GetConfig => "GET_CONFIG",
            Self::GetVariables => "GET_VARIABLES",
            Self::SetVariable => "SET_VARIABLE",
            Self::AddInteractionAssociatedObject => "ADD_INTERACTION_ASSOCIATED_OBJECT",
            Self::SetInteractionActiveScreen => "SET_INTERACTION_ACTIVE_SCREEN",
            Self::GetPhoneDevicesList => "GET_PHONE_DEVICES_LIST",
            Self::GetPhoneDevice => "GET_PHONE_DEVICE",
            Self::SetPhoneDevice => "SET_PHONE_DEVICE",
            Self::SetCallHold => "SET_CALL_HOLD",
            Self::SetCallRecording => "SET_CALL_RECORDING",
            Self::SetCallMute => "SET_CALL_MUTE",
            Self::SetScreenRecordingMute => "SET_SCREEN_RECORDING_MUTE",
            Self::GetScreenRecordingState => "GET_SCREEN_RECORDING_STATE",
            Self::SetWidgetMinimized => "SET_WIDGET_MINIMIZED",
            Self::SendChatMessage => "SEND_CHAT_MESSAGE",
            Self::SuggestChatMessage => "SUGGEST_CHAT_MESSAGE",
            Self::GetAgentNotReadyReasons => "GET_AGENT_NOT_READY_REASONS",
            Self::ActivatePage => "ACTIVATE_PAGE",
            Self::GetInteractionsState => "GET_INTERACTIONS_STATE",
            Self::SetCallRecordingMute => "SET_CALL_RECORDING_MUTE",
            Self::SetDialCandidates => "SET_DIAL_CANDIDATES",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
