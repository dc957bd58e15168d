//! `DIDNumber`.

use crate::json;

/// A direct inward dialing number the agent may use for outgoing interactions.
///
/// Source: vendor type declarations (2026-07-02); page getDIDNumbersList (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DIDNumber {
    /// ID of the number, not of a service.
    pub id: String,
    /// The phone number, which [`setDIDNumber`](crate::latest::methods::SetDidNumber) takes.
    pub number: String,
    /// Whether the number can be used for SMS.
    pub is_sms: bool,
    /// Whether the number can be used for calls.
    pub is_voice: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl DIDNumber {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: DIDNumberRequired) -> Self {
        Self {
            id: required.id,
            number: required.number,
            is_sms: required.is_sms,
            is_voice: required.is_voice,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`DIDNumber`], which [`DIDNumber::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DIDNumberRequired {
    /// ID of the number, not of a service.
    pub id: String,
    /// The phone number, which [`setDIDNumber`](crate::latest::methods::SetDidNumber) takes.
    pub number: String,
    /// Whether the number can be used for SMS.
    pub is_sms: bool,
    /// Whether the number can be used for calls.
    pub is_voice: bool,
}
