//! `AgentState`.

use crate::json;

/// State an agent can be in. A host page can set two of them, see
/// [`setAgentState`](crate::v5_19::methods::SetAgentState).
///
/// Source: page getAgentState (5.19, 2022-09-16); page onAgentStateChange (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its values: page getAgentState (5.19) and page onAgentStateChange (5.19)
/// – “ready, not_ready, busy and after_call_work”; page setAgentState (5.19) – “ready and
/// not_ready”; vendor type declarations (5.19.99) – “these four and supervising”. Decided: five
/// values. What may be received is the wider reading, and every version of the declarations has
/// the five. What may be set is a matter of
/// [`setAgentState`](crate::v5_19::methods::SetAgentState).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AgentState {
    /// `supervising`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Supervising,
    /// `ready`
    Ready,
    /// `not_ready`
    NotReady,
    /// `busy`
    Busy,
    /// `after_call_work`
    AfterCallWork,
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
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
