//! `PhoneDevice`.

use crate::json;

/// Kind of device on which an agent takes calls.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhoneDevice {
    /// `phone_type_browser`
    PhoneTypeBrowser,
    /// `phone_type_external`
    PhoneTypeExternal,
    /// `phone_type_hard_custom`
    PhoneTypeHardCustom,
    /// `phone_type_hard_default`
    PhoneTypeHardDefault,
    /// `phone_type_nailed`
    PhoneTypeNailed,
    /// `phone_type_none`
    PhoneTypeNone,
    /// `phone_type_soft_secure`
    PhoneTypeSoftSecure,
    /// `phone_type_microsoft_teams`
    PhoneTypeMicrosoftTeams,
    /// `phone_type_soft_unsecure`
    PhoneTypeSoftUnsecure,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl PhoneDevice {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::PhoneTypeBrowser,
        Self::PhoneTypeExternal,
        Self::PhoneTypeHardCustom,
        Self::PhoneTypeHardDefault,
        Self::PhoneTypeNailed,
        Self::PhoneTypeNone,
        Self::PhoneTypeSoftSecure,
        Self::PhoneTypeMicrosoftTeams,
        Self::PhoneTypeSoftUnsecure,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::PhoneTypeBrowser => "phone_type_browser",
            Self::PhoneTypeExternal => "phone_type_external",
            Self::PhoneTypeHardCustom => "phone_type_hard_custom",
            Self::PhoneTypeHardDefault => "phone_type_hard_default",
            Self::PhoneTypeNailed => "phone_type_nailed",
            Self::PhoneTypeNone => "phone_type_none",
            Self::PhoneTypeSoftSecure => "phone_type_soft_secure",
            Self::PhoneTypeMicrosoftTeams => "phone_type_microsoft_teams",
            Self::PhoneTypeSoftUnsecure => "phone_type_soft_unsecure",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
