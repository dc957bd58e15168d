//! `User`.

use crate::latest::UserState;
use crate::json;

/// A user as a member of a team.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct User {
    /// ID of the user. [`CallParty.userId`](field@crate::latest::CallParty::user_id) and
    /// [`ChatParty.userId`](field@crate::latest::ChatParty::user_id) refer to it, and
    /// [`inviteToChatConference`](crate::latest::methods::InviteToChatConference) takes it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::latest::Team::id).
    pub team_id: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now, see [`UserState`](crate::latest::UserState).
    pub state: UserState,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl User {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: UserRequired) -> Self {
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

/// The required fields of a [`User`], which [`User::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UserRequired {
    /// ID of the user. [`CallParty.userId`](field@crate::latest::CallParty::user_id) and
    /// [`ChatParty.userId`](field@crate::latest::ChatParty::user_id) refer to it, and
    /// [`inviteToChatConference`](crate::latest::methods::InviteToChatConference) takes it.
    pub id: String,
    /// ID of the team, see [`Team.id`](field@crate::latest::Team::id).
    pub team_id: String,
    /// Given name of the user.
    pub first_name: String,
    /// Family name of the user.
    pub last_name: String,
    /// Phone number, an extension, assigned to the user.
    pub phone: String,
    /// State the user is in now, see [`UserState`](crate::latest::UserState).
    pub state: UserState,
}
