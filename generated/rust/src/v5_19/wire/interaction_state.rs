//! Reading and writing `InteractionState`.

use crate::v5_19::InteractionState;
use crate::json;
use crate::wire;

impl From<&str> for InteractionState {
    fn from(value: &str) -> Self {
        match value {
            "unknown" => Self::Unknown,
            "queued" => Self::Queued,
            "ivr" => Self::Ivr,
            "wrap_up" => Self::WrapUp,
            "wrap_up_hold" => Self::WrapUpHold,
            "delivered" => Self::Delivered,
            "delivery_pending" => Self::DeliveryPending,
            "hold" => Self::Hold,
            "completed" => Self::Completed,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(InteractionState);
