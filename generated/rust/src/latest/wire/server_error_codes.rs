//! Reading and writing `ServerErrorCodes`.

use crate::latest::{ServerErrorCode, ServerErrorName};
use crate::json;
use crate::wire;

impl From<json::Integer> for ServerErrorCode {
    fn from(value: json::Integer) -> Self {
        match value.get() {
            100 => Self::ForcedLogoutByOtherClient,
            101 => Self::ForcedLogoutBySupervisor,
            102 => Self::InvalidRequest,
            103 => Self::PhoneNotRegistered,
            104 => Self::PhoneNotInDialPlan,
            105 => Self::TenantDisabled,
            106 => Self::DestinationUserNotLogged,
            107 => Self::UserDisabledOrDeleted,
            108 => Self::UserAlreadyLoggedIn,
            109 => Self::InvalidCredentials,
            110 => Self::OtherUserLoggedWithPhone,
            111 => Self::InvalidToken,
            112 => Self::LoggedUsersLimitReached,
            113 => Self::AlreadyLoggedInWithTheSameSession,
            114 => Self::NotEnoughPrivileges,
            200 => Self::SipServerError,
            300 => Self::UnknownError,
            _ => Self::Unrecognized(json::UnrecognizedInteger::new(value)),
        }
    }
}

wire::code_enum!(ServerErrorCode);

impl From<&str> for ServerErrorName {
    fn from(value: &str) -> Self {
        match value {
            "forced_logout_by_other_client" => Self::ForcedLogoutByOtherClient,
            "forced_logout_by_supervisor" => Self::ForcedLogoutBySupervisor,
            "invalid_request" => Self::InvalidRequest,
            "phone_not_registered" => Self::PhoneNotRegistered,
            "phone_not_in_dial_plan" => Self::PhoneNotInDialPlan,
            "tenant_disabled" => Self::TenantDisabled,
            "destination_user_not_logged" => Self::DestinationUserNotLogged,
            "user_disabled_or_deleted" => Self::UserDisabledOrDeleted,
            "user_already_logged_in" => Self::UserAlreadyLoggedIn,
            "invalid_credentials" => Self::InvalidCredentials,
            "other_user_logged_with_phone" => Self::OtherUserLoggedWithPhone,
            "invalid_token" => Self::InvalidToken,
            "logged_users_limit_reached" => Self::LoggedUsersLimitReached,
            "already_logged_in_with_the_same_session" => {
                Self::AlreadyLoggedInWithTheSameSession
            }
            "not_enough_privileges" => Self::NotEnoughPrivileges,
            "sip_server_error" => Self::SipServerError,
            "unknown_error" => Self::UnknownError,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ServerErrorName);
