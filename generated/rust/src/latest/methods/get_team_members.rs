//! `getTeamMembers`.

use crate::latest::types;
use crate::json;

/// `getTeamMembers`: Lists the users that are in a team.
///
/// Source: vendor type declarations (2026-07-02); page getTeamMembers (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetTeamMembers {
    /// ID of the team, see [`getTeams`](crate::latest::methods::GetTeams).
    pub team_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetTeamMembers {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(team_id: impl Into<String>) -> Self {
        Self {
            team_id: team_id.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for GetTeamMembers {
    const NAME: &'static str = "getTeamMembers";
    const COMMAND: Option<&'static str> = Some("GET_TEAM_MEMBERS");
    type Result = Vec<types::User>;
    type Answer = types::OperationResult<Vec<types::User>>;
}
