//! `InteractionState`.

use crate::json;

/// State of an interaction on its way from arrival to completion.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); page onInteractionEnd (5.19,
/// 2024-05-29); page onInteractionStateChange (5.19); page onNewInteraction (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionState {
    /// `unknown`
    Unknown,
    /// `queued`
    Queued,
    /// `ivr`
    Ivr,
    /// `wrap_up`
    WrapUp,
    /// `wrap_up_hold`
    WrapUpHold,
    /// `delivered`
    Delivered,
    /// `delivery_pending`
    DeliveryPending,
    /// `hold`
    Hold,
    /// `completed`
    Completed,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionState {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::Queued,
        Self::Ivr,
        Self::WrapUp,
        Self::WrapUpHold,
        Self::Delivered,
        Self::DeliveryPending,
        Self::Hold,
        Self::Completed,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::Queued => "queued",
            Self::Ivr => "ivr",
            Self::WrapUp => "wrap_up",
            Self::WrapUpHold => "wrap_up_hold",
            Self::Delivered => "delivered",
            Self::DeliveryPending => "delivery_pending",
            Self::Hold => "hold",
            Self::Completed => "completed",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
