//! `ON_AGENT_STATE_CHANGE`.

use crate::latest::types;
use crate::json;

/// `ON_AGENT_STATE_CHANGE`: The agent went into another state.
///
/// Source: vendor type declarations (2026-07-02); page onAgentStateChange (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnAgentStateChange {
    /// State the agent is in now.
    pub state: types::AgentState,
    /// Why the agent is not ready, one of the reasons configured for the contact center. Present
    /// with the state [`AgentState.not_ready`](crate::latest::AgentState::NotReady) only.
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnAgentStateChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: impl Into<types::AgentState>) -> Self {
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

impl crate::protocol::Event for OnAgentStateChange {
    const NAME: &'static str = "ON_AGENT_STATE_CHANGE";
    type Reply = ();
}
