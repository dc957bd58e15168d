//! Reading and writing `ChatPartyType`.

use crate::latest::ChatPartyType;
use crate::json;
use crate::wire;

impl From<&str> for ChatPartyType {
    fn from(value: &str) -> Self {
        match value {
            "internal" => Self::Internal,
            "external" => Self::External,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ChatPartyType);
