//! The methods: for each a structure of its parameters.

pub use super::methods_calls::{
    BlindTransfer, ConsultCall, DestroyCallConference, InviteToCallConference,
    MergeAllCallsIntoConference, RemoveFromCallConference, SendDtmf, SetCallHold,
    SetCallMute, SetCallRecording, StartCall, StartChat, StartEmail, Transfer,
};
pub use super::methods_interactions::{
    AcceptInteraction, AddInteractionAssociatedObject, AddNote, CompleteInteraction,
    GetDispositionsList, GetVariables, LeaveAndCompleteInteraction, LeaveInteraction,
    RejectInteraction, ReplaceNote, SendChatMessage, SetDisposition,
    SetInteractionActiveScreen, SetRescheduleWindow, SetVariable, SuggestChatMessage,
    SwitchActiveInteraction, UpdateNote,
};
pub use super::methods_session::{
    GetAgentNotReadyReasons, GetAgentState, GetConfig, GetDidNumber, GetDidNumbersList,
    GetLoginState, GetPhoneDevice, GetPhoneDevicesList, GetScreenRecordingState,
    GetService, GetServicesList, GetTeamMembers, GetTeams, InjectMessageLogger, Login,
    Logout, SetAgentState, SetAgentStateState, SetDidNumber, SetPhoneDevice,
    SetScreenRecordingMute, SetService, SetWidgetMinimized,
};
