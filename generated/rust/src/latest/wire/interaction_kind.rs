//! Reading and writing `InteractionKind`.

use crate::latest::InteractionKind;
use crate::json;
use crate::wire;

impl From<&str> for InteractionKind {
    fn from(value: &str) -> Self {
        match value {
            "unknown" => Self::Unknown,
            "direct_call" => Self::DirectCall,
            "outbound" => Self::Outbound,
            "scenario" => Self::Scenario,
            "chat" => Self::Chat,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(InteractionKind);
