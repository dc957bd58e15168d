//! Reading and writing `TeamMemberState`.

use crate::v5_19::TeamMemberState;
use crate::json;
use crate::wire;

impl From<&str> for TeamMemberState {
    fn from(value: &str) -> Self {
        match value {
            "offline" => Self::Offline,
            "ready" => Self::Ready,
            "not ready" => Self::NotReady,
            "busy" => Self::Busy,
            "after call work" => Self::AfterCallWork,
            "supervising" => Self::Supervising,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(TeamMemberState);
