//! `ChatPartyType`.

use crate::json;

/// Whether a party in a chat belongs to the contact center.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatPartyType {
    /// `internal`
    Internal,
    /// `external`
    External,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ChatPartyType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Internal, Self::External];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Internal => "internal",
            Self::External => "external",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
