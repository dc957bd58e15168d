//! `InteractionKind`.

use crate::json;

/// How an interaction came about, roughly.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionKind {
    /// `unknown`
    Unknown,
    /// `direct_call`
    DirectCall,
    /// `outbound`
    Outbound,
    /// `scenario`
    Scenario,
    /// `chat`
    Chat,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl InteractionKind {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Unknown,
        Self::DirectCall,
        Self::Outbound,
        Self::Scenario,
        Self::Chat,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Unknown => "unknown",
            Self::DirectCall => "direct_call",
            Self::Outbound => "outbound",
            Self::Scenario => "scenario",
            Self::Chat => "chat",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
