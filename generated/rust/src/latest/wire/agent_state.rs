//! Reading and writing `AgentState`.

use crate::latest::AgentState;
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
            "reserved" => Self::Reserved,
            "ringing" => Self::Ringing,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(AgentState);
