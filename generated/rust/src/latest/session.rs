//! Types of `session`.

use crate::json;
use crate::wire;

/// What an agent logs in with, as [`login`](crate::latest::methods::Login) takes it.
///
/// [Source: login](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/login)
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LoginData {
    /// Login name of the agent.
    pub username: String,
    /// Password that goes with the login name.
    ///
    /// Sensitive: keep it out of logs.
    pub password: String,
    /// Domain of the tenant, the contact center the agent belongs to.
    pub tenant: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl std::fmt::Debug for LoginData {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("LoginData")
            .field("username", &self.username)
            .field("password", &json::Redacted)
            .field("tenant", &self.tenant)
            .field("extra", &(!self.extra.is_empty()).then_some(json::Redacted))
            .finish()
    }
}

impl LoginData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(username: impl Into<String>, password: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            password: password.into(),
            tenant: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = username.into();
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn with_password(mut self, password: impl Into<String>) -> Self {
        self.password = password.into();
        self
    }

    /// Sets `tenant`.
    #[must_use]
    pub fn with_tenant(mut self, tenant: impl Into<String>) -> Self {
        self.tenant = Some(tenant.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for LoginData {
    #[inline]
    fn default() -> Self {
        Self {
            username: Default::default(),
            password: Default::default(),
            tenant: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    LoginData "LoginData";
    username "username" required wire::Plain<String>;
    password "password" required wire::Sensitive<wire::Plain<String>>;
    tenant "tenant" optional wire::Plain<String>;
}

/// Whether an agent is logged in, and who.
///
/// [Source: getLoginState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getLoginState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LoginStateData {
    /// Whether an agent is logged in.
    #[doc(alias = "isLoggedIn")]
    pub is_logged_in: bool,
    /// ID of the logged-in agent. Absent when nobody is logged in, or when the agent lacks the
    /// privilege for it.
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// Login name of the logged-in agent. Absent like
    /// [`LoginStateData.agentId`](field@crate::latest::LoginStateData::agent_id).
    pub username: Option<String>,
    /// ID of the login session. Absent like
    /// [`LoginStateData.agentId`](field@crate::latest::LoginStateData::agent_id).
    #[doc(alias = "sessionId")]
    pub session_id: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl LoginStateData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(is_logged_in: bool) -> Self {
        Self {
            is_logged_in,
            agent_id: None,
            username: None,
            session_id: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `isLoggedIn`.
    #[inline]
    #[must_use]
    pub fn with_is_logged_in(mut self, is_logged_in: bool) -> Self {
        self.is_logged_in = is_logged_in;
        self
    }

    /// Sets `agentId`.
    #[must_use]
    pub fn with_agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// Sets `username`.
    #[must_use]
    pub fn with_username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `sessionId`.
    #[must_use]
    pub fn with_session_id(mut self, session_id: impl Into<String>) -> Self {
        self.session_id = Some(session_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for LoginStateData {
    #[inline]
    fn default() -> Self {
        Self {
            is_logged_in: Default::default(),
            agent_id: None,
            username: None,
            session_id: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    LoginStateData "LoginStateData";
    is_logged_in "isLoggedIn" required wire::Plain<bool>;
    agent_id "agentId" optional wire::Plain<String>;
    username "username" optional wire::Plain<String>;
    session_id "sessionId" optional wire::Plain<String>;
}

/// State an agent can be in; for which of them can be set see
/// [`setAgentState`](crate::latest::methods::SetAgentState).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum AgentState {
    /// `supervising`
    #[doc(alias = "supervising")]
    Supervising,
    /// `ready`
    #[doc(alias = "ready")]
    Ready,
    /// `not_ready`
    #[doc(alias = "not_ready")]
    NotReady,
    /// `busy`
    #[doc(alias = "busy")]
    Busy,
    /// `after_call_work`
    #[doc(alias = "after_call_work")]
    AfterCallWork,
    /// `reserved`
    #[doc(alias = "reserved")]
    Reserved,
    /// `ringing`
    #[doc(alias = "ringing")]
    Ringing,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    AgentState;
    Supervising "supervising";
    Ready "ready";
    NotReady "not_ready";
    Busy "busy";
    AfterCallWork "after_call_work";
    Reserved "reserved";
    Ringing "ringing";
}

/// State of the agent, with the reason for not being ready.
///
/// [Source: getAgentState](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getAgentState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AgentStateData {
    /// State the agent is in now.
    pub state: AgentState,
    /// Whether the agent is held for an interaction that is about to be delivered.
    #[doc(alias = "reservedForIncomingInteraction")]
    pub reserved_for_incoming_interaction: bool,
    /// Why the agent is not ready, one of the reasons configured for the contact center. Present
    /// with the state [`AgentState.not_ready`](crate::latest::AgentState::NotReady) only.
    #[doc(alias = "notReadyReason")]
    pub not_ready_reason: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl AgentStateData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        state: impl Into<AgentState>,
        reserved_for_incoming_interaction: bool,
    ) -> Self {
        Self {
            state: state.into(),
            reserved_for_incoming_interaction,
            not_ready_reason: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<AgentState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `reservedForIncomingInteraction`.
    #[inline]
    #[must_use]
    pub fn with_reserved_for_incoming_interaction(
        mut self,
        reserved_for_incoming_interaction: bool,
    ) -> Self {
        self.reserved_for_incoming_interaction = reserved_for_incoming_interaction;
        self
    }

    /// Sets `notReadyReason`.
    #[must_use]
    pub fn with_not_ready_reason(mut self, not_ready_reason: impl Into<String>) -> Self {
        self.not_ready_reason = Some(not_ready_reason.into());
        self
    }
}

wire::object! {
    AgentStateData "AgentStateData";
    state "state" required wire::Plain<AgentState>;
    reserved_for_incoming_interaction "reservedForIncomingInteraction" required wire::Plain<bool>;
    not_ready_reason "notReadyReason" optional wire::Plain<String>;
}

/// An error that the server reports, see
/// [`ON_SERVER_ERROR`](crate::latest::events::OnServerError).
///
/// [Source: onServerError](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onServerError)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ServerErrorData {
    /// Number of the error in the table [`ServerErrorCodes`](crate::latest::ServerErrorName).
    pub code: ServerErrorCode,
    /// Name of the error in the table [`ServerErrorCodes`](crate::latest::ServerErrorName).
    pub name: ServerErrorName,
    /// When the client got the error. Unit: milliseconds since 1970.
    pub timestamp: json::Number,
    /// Text that says more about the error.
    pub message: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ServerErrorData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        code: impl Into<ServerErrorCode>,
        name: impl Into<ServerErrorName>,
        timestamp: impl Into<json::Number>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            timestamp: timestamp.into(),
            message: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<ServerErrorCode>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<ServerErrorName>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `timestamp`.
    #[must_use]
    pub fn with_timestamp(mut self, timestamp: impl Into<json::Number>) -> Self {
        self.timestamp = timestamp.into();
        self
    }

    /// Sets `message`.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }
}

wire::object! {
    ServerErrorData "ServerErrorData";
    code "code" required wire::Plain<ServerErrorCode>;
    name "name" required wire::Plain<ServerErrorName>;
    timestamp "timestamp" required wire::Plain<json::Number>;
    message "message" optional wire::Plain<String>;
}

wire::times! {
    ServerErrorData;
    Instant 1000000 timestamp "timestamp" timestamp_as timestamp_as_std number with_timestamp_from set_timestamp_from;
}

/// Errors of the server, by name, and their numbers. The numbers.
#[doc(alias = "ServerErrorCodes")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ServerErrorCode {
    /// `100`, `forced_logout_by_other_client`
    #[doc(alias = "100")]
    ForcedLogoutByOtherClient,
    /// `101`, `forced_logout_by_supervisor`
    #[doc(alias = "101")]
    ForcedLogoutBySupervisor,
    /// `102`, `invalid_request`
    #[doc(alias = "102")]
    InvalidRequest,
    /// `103`, `phone_not_registered`
    #[doc(alias = "103")]
    PhoneNotRegistered,
    /// `104`, `phone_not_in_dial_plan`
    #[doc(alias = "104")]
    PhoneNotInDialPlan,
    /// `105`, `tenant_disabled`
    #[doc(alias = "105")]
    TenantDisabled,
    /// `106`, `destination_user_not_logged`
    #[doc(alias = "106")]
    DestinationUserNotLogged,
    /// `107`, `user_disabled_or_deleted`
    #[doc(alias = "107")]
    UserDisabledOrDeleted,
    /// `108`, `user_already_logged_in`: The user is logged in elsewhere; call
    /// [`login`](crate::latest::methods::Login) again with `force`.
    #[doc(alias = "108")]
    UserAlreadyLoggedIn,
    /// `109`, `invalid_credentials`
    #[doc(alias = "109")]
    InvalidCredentials,
    /// `110`, `other_user_logged_with_phone`
    #[doc(alias = "110")]
    OtherUserLoggedWithPhone,
    /// `111`, `invalid_token`
    #[doc(alias = "111")]
    InvalidToken,
    /// `112`, `logged_users_limit_reached`
    #[doc(alias = "112")]
    LoggedUsersLimitReached,
    /// `113`, `already_logged_in_with_the_same_session`
    #[doc(alias = "113")]
    AlreadyLoggedInWithTheSameSession,
    /// `114`, `not_enough_privileges`
    #[doc(alias = "114")]
    NotEnoughPrivileges,
    /// `200`, `sip_server_error`
    #[doc(alias = "200")]
    SipServerError,
    /// `300`, `unknown_error`
    #[doc(alias = "300")]
    UnknownError,
    /// An integer that is not documented, as it came.
    Unrecognized(json::UnrecognizedInteger<Self>),
}

wire::code_enum! {
    ServerErrorCode name ServerErrorName;
    ForcedLogoutByOtherClient 100 => ForcedLogoutByOtherClient;
    ForcedLogoutBySupervisor 101 => ForcedLogoutBySupervisor;
    InvalidRequest 102 => InvalidRequest;
    PhoneNotRegistered 103 => PhoneNotRegistered;
    PhoneNotInDialPlan 104 => PhoneNotInDialPlan;
    TenantDisabled 105 => TenantDisabled;
    DestinationUserNotLogged 106 => DestinationUserNotLogged;
    UserDisabledOrDeleted 107 => UserDisabledOrDeleted;
    UserAlreadyLoggedIn 108 => UserAlreadyLoggedIn;
    InvalidCredentials 109 => InvalidCredentials;
    OtherUserLoggedWithPhone 110 => OtherUserLoggedWithPhone;
    InvalidToken 111 => InvalidToken;
    LoggedUsersLimitReached 112 => LoggedUsersLimitReached;
    AlreadyLoggedInWithTheSameSession 113 => AlreadyLoggedInWithTheSameSession;
    NotEnoughPrivileges 114 => NotEnoughPrivileges;
    SipServerError 200 => SipServerError;
    UnknownError 300 => UnknownError;
}

/// Errors of the server, by name, and their numbers. The names.
#[doc(alias = "ServerErrorCodes")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ServerErrorName {
    /// `forced_logout_by_other_client`, `100`
    #[doc(alias = "forced_logout_by_other_client")]
    ForcedLogoutByOtherClient,
    /// `forced_logout_by_supervisor`, `101`
    #[doc(alias = "forced_logout_by_supervisor")]
    ForcedLogoutBySupervisor,
    /// `invalid_request`, `102`
    #[doc(alias = "invalid_request")]
    InvalidRequest,
    /// `phone_not_registered`, `103`
    #[doc(alias = "phone_not_registered")]
    PhoneNotRegistered,
    /// `phone_not_in_dial_plan`, `104`
    #[doc(alias = "phone_not_in_dial_plan")]
    PhoneNotInDialPlan,
    /// `tenant_disabled`, `105`
    #[doc(alias = "tenant_disabled")]
    TenantDisabled,
    /// `destination_user_not_logged`, `106`
    #[doc(alias = "destination_user_not_logged")]
    DestinationUserNotLogged,
    /// `user_disabled_or_deleted`, `107`
    #[doc(alias = "user_disabled_or_deleted")]
    UserDisabledOrDeleted,
    /// `user_already_logged_in`, `108`: The user is logged in elsewhere; call
    /// [`login`](crate::latest::methods::Login) again with `force`.
    #[doc(alias = "user_already_logged_in")]
    UserAlreadyLoggedIn,
    /// `invalid_credentials`, `109`
    #[doc(alias = "invalid_credentials")]
    InvalidCredentials,
    /// `other_user_logged_with_phone`, `110`
    #[doc(alias = "other_user_logged_with_phone")]
    OtherUserLoggedWithPhone,
    /// `invalid_token`, `111`
    #[doc(alias = "invalid_token")]
    InvalidToken,
    /// `logged_users_limit_reached`, `112`
    #[doc(alias = "logged_users_limit_reached")]
    LoggedUsersLimitReached,
    /// `already_logged_in_with_the_same_session`, `113`
    #[doc(alias = "already_logged_in_with_the_same_session")]
    AlreadyLoggedInWithTheSameSession,
    /// `not_enough_privileges`, `114`
    #[doc(alias = "not_enough_privileges")]
    NotEnoughPrivileges,
    /// `sip_server_error`, `200`
    #[doc(alias = "sip_server_error")]
    SipServerError,
    /// `unknown_error`, `300`
    #[doc(alias = "unknown_error")]
    UnknownError,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    ServerErrorName code ServerErrorCode;
    ForcedLogoutByOtherClient "forced_logout_by_other_client" => ForcedLogoutByOtherClient;
    ForcedLogoutBySupervisor "forced_logout_by_supervisor" => ForcedLogoutBySupervisor;
    InvalidRequest "invalid_request" => InvalidRequest;
    PhoneNotRegistered "phone_not_registered" => PhoneNotRegistered;
    PhoneNotInDialPlan "phone_not_in_dial_plan" => PhoneNotInDialPlan;
    TenantDisabled "tenant_disabled" => TenantDisabled;
    DestinationUserNotLogged "destination_user_not_logged" => DestinationUserNotLogged;
    UserDisabledOrDeleted "user_disabled_or_deleted" => UserDisabledOrDeleted;
    UserAlreadyLoggedIn "user_already_logged_in" => UserAlreadyLoggedIn;
    InvalidCredentials "invalid_credentials" => InvalidCredentials;
    OtherUserLoggedWithPhone "other_user_logged_with_phone" => OtherUserLoggedWithPhone;
    InvalidToken "invalid_token" => InvalidToken;
    LoggedUsersLimitReached "logged_users_limit_reached" => LoggedUsersLimitReached;
    AlreadyLoggedInWithTheSameSession "already_logged_in_with_the_same_session" => AlreadyLoggedInWithTheSameSession;
    NotEnoughPrivileges "not_enough_privileges" => NotEnoughPrivileges;
    SipServerError "sip_server_error" => SipServerError;
    UnknownError "unknown_error" => UnknownError;
}
