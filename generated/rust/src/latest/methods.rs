//! The methods: for each a structure of its parameters.

pub use super::methods_calls::{
    BlindTransfer, ConsultCall, DestroyCallConference, InviteToCallConference,
    MergeAllCallsIntoConference, RemoveFromCallConference, SendDtmf, SetCallHold,
    SetCallMute, SetCallRecording, SetCallRecordingMute, SetDialCandidates, StartCall,
    StartChat, StartEmail, Transfer,
};
pub use super::methods_interactions::{
    AcceptInteraction, AddInteractionAssociatedObject, AddNote, CompleteInteraction,
    GetDispositionsList, GetInteractionsState, GetVariables, InviteToChatConference,
    LeaveAndCompleteInteraction, LeaveInteraction, RejectInteraction,
    RemoveFromChatConference, ReplaceNote, SendChatMessage, SetDisposition,
    SetInteractionActiveScreen, SetRescheduleWindow, SetVariable, SuggestChatMessage,
    SwitchActiveInteraction, UpdateNote,
};
pub use super::methods_session::{
    ActivatePage, GetAgentNotReadyReasons, GetAgentState, GetConfig, GetDidNumber,
    GetDidNumbersList, GetLoginState, GetPhoneDevice, GetPhoneDevicesList,
    GetScreenRecordingState, GetService, GetServicesList, GetTeamMembers, GetTeams,
    InjectMessageLogger, Login, Logout, OpenLogin, SetAgentState, SetDidNumber,
    SetPhoneDevice, SetScreenRecordingMute, SetService, SetWidgetMinimized,
};
