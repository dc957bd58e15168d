//! `getAgentState`.

use crate::latest::types;
use crate::json;

/// `getAgentState`: Reads the state of the agent;
/// [`ON_AGENT_STATE_CHANGE`](crate::latest::events::OnAgentStateChange) tells when it changes.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetAgentState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetAgentState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetAgentState {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetAgentState {
    const NAME: &'static str = "getAgentState";
    const COMMAND: Option<&'static str> = Some("GET_AGENT_STATE");
    type Result = types::AgentStateData;
    type Answer = types::OperationResult<types::AgentStateData>;
}
