//! `setAgentState`.

use crate::latest::types;
use crate::json;

/// `setAgentState`: Puts the agent into another state, such as ready.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetAgentState {
    /// State to put the agent into.
    ///
    /// Pass `ready` or `not_ready` alone; the page of 5.19 documents no other.
    ///
    /// Sources disagree on its type: page setAgentState (5.19) – “AgentState with the values ready
    /// and not_ready”; vendor type declarations (2026-07-02) – “AgentState with seven values”.
    /// Decided: AgentState. No page of this edition was found, and one of another edition does not
    /// narrow what the sources of this one give.
    pub state: types::AgentState,
    /// Why the agent is not ready, one of
    /// [`getAgentNotReadyReasons`](crate::latest::methods::GetAgentNotReadyReasons).
    ///
    /// Pass a reason with `not_ready`: a note on the page of 5.19 calls it needed.
    ///
    /// Sources disagree on its presence: vendor type declarations (2026-07-02) – “optional”; page
    /// setAgentState (5.19) – “needed for not_ready, in a note”. Decided: optional. It is needed
    /// for one of the states alone, which an optional parameter allows.
    pub not_ready_reason: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetAgentState {
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

impl crate::protocol::Method for SetAgentState {
    const NAME: &'static str = "setAgentState";
    const COMMAND: Option<&'static str> = Some("SET_AGENT_STATE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
