//! `ServerErrorCodes`.

use crate::json;

/// Errors of the server, by name, and their numbers. The numbers.
///
/// Source: page onServerError (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServerErrorCode {
    /// `100`, `forced_logout_by_other_client`
    ForcedLogoutByOtherClient,
    /// `101`, `forced_logout_by_supervisor`
    ForcedLogoutBySupervisor,
    /// `102`, `invalid_request`
    InvalidRequest,
    /// `103`, `phone_not_registered`
    PhoneNotRegistered,
    /// `104`, `phone_not_in_dial_plan`
    PhoneNotInDialPlan,
    /// `105`, `tenant_disabled`
    TenantDisabled,
    /// `106`, `destination_user_not_logged`
    DestinationUserNotLogged,
    /// `107`, `user_disabled_or_deleted`
    UserDisabledOrDeleted,
    /// `108`, `user_already_logged_in`: The user is logged in elsewhere. The vendor's example then
    /// calls [`login`](crate::v5_19::methods::Login) again with `force`.
    ///
    /// Source: page onServerError (5.19); vendor type declarations (5.19.99, 2023-01-18); vendor
    /// example of an embedding page (2024-02-23).
    UserAlreadyLoggedIn,
    /// `109`, `invalid_credentials`
    InvalidCredentials,
    /// `110`, `other_user_logged_with_phone`
    OtherUserLoggedWithPhone,
    /// `111`, `invalid_token`
    InvalidToken,
    /// `112`, `logged_users_limit_reached`
    LoggedUsersLimitReached,
    /// `113`, `already_logged_in_with_the_same_session`
    AlreadyLoggedInWithTheSameSession,
    /// `114`, `not_enough_privileges`
    NotEnoughPrivileges,
    /// `200`, `sip_server_error`
    SipServerError,
    /// `300`, `unknown_error`
    UnknownError,
    /// An integer that is not documented, as it came.
    Unrecognized(json::UnrecognizedInteger<Self>),
}

impl ServerErrorCode {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::ForcedLogoutByOtherClient,
        Self::ForcedLogoutBySupervisor,
        Self::InvalidRequest,
        Self::PhoneNotRegistered,
        Self::PhoneNotInDialPlan,
        Self::TenantDisabled,
        Self::DestinationUserNotLogged,
        Self::UserDisabledOrDeleted,
        Self::UserAlreadyLoggedIn,
        Self::InvalidCredentials,
        Self::OtherUserLoggedWithPhone,
        Self::InvalidToken,
        Self::LoggedUsersLimitReached,
        Self::AlreadyLoggedInWithTheSameSession,
        Self::NotEnoughPrivileges,
        Self::SipServerError,
        Self::UnknownError,
    ];
    /// The value as it is written.
    pub fn get(&self) -> json::Integer {
        match self {
            Self::ForcedLogoutByOtherClient => json::Integer::exact(100),
            Self::ForcedLogoutBySupervisor => json::Integer::exact(101),
            Self::InvalidRequest => json::Integer::exact(102),
            Self::PhoneNotRegistered => json::Integer::exact(103),
            Self::PhoneNotInDialPlan => json::Integer::exact(104),
            Self::TenantDisabled => json::Integer::exact(105),
            Self::DestinationUserNotLogged => json::Integer::exact(106),
            Self::UserDisabledOrDeleted => json::Integer::exact(107),
            Self::UserAlreadyLoggedIn => json::Integer::exact(108),
            Self::InvalidCredentials => json::Integer::exact(109),
            Self::OtherUserLoggedWithPhone => json::Integer::exact(110),
            Self::InvalidToken => json::Integer::exact(111),
            Self::LoggedUsersLimitReached => json::Integer::exact(112),
            Self::AlreadyLoggedInWithTheSameSession => json::Integer::exact(113),
            Self::NotEnoughPrivileges => json::Integer::exact(114),
            Self::SipServerError => json::Integer::exact(200),
            Self::UnknownError => json::Integer::exact(300),
            Self::Unrecognized(value) => value.get(),
        }
    }
    /// The name that belongs to the number. `None` for what is not documented.
    pub fn name(&self) -> Option<ServerErrorName> {
        Some(
            match self {
                Self::ForcedLogoutByOtherClient => {
                    ServerErrorName::ForcedLogoutByOtherClient
                }
                Self::ForcedLogoutBySupervisor => {
                    ServerErrorName::ForcedLogoutBySupervisor
                }
                Self::InvalidRequest => ServerErrorName::InvalidRequest,
                Self::PhoneNotRegistered => ServerErrorName::PhoneNotRegistered,
                Self::PhoneNotInDialPlan => ServerErrorName::PhoneNotInDialPlan,
                Self::TenantDisabled => ServerErrorName::TenantDisabled,
                Self::DestinationUserNotLogged => {
                    ServerErrorName::DestinationUserNotLogged
                }
                Self::UserDisabledOrDeleted => ServerErrorName::UserDisabledOrDeleted,
                Self::UserAlreadyLoggedIn => ServerErrorName::UserAlreadyLoggedIn,
                Self::InvalidCredentials => ServerErrorName::InvalidCredentials,
                Self::OtherUserLoggedWithPhone => {
                    ServerErrorName::OtherUserLoggedWithPhone
                }
                Self::InvalidToken => ServerErrorName::InvalidToken,
                Self::LoggedUsersLimitReached => ServerErrorName::LoggedUsersLimitReached,
                Self::AlreadyLoggedInWithTheSameSession => {
                    ServerErrorName::AlreadyLoggedInWithTheSameSession
                }
                Self::NotEnoughPrivileges => ServerErrorName::NotEnoughPrivileges,
                Self::SipServerError => ServerErrorName::SipServerError,
                Self::UnknownError => ServerErrorName::UnknownError,
                Self::Unrecognized(_) => return None,
            },
        )
    }
}

/// Errors of the server, by name, and their numbers. The names.
///
/// Source: page onServerError (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ServerErrorName {
    /// `forced_logout_by_other_client`, `100`
    ForcedLogoutByOtherClient,
    /// `forced_logout_by_supervisor`, `101`
    ForcedLogoutBySupervisor,
    /// `invalid_request`, `102`
    InvalidRequest,
    /// `phone_not_registered`, `103`
    PhoneNotRegistered,
    /// `phone_not_in_dial_plan`, `104`
    PhoneNotInDialPlan,
    /// `tenant_disabled`, `105`
    TenantDisabled,
    /// `destination_user_not_logged`, `106`
    DestinationUserNotLogged,
    /// `user_disabled_or_deleted`, `107`
    UserDisabledOrDeleted,
    /// `user_already_logged_in`, `108`: The user is logged in elsewhere. The vendor's example then
    /// calls [`login`](crate::v5_19::methods::Login) again with `force`.
    ///
    /// Source: page onServerError (5.19); vendor type declarations (5.19.99, 2023-01-18); vendor
    /// example of an embedding page (2024-02-23).
    UserAlreadyLoggedIn,
    /// `invalid_credentials`, `109`
    InvalidCredentials,
    /// `other_user_logged_with_phone`, `110`
    OtherUserLoggedWithPhone,
    /// `invalid_token`, `111`
    InvalidToken,
    /// `logged_users_limit_reached`, `112`
    LoggedUsersLimitReached,
    /// `already_logged_in_with_the_same_session`, `113`
    AlreadyLoggedInWithTheSameSession,
    /// `not_enough_privileges`, `114`
    NotEnoughPrivileges,
    /// `sip_server_error`, `200`
    SipServerError,
    /// `unknown_error`, `300`
    UnknownError,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ServerErrorName {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::ForcedLogoutByOtherClient,
        Self::ForcedLogoutBySupervisor,
        Self::InvalidRequest,
        Self::PhoneNotRegistered,
        Self::PhoneNotInDialPlan,
        Self::TenantDisabled,
        Self::DestinationUserNotLogged,
        Self::UserDisabledOrDeleted,
        Self::UserAlreadyLoggedIn,
        Self::InvalidCredentials,
        Self::OtherUserLoggedWithPhone,
        Self::InvalidToken,
        Self::LoggedUsersLimitReached,
        Self::AlreadyLoggedInWithTheSameSession,
        Self::NotEnoughPrivileges,
        Self::SipServerError,
        Self::UnknownError,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ForcedLogoutByOtherClient => "forced_logout_by_other_client",
            Self::ForcedLogoutBySupervisor => "forced_logout_by_supervisor",
            Self::InvalidRequest => "invalid_request",
            Self::PhoneNotRegistered => "phone_not_registered",
            Self::PhoneNotInDialPlan => "phone_not_in_dial_plan",
            Self::TenantDisabled => "tenant_disabled",
            Self::DestinationUserNotLogged => "destination_user_not_logged",
            Self::UserDisabledOrDeleted => "user_disabled_or_deleted",
            Self::UserAlreadyLoggedIn => "user_already_logged_in",
            Self::InvalidCredentials => "invalid_credentials",
            Self::OtherUserLoggedWithPhone => "other_user_logged_with_phone",
            Self::InvalidToken => "invalid_token",
            Self::LoggedUsersLimitReached => "logged_users_limit_reached",
            Self::AlreadyLoggedInWithTheSameSession => {
                "already_logged_in_with_the_same_session"
            }
            Self::NotEnoughPrivileges => "not_enough_privileges",
            Self::SipServerError => "sip_server_error",
            Self::UnknownError => "unknown_error",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
    /// The number that belongs to the name. `None` for what is not documented.
    pub fn code(&self) -> Option<ServerErrorCode> {
        Some(
            match self {
                Self::ForcedLogoutByOtherClient => {
                    ServerErrorCode::ForcedLogoutByOtherClient
                }
                Self::ForcedLogoutBySupervisor => {
                    ServerErrorCode::ForcedLogoutBySupervisor
                }
                Self::InvalidRequest => ServerErrorCode::InvalidRequest,
                Self::PhoneNotRegistered => ServerErrorCode::PhoneNotRegistered,
                Self::PhoneNotInDialPlan => ServerErrorCode::PhoneNotInDialPlan,
                Self::TenantDisabled => ServerErrorCode::TenantDisabled,
                Self::DestinationUserNotLogged => {
                    ServerErrorCode::DestinationUserNotLogged
                }
                Self::UserDisabledOrDeleted => ServerErrorCode::UserDisabledOrDeleted,
                Self::UserAlreadyLoggedIn => ServerErrorCode::UserAlreadyLoggedIn,
                Self::InvalidCredentials => ServerErrorCode::InvalidCredentials,
                Self::OtherUserLoggedWithPhone => {
                    ServerErrorCode::OtherUserLoggedWithPhone
                }
                Self::InvalidToken => ServerErrorCode::InvalidToken,
                Self::LoggedUsersLimitReached => ServerErrorCode::LoggedUsersLimitReached,
                Self::AlreadyLoggedInWithTheSameSession => {
                    ServerErrorCode::AlreadyLoggedInWithTheSameSession
                }
                Self::NotEnoughPrivileges => ServerErrorCode::NotEnoughPrivileges,
                Self::SipServerError => ServerErrorCode::SipServerError,
                Self::UnknownError => ServerErrorCode::UnknownError,
                Self::Unrecognized(_) => return None,
            },
        )
    }
}
