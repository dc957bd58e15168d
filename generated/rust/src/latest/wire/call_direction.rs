//! Reading and writing `CallDirection`.

use crate::latest::CallDirection;
use crate::json;
use crate::wire;

impl From<&str> for CallDirection {
    fn from(value: &str) -> Self {
        match value {
            "inbound" => Self::Inbound,
            "outbound" => Self::Outbound,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(CallDirection);
