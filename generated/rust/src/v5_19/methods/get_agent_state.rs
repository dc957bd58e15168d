//! `getAgentState`.

use crate::v5_19::types;
use crate::json;

/// `getAgentState`: Reads the state of the agent;
/// [`ON_AGENT_STATE_CHANGE`](crate::v5_19::events::OnAgentStateChange) tells when it changes.
///
/// Source: page getAgentState (5.19, 2022-09-16); vendor type declarations (5.19.99,
/// 2023-01-18).
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
