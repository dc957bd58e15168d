//! Reading and writing `PhoneDevice`.

use crate::latest::PhoneDevice;
use crate::json;
use crate::wire;

impl From<&str> for PhoneDevice {
    fn from(value: &str) -> Self {
        match value {
            "phone_type_browser" => Self::PhoneTypeBrowser,
            "phone_type_external" => Self::PhoneTypeExternal,
            "phone_type_hard_custom" => Self::PhoneTypeHardCustom,
            "phone_type_hard_default" => Self::PhoneTypeHardDefault,
            "phone_type_nailed" => Self::PhoneTypeNailed,
            "phone_type_none" => Self::PhoneTypeNone,
            "phone_type_soft_secure" => Self::PhoneTypeSoftSecure,
            "phone_type_microsoft_teams" => Self::PhoneTypeMicrosoftTeams,
            "phone_type_soft_unsecure" => Self::PhoneTypeSoftUnsecure,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(PhoneDevice);
