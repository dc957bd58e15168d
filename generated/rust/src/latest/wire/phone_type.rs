//! Reading and writing `PhoneType`.

use crate::latest::PhoneType;
use crate::json;
use crate::wire;

impl From<&str> for PhoneType {
    fn from(value: &str) -> Self {
        match value {
            "mobile" => Self::Mobile,
            "business" => Self::Business,
            "home" => Self::Home,
            "fax" => Self::Fax,
            "other" => Self::Other,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(PhoneType);
