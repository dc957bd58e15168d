//! `TeamMember`.

use crate::v5_19::UserState;
use crate::json;

/// A user as a member of a team.
///
/// Source: page getTeamMembers (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its name: page getTeamMembers (5.19) – “TeamMember”; vendor type
/// declarations (5.19.99) – “User”. Decided: TeamMember. The name is the page's; the declared
/// one is kept as the alias [`User`](crate::v5_19::User).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct TeamMember {
    /// ID of the user; [`CallParty.userId`](field@crate::v5_19::CallParty::user_id) refers to it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::v5_19::Team::id).
    pub team_id: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now, as free text: the sources differ in the words.
    ///
    /// Treat it as text: four vocabularies exist, such as `not_ready`, `not ready` and `away`.
    ///
    /// Sources disagree on its type: page getTeamMembers (5.19) – “TeamMemberState”; vendor type
    /// declarations (5.19.99) – “UserState, which is string”; vendor type declarations (2023-04-27)
    /// – “the words of AgentState and offline”. Decided: UserState. No two sources agree on the
    /// words, so any list would be wrong for somebody. What may be received is the wider reading,
    /// and that is a string.
    pub state: UserState,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl TeamMember {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: TeamMemberRequired) -> Self {
        Self {
            id: required.id,
            team_id: required.team_id,
            first_name: required.first_name,
            last_name: required.last_name,
            phone: required.phone,
            state: required.state,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`TeamMember`], which [`TeamMember::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TeamMemberRequired {
    /// ID of the user; [`CallParty.userId`](field@crate::v5_19::CallParty::user_id) refers to it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::v5_19::Team::id).
    pub team_id: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now, as free text: the sources differ in the words.
    ///
    /// Treat it as text: four vocabularies exist, such as `not_ready`, `not ready` and `away`.
    ///
    /// Sources disagree on its type: page getTeamMembers (5.19) – “TeamMemberState”; vendor type
    /// declarations (5.19.99) – “UserState, which is string”; vendor type declarations (2023-04-27)
    /// – “the words of AgentState and offline”. Decided: UserState. No two sources agree on the
    /// words, so any list would be wrong for somebody. What may be received is the wider reading,
    /// and that is a string.
    pub state: UserState,
}
