//! `ResultErrorCodes`.

use crate::json;

/// Errors of method calls, by name, and their numbers. The numbers.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResultErrorCode {
    /// `1`, `not_enough_privileges`
    NotEnoughPrivileges,
    /// `2`, `not_logged_in`
    NotLoggedIn,
    /// `3`, `invalid_args`
    InvalidArgs,
    /// `4`, `logged_without_phone`
    LoggedWithoutPhone,
    /// `5`, `banned`
    Banned,
    /// `6`, `api_not_answer`: The widget did not answer the call within 20 seconds.
    ///
    /// Source: page APIMethods (latest); vendor type declarations (2026-07-02); test harness
    /// written against the adapter script of widget 2.0.
    ApiNotAnswer,
    /// `7`, `invalid_request`
    InvalidRequest,
    /// `8`, `timeout`: A time limit passed, not that of `api_not_answer`.
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “timeout, by its
    /// name raised when an answer stays away”; test harness written against the adapter script of
    /// widget 2.0 – “a call that stays unanswered for 20 seconds ends with api_not_answer”.
    /// Decided: a time limit, left open whose. The adapter's own limit has the other code, so this
    /// one is likely to come from the server. No source settles it.
    Timeout,
    /// `9`, `no_chat_in_service`
    NoChatInService,
    /// `10`, `empty_number`
    EmptyNumber,
    /// `11`, `no_service`
    NoService,
    /// `12`, `self_call`
    SelfCall,
    /// `13`, `no_interaction`
    NoInteraction,
    /// `14`, `api_method_not_implemented`
    ApiMethodNotImplemented,
    /// `15`, `not_suitable_state`
    NotSuitableState,
    /// `16`, `no_disposition`
    NoDisposition,
    /// `17`, `object_not_found`
    ObjectNotFound,
    /// `18`, `no_permissions_did_sms`
    NoPermissionsDidSms,
    /// `19`, `no_permissions_did_call`
    NoPermissionsDidCall,
    /// `20`, `no_channel_in_service`
    NoChannelInService,
    /// `99`, `unknown_error`
    UnknownError,
    /// An integer that is not documented, as it came.
    Unrecognized(json::UnrecognizedInteger<Self>),
}

impl ResultErrorCode {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::NotEnoughPrivileges,
        Self::NotLoggedIn,
        Self::InvalidArgs,
        Self::LoggedWithoutPhone,
        Self::Banned,
        Self::ApiNotAnswer,
        Self::InvalidRequest,
        Self::Timeout,
        Self::NoChatInService,
        Self::EmptyNumber,
        Self::NoService,
        Self::SelfCall,
        Self::NoInteraction,
        Self::ApiMethodNotImplemented,
        Self::NotSuitableState,
        Self::NoDisposition,
        Self::ObjectNotFound,
        Self::NoPermissionsDidSms,
        Self::NoPermissionsDidCall,
        Self::NoChannelInService,
        Self::UnknownError,
    ];
    /// The value as it is written.
    pub fn get(&self) -> json::Integer {
        match self {
            Self::NotEnoughPrivileges => json::Integer::exact(1),
            Self::NotLoggedIn => json::Integer::exact(2),
            Self::InvalidArgs => json::Integer::exact(3),
            Self::LoggedWithoutPhone => json::Integer::exact(4),
            Self::Banned => json::Integer::exact(5),
            Self::ApiNotAnswer => json::Integer::exact(6),
            Self::InvalidRequest => json::Integer::exact(7),
            Self::Timeout => json::Integer::exact(8),
            Self::NoChatInService => json::Integer::exact(9),
            Self::EmptyNumber => json::Integer::exact(10),
            Self::NoService => json::Integer::exact(11),
            Self::SelfCall => json::Integer::exact(12),
            Self::NoInteraction => json::Integer::exact(13),
            Self::ApiMethodNotImplemented => json::Integer::exact(14),
            Self::NotSuitableState => json::Integer::exact(15),
            Self::NoDisposition => json::Integer::exact(16),
            Self::ObjectNotFound => json::Integer::exact(17),
            Self::NoPermissionsDidSms => json::Integer::exact(18),
            Self::NoPermissionsDidCall => json::Integer::exact(19),
            Self::NoChannelInService => json::Integer::exact(20),
            Self::UnknownError => json::Integer::exact(99),
            Self::Unrecognized(value) => value.get(),
        }
    }
    /// The name that belongs to the number. `None` for what is not documented.
    pub fn name(&self) -> Option<ResultErrorName> {
        Some(
            match self {
                Self::NotEnoughPrivileges => ResultErrorName::NotEnoughPrivileges,
                Self::NotLoggedIn => ResultErrorName::NotLoggedIn,
                Self::InvalidArgs => ResultErrorName::InvalidArgs,
                Self::LoggedWithoutPhone => ResultErrorName::LoggedWithoutPhone,
                Self::Banned => ResultErrorName::Banned,
                Self::ApiNotAnswer => ResultErrorName::ApiNotAnswer,
                Self::InvalidRequest => ResultErrorName::InvalidRequest,
                Self::Timeout => ResultErrorName::Timeout,
                Self::NoChatInService => ResultErrorName::NoChatInService,
                Self::EmptyNumber => ResultErrorName::EmptyNumber,
                Self::NoService => ResultErrorName::NoService,
                Self::SelfCall => ResultErrorName::SelfCall,
                Self::NoInteraction => ResultErrorName::NoInteraction,
                Self::ApiMethodNotImplemented => ResultErrorName::ApiMethodNotImplemented,
                Self::NotSuitableState => ResultErrorName::NotSuitableState,
                Self::NoDisposition => ResultErrorName::NoDisposition,
                Self::ObjectNotFound => ResultErrorName::ObjectNotFound,
                Self::NoPermissionsDidSms => ResultErrorName::NoPermissionsDidSms,
                Self::NoPermissionsDidCall => ResultErrorName::NoPermissionsDidCall,
                Self::NoChannelInService => ResultErrorName::NoChannelInService,
                Self::UnknownError => ResultErrorName::UnknownError,
                Self::Unrecognized(_) => return None,
            },
        )
    }
}

/// Errors of method calls, by name, and their numbers. The names.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResultErrorName {
    /// `not_enough_privileges`, `1`
    NotEnoughPrivileges,
    /// `not_logged_in`, `2`
    NotLoggedIn,
    /// `invalid_args`, `3`
    InvalidArgs,
    /// `logged_without_phone`, `4`
    LoggedWithoutPhone,
    /// `banned`, `5`
    Banned,
    /// `api_not_answer`, `6`: The widget did not answer the call within 20 seconds.
    ///
    /// Source: page APIMethods (latest); vendor type declarations (2026-07-02); test harness
    /// written against the adapter script of widget 2.0.
    ApiNotAnswer,
    /// `invalid_request`, `7`
    InvalidRequest,
    /// `timeout`, `8`: A time limit passed, not that of `api_not_answer`.
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “timeout, by its
    /// name raised when an answer stays away”; test harness written against the adapter script of
    /// widget 2.0 – “a call that stays unanswered for 20 seconds ends with api_not_answer”.
    /// Decided: a time limit, left open whose. The adapter's own limit has the other code, so this
    /// one is likely to come from the server. No source settles it.
    Timeout,
    /// `no_chat_in_service`, `9`
    NoChatInService,
    /// `empty_number`, `10`
    EmptyNumber,
    /// `no_service`, `11`
    NoService,
    /// `self_call`, `12`
    SelfCall,
    /// `no_interaction`, `13`
    NoInteraction,
    /// `api_method_not_implemented`, `14`
    ApiMethodNotImplemented,
    /// `not_suitable_state`, `15`
    NotSuitableState,
    /// `no_disposition`, `16`
    NoDisposition,
    /// `object_not_found`, `17`
    ObjectNotFound,
    /// `no_permissions_did_sms`, `18`
    NoPermissionsDidSms,
    /// `no_permissions_did_call`, `19`
    NoPermissionsDidCall,
    /// `no_channel_in_service`, `20`
    NoChannelInService,
    /// `unknown_error`, `99`
    UnknownError,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ResultErrorName {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::NotEnoughPrivileges,
        Self::NotLoggedIn,
        Self::InvalidArgs,
        Self::LoggedWithoutPhone,
        Self::Banned,
        Self::ApiNotAnswer,
        Self::InvalidRequest,
        Self::Timeout,
        Self::NoChatInService,
        Self::EmptyNumber,
        Self::NoService,
        Self::SelfCall,
        Self::NoInteraction,
        Self::ApiMethodNotImplemented,
        Self::NotSuitableState,
        Self::NoDisposition,
        Self::ObjectNotFound,
        Self::NoPermissionsDidSms,
        Self::NoPermissionsDidCall,
        Self::NoChannelInService,
        Self::UnknownError,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::NotEnoughPrivileges => "not_enough_privileges",
            Self::NotLoggedIn => "not_logged_in",
            Self::InvalidArgs => "invalid_args",
            Self::LoggedWithoutPhone => "logged_without_phone",
            Self::Banned => "banned",
            Self::ApiNotAnswer => "api_not_answer",
            Self::InvalidRequest => "invalid_request",
            Self::Timeout => "timeout",
            Self::NoChatInService => "no_chat_in_service",
            Self::EmptyNumber => "empty_number",
            Self::NoService => "no_service",
            Self::SelfCall => "self_call",
            Self::NoInteraction => "no_interaction",
            Self::ApiMethodNotImplemented => "api_method_not_implemented",
            Self::NotSuitableState => "not_suitable_state",
            Self::NoDisposition => "no_disposition",
            Self::ObjectNotFound => "object_not_found",
            Self::NoPermissionsDidSms => "no_permissions_did_sms",
            Self::NoPermissionsDidCall => "no_permissions_did_call",
            Self::NoChannelInService => "no_channel_in_service",
            Self::UnknownError => "unknown_error",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
    /// The number that belongs to the name. `None` for what is not documented.
    pub fn code(&self) -> Option<ResultErrorCode> {
        Some(
            match self {
                Self::NotEnoughPrivileges => ResultErrorCode::NotEnoughPrivileges,
                Self::NotLoggedIn => ResultErrorCode::NotLoggedIn,
                Self::InvalidArgs => ResultErrorCode::InvalidArgs,
                Self::LoggedWithoutPhone => ResultErrorCode::LoggedWithoutPhone,
                Self::Banned => ResultErrorCode::Banned,
                Self::ApiNotAnswer => ResultErrorCode::ApiNotAnswer,
                Self::InvalidRequest => ResultErrorCode::InvalidRequest,
                Self::Timeout => ResultErrorCode::Timeout,
                Self::NoChatInService => ResultErrorCode::NoChatInService,
                Self::EmptyNumber => ResultErrorCode::EmptyNumber,
                Self::NoService => ResultErrorCode::NoService,
                Self::SelfCall => ResultErrorCode::SelfCall,
                Self::NoInteraction => ResultErrorCode::NoInteraction,
                Self::ApiMethodNotImplemented => ResultErrorCode::ApiMethodNotImplemented,
                Self::NotSuitableState => ResultErrorCode::NotSuitableState,
                Self::NoDisposition => ResultErrorCode::NoDisposition,
                Self::ObjectNotFound => ResultErrorCode::ObjectNotFound,
                Self::NoPermissionsDidSms => ResultErrorCode::NoPermissionsDidSms,
                Self::NoPermissionsDidCall => ResultErrorCode::NoPermissionsDidCall,
                Self::NoChannelInService => ResultErrorCode::NoChannelInService,
                Self::UnknownError => ResultErrorCode::UnknownError,
                Self::Unrecognized(_) => return None,
            },
        )
    }
}
