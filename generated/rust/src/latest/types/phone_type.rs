//! `PhoneType`.

use crate::json;

/// What a phone number is for.
///
/// Source: page setDialCandidates (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PhoneType {
    /// `mobile`
    Mobile,
    /// `business`
    Business,
    /// `home`
    Home,
    /// `fax`
    Fax,
    /// `other`
    Other,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl PhoneType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Mobile,
        Self::Business,
        Self::Home,
        Self::Fax,
        Self::Other,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Mobile => "mobile",
            Self::Business => "business",
            Self::Home => "home",
            Self::Fax => "fax",
            Self::Other => "other",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
