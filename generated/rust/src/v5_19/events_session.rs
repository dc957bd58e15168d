//! Events of `events-session`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `ON_LOGIN`: An agent logged in; the handler gets who it is.
///
/// [Source: onLogin](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onLogin)
#[doc(alias = "ON_LOGIN")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLogin {
    /// Who logged in.
    /// [`LoginStateData.isLoggedIn`](field@crate::v5_19::LoginStateData::is_logged_in) is always
    /// `true` here.
    #[doc(alias = "loginState")]
    pub login_state: types::LoginStateData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLogin {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(login_state: types::LoginStateData) -> Self {
        Self {
            login_state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnLogin {
    const NAME: &'static str = "ON_LOGIN";
    type Reply = ();
}

wire::arguments! {
    OnLogin "ON_LOGIN";
    login_state "loginState" required wire::Plain<types::LoginStateData>;
}

/// `ON_LOGOUT`: No agent is logged in any more, see
/// [`getLoginState`](crate::v5_19::methods::GetLoginState).
#[doc(alias = "ON_LOGOUT")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLogout {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLogout {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for OnLogout {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnLogout {
    const NAME: &'static str = "ON_LOGOUT";
    type Reply = ();
}

wire::arguments! {
    OnLogout "ON_LOGOUT";
}

/// `ON_AGENT_STATE_CHANGE`: The agent went into another state.
///
/// [Source: onAgentStateChange](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onAgentStateChange)
#[doc(alias = "ON_AGENT_STATE_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnAgentStateChange {
    /// State the agent is in now.
    pub state: types::AgentState,
    /// Why the agent is not ready, one of the reasons configured for the contact center. Present
    /// with the state [`AgentState.not_ready`](crate::v5_19::AgentState::NotReady) only.
    #[doc(alias = "notReadyReason")]
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnAgentStateChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: impl Into<types::AgentState>) -> Self {
        Self {
            state: state.into(),
            not_ready_reason: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `notReadyReason`.
    #[must_use]
    pub fn with_not_ready_reason(mut self, not_ready_reason: impl Into<String>) -> Self {
        self.not_ready_reason = Some(not_ready_reason.into());
        self
    }
}

impl crate::protocol::Event for OnAgentStateChange {
    const NAME: &'static str = "ON_AGENT_STATE_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnAgentStateChange "ON_AGENT_STATE_CHANGE";
    state "state" required wire::Plain<types::AgentState>;
    not_ready_reason "notReadyReason" optional wire::Plain<String>;
}

/// `ON_SERVER_ERROR`: The server reported an error that concerns the agent's session or the
/// whole system.
///
/// [Source: onServerError](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onServerError)
#[doc(alias = "ON_SERVER_ERROR")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnServerError {
    /// What went wrong, and when the client heard of it.
    #[doc(alias = "errorData")]
    pub error_data: types::ServerErrorData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnServerError {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(error_data: types::ServerErrorData) -> Self {
        Self {
            error_data,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnServerError {
    const NAME: &'static str = "ON_SERVER_ERROR";
    type Reply = ();
}

wire::arguments! {
    OnServerError "ON_SERVER_ERROR";
    error_data "errorData" required wire::Plain<types::ServerErrorData>;
}

/// `ON_WIDGET_MINIMIZED_CHANGE`: The widget was minimized or restored, see
/// [`setWidgetMinimized`](crate::v5_19::methods::SetWidgetMinimized).
#[doc(alias = "ON_WIDGET_MINIMIZED_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnWidgetMinimizedChange {
    /// `true` when it is minimized now, `false` when it was restored.
    #[doc(alias = "widgetMinimized")]
    pub widget_minimized: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnWidgetMinimizedChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(widget_minimized: bool) -> Self {
        Self {
            widget_minimized,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnWidgetMinimizedChange {
    #[inline]
    fn default() -> Self {
        Self {
            widget_minimized: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnWidgetMinimizedChange {
    const NAME: &'static str = "ON_WIDGET_MINIMIZED_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnWidgetMinimizedChange "ON_WIDGET_MINIMIZED_CHANGE";
    widget_minimized "widgetMinimized" required wire::Plain<bool>;
}

/// `ON_SCREEN_RECORDING_STATE_CHANGE`: The recording of the agent's screen was started,
/// stopped, muted or unmuted.
///
/// [Source: onScreenRecordingStateChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onScreenRecordingStateChange)
#[doc(alias = "ON_SCREEN_RECORDING_STATE_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnScreenRecordingStateChange {
    /// Whether the screen may be recorded, is recorded and is muted now.
    #[doc(alias = "screenRecordingState")]
    pub screen_recording_state: types::ScreenRecordingState,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnScreenRecordingStateChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(screen_recording_state: types::ScreenRecordingState) -> Self {
        Self {
            screen_recording_state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnScreenRecordingStateChange {
    const NAME: &'static str = "ON_SCREEN_RECORDING_STATE_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnScreenRecordingStateChange "ON_SCREEN_RECORDING_STATE_CHANGE";
    screen_recording_state "screenRecordingState" required wire::Plain<types::ScreenRecordingState>;
}

/// `ON_SOFTPHONE_STATUS_CHANGE`: The softphone became ready, or is no longer ready.
#[doc(alias = "ON_SOFTPHONE_STATUS_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSoftphoneStatusChange {
    /// `true` when it became ready, `false` when it is not ready or no longer so.
    pub ready: bool,
    /// Text of an error.
    pub error: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSoftphoneStatusChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(ready: bool) -> Self {
        Self {
            ready,
            error: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnSoftphoneStatusChange {
    #[inline]
    fn default() -> Self {
        Self {
            ready: Default::default(),
            error: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSoftphoneStatusChange {
    const NAME: &'static str = "ON_SOFTPHONE_STATUS_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnSoftphoneStatusChange "ON_SOFTPHONE_STATUS_CHANGE";
    ready "ready" required wire::Plain<bool>;
    error "error" optional wire::Plain<String>;
}

/// `ON_AUDIO_DEVICE_CHANGE`: The device for audio input or output is another one now.
#[doc(alias = "ON_AUDIO_DEVICE_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnAudioDeviceChange {
    /// The audio input device after the change.
    #[doc(alias = "inputDevice")]
    pub input_device: Option<String>,
    /// The audio output device after the change.
    #[doc(alias = "outputDevice")]
    pub output_device: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnAudioDeviceChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            input_device: None,
            output_device: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `inputDevice`.
    #[must_use]
    pub fn with_input_device(mut self, input_device: impl Into<String>) -> Self {
        self.input_device = Some(input_device.into());
        self
    }

    /// Sets `outputDevice`.
    #[must_use]
    pub fn with_output_device(mut self, output_device: impl Into<String>) -> Self {
        self.output_device = Some(output_device.into());
        self
    }
}

impl Default for OnAudioDeviceChange {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnAudioDeviceChange {
    const NAME: &'static str = "ON_AUDIO_DEVICE_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnAudioDeviceChange "ON_AUDIO_DEVICE_CHANGE";
    input_device "inputDevice" optional wire::Plain<String>;
    output_device "outputDevice" optional wire::Plain<String>;
}

/// `ON_PHONE_CAPABILITIES_CHANGE`: What the agent may do with the phone changed.
///
/// [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
#[doc(alias = "ON_PHONE_CAPABILITIES_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnPhoneCapabilitiesChange {
    /// What the agent may do now.
    pub caps: types::PhoneCapabilities,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnPhoneCapabilitiesChange {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(caps: types::PhoneCapabilities) -> Self {
        Self {
            caps,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnPhoneCapabilitiesChange {
    const NAME: &'static str = "ON_PHONE_CAPABILITIES_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnPhoneCapabilitiesChange "ON_PHONE_CAPABILITIES_CHANGE";
    caps "caps" required wire::Plain<types::PhoneCapabilities>;
}
