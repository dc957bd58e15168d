//! `CallParty`.

use crate::json;

/// One of the parties on a call, an agent or an outside party.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); page onInteractionEnd (5.19,
/// 2024-05-29); page onInteractionStateChange (5.19); page onNewInteraction (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallParty {
    /// Unique ID of the party.
    pub id: String,
    /// Name to show for the party.
    pub name: String,
    /// Phone number the party is using.
    pub phone: String,
    /// ID of the party as a user, the one that
    /// [`getTeamMembers`](crate::v5_19::methods::GetTeamMembers) lists. Absent when the party is
    /// not an internal user.
    pub user_id: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl CallParty {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            phone: phone.into(),
            user_id: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `userId`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}
