//! Reading and writing `DispositionType`.

use crate::v5_19::DispositionType;
use crate::json;
use crate::wire;

impl From<&str> for DispositionType {
    fn from(value: &str) -> Self {
        match value {
            "SUCCESS" => Self::Success,
            "FAILURE" => Self::Failure,
            "CONTINUE" => Self::Continue,
            "SPAM" => Self::Spam,
            "DO_NOT_CALL" => Self::DoNotCall,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(DispositionType);
