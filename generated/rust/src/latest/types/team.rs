//! `Team`.

use crate::json;

/// A team of users in the contact center.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Team {
    /// ID of the team, which [`getTeamMembers`](crate::latest::methods::GetTeamMembers) takes.
    pub id: String,
    /// Name to show for the team.
    pub display_name: String,
    /// Whether the logged-in user supervises the team.
    pub is_supervised: bool,
    /// Number of users in the team.
    pub users_count: Option<json::Number>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl Team {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        display_name: impl Into<String>,
        is_supervised: bool,
    ) -> Self {
        Self {
            id: id.into(),
            display_name: display_name.into(),
            is_supervised,
            users_count: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `usersCount`.
    #[must_use]
    pub fn with_users_count(mut self, users_count: impl Into<json::Number>) -> Self {
        self.users_count = Some(users_count.into());
        self
    }
}
