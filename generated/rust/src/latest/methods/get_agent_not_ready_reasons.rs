//! `getAgentNotReadyReasons`.

use crate::latest::types;
use crate::json;

/// `getAgentNotReadyReasons`: Lists the reasons for not being ready that the contact center has
/// configured.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetAgentNotReadyReasons {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetAgentNotReadyReasons {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetAgentNotReadyReasons {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetAgentNotReadyReasons {
    const NAME: &'static str = "getAgentNotReadyReasons";
    const COMMAND: Option<&'static str> = Some("GET_AGENT_NOT_READY_REASONS");
    type Result = Vec<String>;
    type Answer = types::OperationResult<Vec<String>>;
}
