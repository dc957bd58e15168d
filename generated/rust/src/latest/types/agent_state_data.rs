//! `AgentStateData`.

use crate::latest::AgentState;
use crate::json;

/// State of the agent, with the reason for not being ready.
///
/// Source: vendor type declarations (2026-07-02); page getAgentState (5.19, 2022-09-16).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AgentStateData {
    /// State the agent is in now.
    pub state: AgentState,
    /// Whether the agent is held for an interaction that is about to be delivered.
    pub reserved_for_incoming_interaction: bool,
    /// Why the agent is not ready, one of the reasons configured for the contact center. Present
    /// with the state [`AgentState.not_ready`](crate::latest::AgentState::NotReady) only.
    pub not_ready_reason: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl AgentStateData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        state: impl Into<AgentState>,
        reserved_for_incoming_interaction: bool,
    ) -> Self {
        Self {
            state: state.into(),
            reserved_for_incoming_interaction,
            not_ready_reason: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `notReadyReason`.
    #[must_use]
    pub fn with_not_ready_reason(mut self, not_ready_reason: impl Into<String>) -> Self {
        self.not_ready_reason = Some(not_ready_reason.into());
        self
    }
}
