//! `getPhoneDevice`.

use crate::v5_19::types;
use crate::json;

/// `getPhoneDevice`: Reads on which device the agent takes calls.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetPhoneDevice {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetPhoneDevice {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetPhoneDevice {
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
