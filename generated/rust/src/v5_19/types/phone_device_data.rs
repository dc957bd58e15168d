//! `PhoneDeviceData`.

use crate::v5_19::PhoneDevice;
use crate::json;

/// The device on which an agent takes calls, with its number.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneDeviceData {
    /// Kind of device, one of [`getPhoneDevicesList`](crate::v5_19::methods::GetPhoneDevicesList).
    pub r#type: PhoneDevice,
    /// Phone number or extension, for a device that needs one.
    pub phone: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl PhoneDeviceData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(r#type: impl Into<PhoneDevice>) -> Self {
        Self {
            r#type: r#type.into(),
            phone: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}
