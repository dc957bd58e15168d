//! `getPhoneDevicesList`.

use crate::latest::types;
use crate::json;

/// `getPhoneDevicesList`: Lists the kinds of phone device to choose from, see
/// [`setPhoneDevice`](crate::latest::methods::SetPhoneDevice).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetPhoneDevicesList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetPhoneDevicesList {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetPhoneDevicesList {
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
