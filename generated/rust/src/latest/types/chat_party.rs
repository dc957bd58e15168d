//! `ChatParty`.

use crate::latest::ChatPartyType;
use crate::json;

/// One of the parties in a chat.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ChatParty {
    /// ID of the party in the chat, the one that
    /// [`removeFromChatConference`](crate::latest::methods::RemoveFromChatConference) takes; not
    /// the ID of a user.
    pub id: String,
    /// Whether the party is a user of the contact center.
    pub r#type: ChatPartyType,
    /// Name to show for the party.
    pub name: String,
    /// ID of the party as a user, see [`User.id`](field@crate::latest::User::id).
    pub user_id: Option<String>,
    /// ID of the party as a contact.
    pub contact_id: Option<String>,
    /// Email address of the party.
    pub email: Option<String>,
    /// Phone number of the party.
    pub phone: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ChatParty {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        r#type: impl Into<ChatPartyType>,
        name: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            name: name.into(),
            user_id: None,
            contact_id: None,
            email: None,
            phone: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `userId`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}
