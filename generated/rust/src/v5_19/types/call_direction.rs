//! `CallDirection`.

use crate::json;

/// Direction of a call as seen from the contact center.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); page onInteractionEnd (5.19,
/// 2024-05-29); page onInteractionStateChange (5.19); page onNewInteraction (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
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
