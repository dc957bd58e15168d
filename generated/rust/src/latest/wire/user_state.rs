//! Reading and writing `UserState`.

use crate::latest::{UserState, AgentState};
use crate::json;
use crate::wire;

impl From<&str> for UserState {
    fn from(value: &str) -> Self {
        match value {
            "supervising" => Self::Supervising,
            "ready" => Self::Ready,
            "not_ready" => Self::NotReady,
            "busy" => Self::Busy,
            "after_call_work" => Self::AfterCallWork,
            "reserved" => Self::Reserved,
            "ringing" => Self::Ringing,
            "offline" => Self::Offline,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(UserState);

impl From<AgentState> for UserState {
    fn from(value: AgentState) -> Self {
        match value {
            AgentState::Supervising => Self::Supervising,
            AgentState::Ready => Self::Ready,
            AgentState::NotReady => Self::NotReady,
            AgentState::Busy => Self::Busy,
            AgentState::AfterCallWork => Self::AfterCallWork,
            AgentState::Reserved => Self::Reserved,
            AgentState::Ringing => Self::Ringing,
            AgentState::Unrecognized(value) => value.as_str().into(),
        }
    }
}
