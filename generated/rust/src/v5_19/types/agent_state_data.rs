//! `AgentStateData`.

use crate::v5_19::AgentState;
use crate::json;

/// State of the agent, with the reason for not being ready.
///
/// Source: page getAgentState (5.19, 2022-09-16); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AgentStateData {
    /// State the agent is in now.
    pub state: AgentState,
    /// Why the agent is not ready, one of the reasons configured for the contact center. Present
    /// with the state [`AgentState.not_ready`](crate::v5_19::AgentState::NotReady) only.
    pub not_ready_reason: Option<String>,
    /// Whether the agent is held for an interaction that is about to be delivered.
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    ///
    /// Sources disagree on whether it exists: page getAgentState (5.19) – “not listed”; vendor type
    /// declarations (2021-06-16) and vendor type declarations (5.19.99) – “a required boolean”.
    /// Decided: a required field. What only one side has is kept, required if the declarations say
    /// so. They have it since 2021, so the page lags behind.
    pub reserved_for_incoming_interaction: bool,
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
            not_ready_reason: None,
            reserved_for_incoming_interaction,
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
