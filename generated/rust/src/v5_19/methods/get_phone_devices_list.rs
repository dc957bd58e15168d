//! `getPhoneDevicesList`.

use crate::v5_19::types;
use crate::json;

/// `getPhoneDevicesList`: Lists the kinds of phone device to choose from, see
/// [`setPhoneDevice`](crate::v5_19::methods::SetPhoneDevice).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
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
