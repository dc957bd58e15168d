//! Methods of `methods-session`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `getLoginState`: Reads whether an agent is logged in, and who it is.
///
/// [Source: getLoginState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getLoginState)
#[doc(alias = "getLoginState")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetLoginState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetLoginState {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetLoginState {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetLoginState {
    const NAME: &'static str = "getLoginState";
    const COMMAND: Option<&'static str> = Some("GET_LOGIN_STATE");
    type Result = types::LoginStateData;
    type Answer = types::OperationResult<types::LoginStateData>;
}

wire::arguments! {
    GetLoginState "getLoginState";
}

/// `login`: Logs an agent in with name and password, compare
/// [`ON_LOGIN`](crate::v5_19::events::OnLogin).
///
/// [Source: login](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/login)
#[doc(alias = "login")]
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Login {
    /// Name, password and tenant of the agent.
    #[doc(alias = "loginData")]
    pub login_data: types::LoginData,
    /// Whether to log in even if the user is logged in elsewhere, as after the server error
    /// `user_already_logged_in`.
    pub force: Option<bool>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl std::fmt::Debug for Login {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Login")
            .field("login_data", &self.login_data)
            .field("force", &self.force)
            .field("rest", &(!self.rest.values.is_empty()).then_some(json::Redacted))
            .finish()
    }
}

impl Login {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(login_data: types::LoginData) -> Self {
        Self {
            login_data,
            force: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `force`.
    #[inline]
    #[must_use]
    pub fn with_force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl crate::protocol::Method for Login {
    const NAME: &'static str = "login";
    const COMMAND: Option<&'static str> = Some("LOGIN");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    Login "login";
    login_data "loginData" required wire::Guarded<types::LoginData>;
    force "force" optional wire::Plain<bool>;
}

/// `logout`: Logs the agent out, compare [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
#[doc(alias = "logout")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Logout {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl Logout {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for Logout {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for Logout {
    const NAME: &'static str = "logout";
    const COMMAND: Option<&'static str> = Some("LOGOUT");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    Logout "logout";
}

/// `getAgentState`: Reads the state of the agent;
/// [`ON_AGENT_STATE_CHANGE`](crate::v5_19::events::OnAgentStateChange) tells when it changes.
///
/// [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
#[doc(alias = "getAgentState")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetAgentState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetAgentState {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetAgentState {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetAgentState {
    const NAME: &'static str = "getAgentState";
    const COMMAND: Option<&'static str> = Some("GET_AGENT_STATE");
    type Result = types::AgentStateData;
    type Answer = types::OperationResult<types::AgentStateData>;
}

wire::arguments! {
    GetAgentState "getAgentState";
}

/// `setAgentState`: Puts the agent into another state, such as ready.
///
/// [Source: setAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setAgentState)
#[doc(alias = "setAgentState")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetAgentState {
    /// State to put the agent into.
    ///
    /// Only `ready` and `not_ready` are documented.
    pub state: SetAgentStateState,
    /// Why the agent is not ready, one of
    /// [`getAgentNotReadyReasons`](crate::v5_19::methods::GetAgentNotReadyReasons).
    ///
    /// Pass a reason with `not_ready`; it is needed.
    #[doc(alias = "notReadyReason")]
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetAgentState {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: impl Into<SetAgentStateState>) -> Self {
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

impl crate::protocol::Method for SetAgentState {
    const NAME: &'static str = "setAgentState";
    const COMMAND: Option<&'static str> = Some("SET_AGENT_STATE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetAgentState "setAgentState";
    state "state" required wire::Plain<SetAgentStateState>;
    not_ready_reason "notReadyReason" optional wire::Plain<String>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum SetAgentStateState {
    /// `ready`
    #[doc(alias = "ready")]
    Ready,
    /// `not_ready`
    #[doc(alias = "not_ready")]
    NotReady,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    SetAgentStateState;
    Ready "ready";
    NotReady "not_ready";
}

/// `getAgentNotReadyReasons`: Lists the reasons for not being ready that the contact center has
/// configured.
#[doc(alias = "getAgentNotReadyReasons")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetAgentNotReadyReasons {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetAgentNotReadyReasons {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetAgentNotReadyReasons {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetAgentNotReadyReasons {
    const NAME: &'static str = "getAgentNotReadyReasons";
    const COMMAND: Option<&'static str> = Some("GET_AGENT_NOT_READY_REASONS");
    type Result = Vec<String>;
    type Answer = types::OperationResult<Vec<String>>;
}

wire::arguments! {
    GetAgentNotReadyReasons "getAgentNotReadyReasons";
}

/// `getTeams`: Lists teams, whose members
/// [`getTeamMembers`](crate::v5_19::methods::GetTeamMembers) lists.
#[doc(alias = "getTeams")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetTeams {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetTeams {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetTeams {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetTeams {
    const NAME: &'static str = "getTeams";
    const COMMAND: Option<&'static str> = Some("GET_TEAMS");
    type Result = Vec<types::Team>;
    type Answer = types::OperationResult<Vec<types::Team>>;
}

wire::arguments! {
    GetTeams "getTeams";
}

/// `getTeamMembers`: Lists the users that are in a team.
///
/// [Source: getTeamMembers](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getTeamMembers)
#[doc(alias = "getTeamMembers")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetTeamMembers {
    /// ID of the team, see [`getTeams`](crate::v5_19::methods::GetTeams).
    #[doc(alias = "teamId")]
    pub team_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetTeamMembers {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(team_id: impl Into<String>) -> Self {
        Self {
            team_id: team_id.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for GetTeamMembers {
    #[inline]
    fn default() -> Self {
        Self {
            team_id: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for GetTeamMembers {
    const NAME: &'static str = "getTeamMembers";
    const COMMAND: Option<&'static str> = Some("GET_TEAM_MEMBERS");
    type Result = Vec<types::TeamMember>;
    type Answer = types::OperationResult<Vec<types::TeamMember>>;
}

wire::arguments! {
    GetTeamMembers "getTeamMembers";
    team_id "teamId" required wire::Plain<String>;
}

/// `getServicesList`: Lists services, of which
/// [`setService`](crate::v5_19::methods::SetService) selects one.
#[doc(alias = "getServicesList")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetServicesList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetServicesList {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetServicesList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetServicesList {
    const NAME: &'static str = "getServicesList";
    const COMMAND: Option<&'static str> = Some("GET_SERVICES_LIST");
    type Result = Vec<types::ServiceData>;
    type Answer = types::OperationResult<Vec<types::ServiceData>>;
}

wire::arguments! {
    GetServicesList "getServicesList";
}

/// `getService`: Reads the selected service, compare
/// [`setService`](crate::v5_19::methods::SetService); `null` when none is.
#[doc(alias = "getService")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetService {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetService {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetService {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetService {
    const NAME: &'static str = "getService";
    const COMMAND: Option<&'static str> = Some("GET_SERVICE");
    type Result = Option<types::ServiceData>;
    type Answer = types::OperationResult<Option<types::ServiceData>>;
}

wire::arguments! {
    GetService "getService";
}

/// `setService`: Selects a service, or clears the selection.
#[doc(alias = "setService")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetService {
    /// ID or name of the service; `null` clears the selection.
    pub service: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetService {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(service: Option<String>) -> Self {
        Self {
            service,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetService {
    #[inline]
    fn default() -> Self {
        Self {
            service: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetService {
    const NAME: &'static str = "setService";
    const COMMAND: Option<&'static str> = Some("SET_SERVICE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetService "setService";
    service "service" required wire::Nullable<wire::Plain<String>>;
}

/// `getDIDNumbersList`: Lists the DID numbers the agent can use for outgoing interactions.
///
/// [Source: getDIDNumbersList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDIDNumbersList)
#[doc(alias = "getDIDNumbersList")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDidNumbersList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDidNumbersList {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetDidNumbersList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetDidNumbersList {
    const NAME: &'static str = "getDIDNumbersList";
    const COMMAND: Option<&'static str> = Some("GET_DID_LIST");
    type Result = Vec<types::DIDNumber>;
    type Answer = types::OperationResult<Vec<types::DIDNumber>>;
}

wire::arguments! {
    GetDidNumbersList "getDIDNumbersList";
}

/// `getDIDNumber`: Reads the selected DID number, compare
/// [`setDIDNumber`](crate::v5_19::methods::SetDidNumber); `null` when none is.
#[doc(alias = "getDIDNumber")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDidNumber {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDidNumber {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetDidNumber {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetDidNumber {
    const NAME: &'static str = "getDIDNumber";
    const COMMAND: Option<&'static str> = Some("GET_DID");
    type Result = Option<types::DIDNumber>;
    type Answer = types::OperationResult<Option<types::DIDNumber>>;
}

wire::arguments! {
    GetDidNumber "getDIDNumber";
}

/// `setDIDNumber`: Selects the DID number for outgoing interactions, or clears the selection.
#[doc(alias = "setDIDNumber")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDidNumber {
    /// The phone number, see [`DIDNumber.number`](field@crate::v5_19::DIDNumber::number); `null`
    /// clears the selection.
    pub did: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetDidNumber {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(did: Option<String>) -> Self {
        Self {
            did,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetDidNumber {
    #[inline]
    fn default() -> Self {
        Self {
            did: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetDidNumber {
    const NAME: &'static str = "setDIDNumber";
    const COMMAND: Option<&'static str> = Some("SET_DID");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetDidNumber "setDIDNumber";
    did "did" required wire::Nullable<wire::Plain<String>>;
}

/// `getConfig`: Reads the configuration of the integration, see
/// [`IntegrationConfig`](crate::v5_19::IntegrationConfig).
#[doc(alias = "getConfig")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetConfig {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetConfig {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetConfig {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetConfig {
    const NAME: &'static str = "getConfig";
    const COMMAND: Option<&'static str> = Some("GET_CONFIG");
    type Result = types::IntegrationConfig;
    type Answer = types::OperationResult<types::IntegrationConfig>;
}

wire::arguments! {
    GetConfig "getConfig";
}

/// `getPhoneDevicesList`: Lists the kinds of phone device to choose from, see
/// [`setPhoneDevice`](crate::v5_19::methods::SetPhoneDevice).
#[doc(alias = "getPhoneDevicesList")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetPhoneDevicesList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetPhoneDevicesList {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetPhoneDevicesList {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetPhoneDevicesList {
    const NAME: &'static str = "getPhoneDevicesList";
    const COMMAND: Option<&'static str> = Some("GET_PHONE_DEVICES_LIST");
    type Result = Vec<types::PhoneDevice>;
    type Answer = types::OperationResult<Vec<types::PhoneDevice>>;
}

wire::arguments! {
    GetPhoneDevicesList "getPhoneDevicesList";
}

/// `getPhoneDevice`: Reads on which device the agent takes calls.
#[doc(alias = "getPhoneDevice")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetPhoneDevice {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetPhoneDevice {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetPhoneDevice {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetPhoneDevice {
    const NAME: &'static str = "getPhoneDevice";
    const COMMAND: Option<&'static str> = Some("GET_PHONE_DEVICE");
    type Result = types::PhoneDeviceData;
    type Answer = types::OperationResult<types::PhoneDeviceData>;
}

wire::arguments! {
    GetPhoneDevice "getPhoneDevice";
}

/// `setPhoneDevice`: Chooses the device on which the agent takes calls.
#[doc(alias = "setPhoneDevice")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetPhoneDevice {
    /// Kind of device, with a number if it needs one.
    #[doc(alias = "phoneDevice")]
    pub phone_device: types::PhoneDeviceData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetPhoneDevice {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(phone_device: types::PhoneDeviceData) -> Self {
        Self {
            phone_device,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetPhoneDevice {
    const NAME: &'static str = "setPhoneDevice";
    const COMMAND: Option<&'static str> = Some("SET_PHONE_DEVICE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetPhoneDevice "setPhoneDevice";
    phone_device "phoneDevice" required wire::Plain<types::PhoneDeviceData>;
}

/// `setScreenRecordingMute`: Mutes the recording of the agent's screen or ends the muting, see
/// [`ScreenRecordingState.muted`](field@crate::v5_19::ScreenRecordingState::muted).
#[doc(alias = "setScreenRecordingMute")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetScreenRecordingMute {
    /// `true` to mute the recording, `false` to end that.
    pub state: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetScreenRecordingMute {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: bool) -> Self {
        Self {
            state,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetScreenRecordingMute {
    #[inline]
    fn default() -> Self {
        Self {
            state: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetScreenRecordingMute {
    const NAME: &'static str = "setScreenRecordingMute";
    const COMMAND: Option<&'static str> = Some("SET_SCREEN_RECORDING_MUTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetScreenRecordingMute "setScreenRecordingMute";
    state "state" required wire::Plain<bool>;
}

/// `getScreenRecordingState`: Reads whether the agent's screen may be and is being recorded.
#[doc(alias = "getScreenRecordingState")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetScreenRecordingState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetScreenRecordingState {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetScreenRecordingState {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetScreenRecordingState {
    const NAME: &'static str = "getScreenRecordingState";
    const COMMAND: Option<&'static str> = Some("GET_SCREEN_RECORDING_STATE");
    type Result = types::ScreenRecordingState;
    type Answer = types::OperationResult<types::ScreenRecordingState>;
}

wire::arguments! {
    GetScreenRecordingState "getScreenRecordingState";
}

/// `setWidgetMinimized`: Minimizes or restores the widget, compare
/// [`ON_WIDGET_MINIMIZED_CHANGE`](crate::v5_19::events::OnWidgetMinimizedChange).
#[doc(alias = "setWidgetMinimized")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetWidgetMinimized {
    /// `true` to minimize the widget, `false` to restore it.
    pub state: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetWidgetMinimized {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: bool) -> Self {
        Self {
            state,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetWidgetMinimized {
    #[inline]
    fn default() -> Self {
        Self {
            state: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetWidgetMinimized {
    const NAME: &'static str = "setWidgetMinimized";
    const COMMAND: Option<&'static str> = Some("SET_WIDGET_MINIMIZED");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetWidgetMinimized "setWidgetMinimized";
    state "state" required wire::Plain<bool>;
}

/// `injectMessageLogger`: Registers a function that is shown every message between page and
/// widget. The method itself sends nothing.
#[doc(alias = "injectMessageLogger")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InjectMessageLogger {
    /// Function that is to see the messages.
    pub callback: types::MessageLogger,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InjectMessageLogger {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(callback: types::MessageLogger) -> Self {
        Self {
            callback,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for InjectMessageLogger {
    const NAME: &'static str = "injectMessageLogger";
    const COMMAND: Option<&'static str> = None;
    type Result = ();
    type Answer = ();
}

wire::arguments! {
    InjectMessageLogger "injectMessageLogger";
    callback "callback" required wire::Plain<json::NotJson>;
}
