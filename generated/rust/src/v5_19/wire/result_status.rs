//! Reading and writing `ResultStatus`.

use crate::v5_19::ResultStatus;
use crate::json;
use crate::wire;

impl From<&str> for ResultStatus {
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            "error" => Self::Error,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ResultStatus);
