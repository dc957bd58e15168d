//! Reading and writing `ResultErrorCodes`.

use crate::v5_19::{ResultErrorCode, ResultErrorName};
use crate::json;
use crate::wire;

impl From<json::Integer> for ResultErrorCode {
    fn from(value: json::Integer) -> Self {
        match value.get() {
            1 => Self::NotEnoughPrivileges,
            2 => Self::NotLoggedIn,
            3 => Self::InvalidArgs,
            4 => Self::LoggedWithoutPhone,
            5 => Self::Banned,
            6 => Self::ApiNotAnswer,
            7 => Self::InvalidRequest,
            8 => Self::Timeout,
            9 => Self::NoChatInService,
            10 => Self::EmptyNumber,
            11 => Self::NoService,
            12 => Self::SelfCall,
            13 => Self::NoInteraction,
            14 => Self::ApiMethodNotImplemented,
            15 => Self::NotSuitableState,
            16 => Self::NoDisposition,
            17 => Self::ObjectNotFound,
            18 => Self::NoPermissionsDidSms,
            19 => Self::NoPermissionsDidCall,
            20 => Self::NoChannelInService,
            99 => Self::UnknownError,
            _ => Self::Unrecognized(json::UnrecognizedInteger::new(value)),
        }
    }
}

wire::code_enum!(ResultErrorCode);

impl From<&str> for ResultErrorName {
    fn from(value: &str) -> Self {
        match value {
            "not_enough_privileges" => Self::NotEnoughPrivileges,
            "not_logged_in" => Self::NotLoggedIn,
            "invalid_args" => Self::InvalidArgs,
            "logged_without_phone" => Self::LoggedWithoutPhone,
            "banned" => Self::Banned,
            "api_not_answer" => Self::ApiNotAnswer,
            "invalid_request" => Self::InvalidRequest,
            "timeout" => Self::Timeout,
            "no_chat_in_service" => Self::NoChatInService,
            "empty_number" => Self::EmptyNumber,
            "no_service" => Self::NoService,
            "self_call" => Self::SelfCall,
            "no_interaction" => Self::NoInteraction,
            "api_method_not_implemented" => Self::ApiMethodNotImplemented,
            "not_suitable_state" => Self::NotSuitableState,
            "no_disposition" => Self::NoDisposition,
            "object_not_found" => Self::ObjectNotFound,
            "no_permissions_did_sms" => Self::NoPermissionsDidSms,
            "no_permissions_did_call" => Self::NoPermissionsDidCall,
            "no_channel_in_service" => Self::NoChannelInService,
            "unknown_error" => Self::UnknownError,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ResultErrorName);
