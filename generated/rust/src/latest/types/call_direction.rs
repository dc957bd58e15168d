//! `CallDirection`.

use crate::json;

/// Direction of a call as seen from the contact center.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CallDirection {
    /// `inbound`
    Inbound,
    /// `outbound`
    Outbound,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl CallDirection {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Inbound, Self::Outbound];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Inbound => "inbound",
            Self::Outbound => "outbound",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
