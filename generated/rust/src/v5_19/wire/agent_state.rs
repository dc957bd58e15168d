//! Reading and writing `AgentState`.

use crate::v5_19::AgentState;
use crate::json;
use crate::wire;

impl From<&str> for AgentState {
    fn from(value: &str) -> Self {
        match value {
            "supervising" => Self::Supervising,
            "ready" => Self::Ready,
            "not_ready" => Self::NotReady,
            "busy" => Self::Busy,
            "after_call_work" => Self::AfterCallWork,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(AgentState);
