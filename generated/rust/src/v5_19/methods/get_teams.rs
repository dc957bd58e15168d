//! `getTeams`.

use crate::v5_19::types;
use crate::json;

/// `getTeams`: Lists teams, whose members
/// [`getTeamMembers`](crate::v5_19::methods::GetTeamMembers) lists.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
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
