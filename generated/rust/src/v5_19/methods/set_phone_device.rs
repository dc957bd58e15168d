//! `setPhoneDevice`.

use crate::v5_19::types;
use crate::json;

/// `setPhoneDevice`: Chooses the device on which the agent takes calls.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetPhoneDevice {
    /// Kind of device, with a number if it needs one.
    pub phone_device: types::PhoneDeviceData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetPhoneDevice {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
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
