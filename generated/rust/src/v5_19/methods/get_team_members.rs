//! `getTeamMembers`.

use crate::v5_19::types;
use crate::json;

/// `getTeamMembers`: Lists the users that are in a team.
///
/// Source: page getTeamMembers (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its parameters: page getTeamMembers (5.19) and vendor type declarations
/// (5.19.99) – “teamId in the signature”; page getTeamMembers (5.19) – “none in the parameter
/// table”. Decided: teamId. The signature wins over the table.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetTeamMembers {
    /// ID of the team, see [`getTeams`](crate::v5_19::methods::GetTeams).
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
    type Result = Vec<types::TeamMember>;
    type Answer = types::OperationResult<Vec<types::TeamMember>>;
}
