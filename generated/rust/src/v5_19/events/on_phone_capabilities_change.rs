//! `ON_PHONE_CAPABILITIES_CHANGE`.

use crate::v5_19::types;
use crate::json;

/// `ON_PHONE_CAPABILITIES_CHANGE`: What the agent may do with the phone changed.
///
/// Source: page onPhoneCapabilitiesChange (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnPhoneCapabilitiesChange {
    /// What the agent may do now.
    pub caps: types::PhoneCapabilities,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnPhoneCapabilitiesChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(caps: types::PhoneCapabilities) -> Self {
        Self {
            caps,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnPhoneCapabilitiesChange {
    const NAME: &'static str = "ON_PHONE_CAPABILITIES_CHANGE";
    type Reply = ();
}
