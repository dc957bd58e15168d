//! `getTeams`.

use crate::latest::types;
use crate::json;

/// `getTeams`: Lists teams, whose members
/// [`getTeamMembers`](crate::latest::methods::GetTeamMembers) lists.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetTeams {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetTeams {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetTeams {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetTeams {
    const NAME: &'static str = "getTeams";
    const COMMAND: Option<&'static str> = Some("GET_TEAMS");
    type Result = Vec<types::Team>;
    type Answer = types::OperationResult<Vec<types::Team>>;
}
