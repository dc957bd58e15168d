//! `setAgentState`.

use crate::latest::types;
use crate::json;

/// `setAgentState`: Sets the state of the agent.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetAgentState {
    /// The new state. According to the documentation of 5.19 the other states of
    /// [`AgentState`](crate::latest::AgentState) cannot be set.
    ///
    /// Source: page setAgentState (5.19); vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on its type: page setAgentState (5.19) – “AgentState with the values ready
    /// and not\_ready”; vendor type declarations (2026-07-02) – “AgentState with seven values”.
    /// Decided: "ready" \| "not\_ready". What may be sent is the narrower reading. The page belongs
    /// to the edition before; no page of this one was found.
    pub state: SetAgentStateState,
    /// Why the agent is not ready, one of
    /// [`getAgentNotReadyReasons`](crate::latest::methods::GetAgentNotReadyReasons). According to
    /// the documentation of 5.19 it is needed for `not_ready`.
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetAgentState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: impl Into<SetAgentStateState>) -> Self {
        Self {
            state: state.into(),
            not_ready_reason: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `notReadyReason`.
    #[must_use]
    pub fn with_not_ready_reason(mut self, not_ready_reason: impl Into<String>) -> Self {
        self.not_ready_reason = Some(not_ready_reason.into());
        self
    }
}

impl crate::protocol::Method for SetAgentState {
    const NAME: &'static str = "setAgentState";
    const COMMAND: Option<&'static str> = Some("SET_AGENT_STATE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SetAgentStateState {
    /// `ready`
    Ready,
    /// `not_ready`
    NotReady,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl SetAgentStateState {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Ready, Self::NotReady];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Ready => "ready",
            Self::NotReady => "not_ready",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
