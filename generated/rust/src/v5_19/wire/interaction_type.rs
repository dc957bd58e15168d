//! Reading and writing `InteractionType`.

use crate::v5_19::InteractionType;
use crate::json;
use crate::wire;

impl From<&str> for InteractionType {
    fn from(value: &str) -> Self {
        match value {
            "voice" => Self::Voice,
            "chat" => Self::Chat,
            "email" => Self::Email,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(InteractionType);
