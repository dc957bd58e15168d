//! `AgentState`.

use crate::json;

/// State an agent can be in; for which of them can be set see
/// [`setAgentState`](crate::latest::methods::SetAgentState).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentState {
    /// `supervising`
    Supervising,
    /// `ready`
    Ready,
    /// `not_ready`
    NotReady,
    /// `busy`
    Busy,
    /// `after_call_work`
    AfterCallWork,
    /// `reserved`
    Reserved,
    /// `ringing`
    Ringing,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl AgentState {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Supervising,
        Self::Ready,
        Self::NotReady,
        Self::Busy,
        Self::AfterCallWork,
        Self::Reserved,
        Self::Ringing,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Supervising => "supervising",
            Self::Ready => "ready",
            Self::NotReady => "not_ready",
            Self::Busy => "busy",
            Self::AfterCallWork => "after_call_work",
            Self::Reserved => "reserved",
            Self::Ringing => "ringing",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
