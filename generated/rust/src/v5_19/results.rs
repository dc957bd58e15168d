//! Types of `results`.

use crate::json;
use crate::wire;

/// Answer to a method call, also to one that failed: look at `status` first.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationResult<T = ()> {
    /// An object whose `status` is `success`.
    OperationSuccess(OperationSuccess<T>),
    /// An object whose `status` is `error`.
    OperationFailure(OperationFailure),
    /// An object of a kind that is not documented, as it came.
    Unrecognized(json::UnrecognizedObject<Self>),
}

wire::tagged_union! {
    OperationResult<T> "an object (OperationSuccess) or an object (OperationFailure)" by "status" strings;
    object OperationSuccess "success" => wire::Generic<OperationSuccess<T>>, from OperationSuccess<T>;
    object OperationFailure "error" => wire::Plain<OperationFailure>, from OperationFailure;
}

wire::answer! {
    OperationResult<T> ResultError;
    success OperationSuccess OperationSuccess data "data";
    failure OperationFailure OperationFailure error "error";
    open "status";
    field code code 0;
    field name name;
    field message message;
}

/// Answer to a method call that succeeded. The name is ours.
///
/// [Source: APIMethods, newer form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OperationSuccess<T = ()> {
    /// Whether the call succeeded.
    pub status: OperationSuccessStatus,
    /// What the method returns; `null` for a method that returns nothing.
    pub data: T,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl<T> OperationSuccess<T> {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(data: T) -> Self {
        Self {
            status: OperationSuccessStatus::Success,
            data,
            extra: json::Extra::new(),
        }
    }

    /// Sets `data`.
    #[inline]
    #[must_use]
    pub fn with_data(mut self, data: T) -> Self {
        self.data = data;
        self
    }
}

wire::object! {
    OperationSuccess<T> "OperationSuccess";
    status "status" required wire::Plain<OperationSuccessStatus>;
    data "data" required wire::Argument<T>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationSuccessStatus {
    /// `success`
    #[doc(alias = "success")]
    Success,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    OperationSuccessStatus;
    Success "success";
}

/// Answer to a method call that failed. The name is ours.
///
/// [Source: APIMethods, newer form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OperationFailure {
    /// Whether the call succeeded.
    pub status: OperationFailureStatus,
    /// Why the call failed.
    pub error: ResultError,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl OperationFailure {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(error: ResultError) -> Self {
        Self {
            status: OperationFailureStatus::Error,
            error,
            extra: json::Extra::new(),
        }
    }

    /// Sets `error`.
    #[inline]
    #[must_use]
    pub fn with_error(mut self, error: ResultError) -> Self {
        self.error = error;
        self
    }
}

wire::object! {
    OperationFailure "OperationFailure";
    status "status" required wire::Plain<OperationFailureStatus>;
    error "error" required wire::Plain<ResultError>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum OperationFailureStatus {
    /// `error`
    #[doc(alias = "error")]
    Error,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    OperationFailureStatus;
    Error "error";
}

/// Whether a method call succeeded.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResultStatus {
    /// `success`
    #[doc(alias = "success")]
    Success,
    /// `error`
    #[doc(alias = "error")]
    Error,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    ResultStatus;
    Success "success";
    Error "error";
}

/// Why a method call failed.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ResultError {
    /// Number of the error in the table [`ResultErrorCodes`](crate::v5_19::ResultErrorName).
    pub code: ResultErrorCode,
    /// Name of the error in the table [`ResultErrorCodes`](crate::v5_19::ResultErrorName).
    pub name: ResultErrorName,
    /// Text that says more about the error.
    pub message: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ResultError {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        code: impl Into<ResultErrorCode>,
        name: impl Into<ResultErrorName>,
    ) -> Self {
        Self {
            code: code.into(),
            name: name.into(),
            message: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<ResultErrorCode>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<ResultErrorName>) -> Self {
        self.name = name.into();
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
    ResultError "ResultError";
    code "code" required wire::Plain<ResultErrorCode>;
    name "name" required wire::Plain<ResultErrorName>;
    message "message" optional wire::Plain<String>;
}

/// Errors of method calls, by name, and their numbers. The numbers.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[doc(alias = "ResultErrorCodes")]
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ResultErrorCode {
    /// `1`, `not_enough_privileges`
    #[doc(alias = "1")]
    NotEnoughPrivileges,
    /// `2`, `not_logged_in`
    #[doc(alias = "2")]
    NotLoggedIn,
    /// `3`, `invalid_args`
    #[doc(alias = "3")]
    InvalidArgs,
    /// `4`, `logged_without_phone`
    #[doc(alias = "4")]
    LoggedWithoutPhone,
    /// `5`, `banned`
    #[doc(alias = "5")]
    Banned,
    /// `6`, `api_not_answer`: The widget did not answer the call in time.
    #[doc(alias = "6")]
    ApiNotAnswer,
    /// `7`, `invalid_request`
    #[doc(alias = "7")]
    InvalidRequest,
    /// `8`, `timeout`
    #[doc(alias = "8")]
    Timeout,
    /// `9`, `no_chat_in_service`
    #[doc(alias = "9")]
    NoChatInService,
    /// `10`, `empty_number`
    #[doc(alias = "10")]
    EmptyNumber,
    /// `11`, `no_service`
    #[doc(alias = "11")]
    NoService,
    /// `12`, `self_call`
    #[doc(alias = "12")]
    SelfCall,
    /// `13`, `no_interaction`
    #[doc(alias = "13")]
    NoInteraction,
    /// `14`, `api_method_not_implemented`
    #[doc(alias = "14")]
    ApiMethodNotImplemented,
    /// `15`, `not_suitable_state`
    #[doc(alias = "15")]
    NotSuitableState,
    /// `16`, `no_disposition`
    #[doc(alias = "16")]
    NoDisposition,
    /// `17`, `object_not_found`
    #[doc(alias = "17")]
    ObjectNotFound,
    /// `18`, `no_permissions_did_sms`
    #[doc(alias = "18")]
    NoPermissionsDidSms,
    /// `19`, `no_permissions_did_call`
    #[doc(alias = "19")]
    NoPermissionsDidCall,
    /// `20`, `no_channel_in_service`
    #[doc(alias = "20")]
    NoChannelInService,
    /// `99`, `unknown_error`
    #[doc(alias = "99")]
    UnknownError,
    /// An integer that is not documented, as it came.
    Unrecognized(json::UnrecognizedInteger<Self>),
}

wire::code_enum! {
    ResultErrorCode name ResultErrorName;
    NotEnoughPrivileges 1 => NotEnoughPrivileges;
    NotLoggedIn 2 => NotLoggedIn;
    InvalidArgs 3 => InvalidArgs;
    LoggedWithoutPhone 4 => LoggedWithoutPhone;
    Banned 5 => Banned;
    ApiNotAnswer 6 => ApiNotAnswer;
    InvalidRequest 7 => InvalidRequest;
    Timeout 8 => Timeout;
    NoChatInService 9 => NoChatInService;
    EmptyNumber 10 => EmptyNumber;
    NoService 11 => NoService;
    SelfCall 12 => SelfCall;
    NoInteraction 13 => NoInteraction;
    ApiMethodNotImplemented 14 => ApiMethodNotImplemented;
    NotSuitableState 15 => NotSuitableState;
    NoDisposition 16 => NoDisposition;
    ObjectNotFound 17 => ObjectNotFound;
    NoPermissionsDidSms 18 => NoPermissionsDidSms;
    NoPermissionsDidCall 19 => NoPermissionsDidCall;
    NoChannelInService 20 => NoChannelInService;
    UnknownError 99 => UnknownError;
}

/// Errors of method calls, by name, and their numbers. The names.
///
/// [Source: APIMethods, older form](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/APIMethods)
#[doc(alias = "ResultErrorCodes")]
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ResultErrorName {
    /// `not_enough_privileges`, `1`
    #[doc(alias = "not_enough_privileges")]
    NotEnoughPrivileges,
    /// `not_logged_in`, `2`
    #[doc(alias = "not_logged_in")]
    NotLoggedIn,
    /// `invalid_args`, `3`
    #[doc(alias = "invalid_args")]
    InvalidArgs,
    /// `logged_without_phone`, `4`
    #[doc(alias = "logged_without_phone")]
    LoggedWithoutPhone,
    /// `banned`, `5`
    #[doc(alias = "banned")]
    Banned,
    /// `api_not_answer`, `6`: The widget did not answer the call in time.
    #[doc(alias = "api_not_answer")]
    ApiNotAnswer,
    /// `invalid_request`, `7`
    #[doc(alias = "invalid_request")]
    InvalidRequest,
    /// `timeout`, `8`
    #[doc(alias = "timeout")]
    Timeout,
    /// `no_chat_in_service`, `9`
    #[doc(alias = "no_chat_in_service")]
    NoChatInService,
    /// `empty_number`, `10`
    #[doc(alias = "empty_number")]
    EmptyNumber,
    /// `no_service`, `11`
    #[doc(alias = "no_service")]
    NoService,
    /// `self_call`, `12`
    #[doc(alias = "self_call")]
    SelfCall,
    /// `no_interaction`, `13`
    #[doc(alias = "no_interaction")]
    NoInteraction,
    /// `api_method_not_implemented`, `14`
    #[doc(alias = "api_method_not_implemented")]
    ApiMethodNotImplemented,
    /// `not_suitable_state`, `15`
    #[doc(alias = "not_suitable_state")]
    NotSuitableState,
    /// `no_disposition`, `16`
    #[doc(alias = "no_disposition")]
    NoDisposition,
    /// `object_not_found`, `17`
    #[doc(alias = "object_not_found")]
    ObjectNotFound,
    /// `no_permissions_did_sms`, `18`
    #[doc(alias = "no_permissions_did_sms")]
    NoPermissionsDidSms,
    /// `no_permissions_did_call`, `19`
    #[doc(alias = "no_permissions_did_call")]
    NoPermissionsDidCall,
    /// `no_channel_in_service`, `20`
    #[doc(alias = "no_channel_in_service")]
    NoChannelInService,
    /// `unknown_error`, `99`
    #[doc(alias = "unknown_error")]
    UnknownError,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    ResultErrorName code ResultErrorCode;
    NotEnoughPrivileges "not_enough_privileges" => NotEnoughPrivileges;
    NotLoggedIn "not_logged_in" => NotLoggedIn;
    InvalidArgs "invalid_args" => InvalidArgs;
    LoggedWithoutPhone "logged_without_phone" => LoggedWithoutPhone;
    Banned "banned" => Banned;
    ApiNotAnswer "api_not_answer" => ApiNotAnswer;
    InvalidRequest "invalid_request" => InvalidRequest;
    Timeout "timeout" => Timeout;
    NoChatInService "no_chat_in_service" => NoChatInService;
    EmptyNumber "empty_number" => EmptyNumber;
    NoService "no_service" => NoService;
    SelfCall "self_call" => SelfCall;
    NoInteraction "no_interaction" => NoInteraction;
    ApiMethodNotImplemented "api_method_not_implemented" => ApiMethodNotImplemented;
    NotSuitableState "not_suitable_state" => NotSuitableState;
    NoDisposition "no_disposition" => NoDisposition;
    ObjectNotFound "object_not_found" => ObjectNotFound;
    NoPermissionsDidSms "no_permissions_did_sms" => NoPermissionsDidSms;
    NoPermissionsDidCall "no_permissions_did_call" => NoPermissionsDidCall;
    NoChannelInService "no_channel_in_service" => NoChannelInService;
    UnknownError "unknown_error" => UnknownError;
}
