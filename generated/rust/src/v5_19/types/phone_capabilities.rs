//! `PhoneCapabilities`.

use crate::json;

/// What the agent may do with the phone at the moment.
///
/// Source: page onPhoneCapabilitiesChange (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneCapabilities {
    /// Whether the agent may dial now.
    pub can_dial: bool,
    /// Whether the agent may answer calls now.
    pub can_answer: bool,
    /// Whether the agent may put calls on hold now.
    pub can_hold: bool,
    /// Whether the agent may take calls off hold now.
    pub can_retrieve: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl PhoneCapabilities {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: PhoneCapabilitiesRequired) -> Self {
        Self {
            can_dial: required.can_dial,
            can_answer: required.can_answer,
            can_hold: required.can_hold,
            can_retrieve: required.can_retrieve,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`PhoneCapabilities`], which [`PhoneCapabilities::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneCapabilitiesRequired {
    /// Whether the agent may dial now.
    pub can_dial: bool,
    /// Whether the agent may answer calls now.
    pub can_answer: bool,
    /// Whether the agent may put calls on hold now.
    pub can_hold: bool,
    /// Whether the agent may take calls off hold now.
    pub can_retrieve: bool,
}
