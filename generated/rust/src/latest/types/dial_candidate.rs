//! `DialCandidate`.

use crate::latest::{PhoneData, InteractionAssociatedObjectData};
use crate::json;

/// An entry that the dialpad offers to the agent, such as a contact of the CRM.
///
/// Source: page setDialCandidates (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DialCandidate {
    /// ID of the entry, unique among the candidates.
    pub id: String,
    /// Name to show for the entry.
    pub display_name: String,
    /// Numbers the agent can choose from.
    pub phones: Vec<PhoneData>,
    /// CRM records to link to an interaction that is started from this entry.
    pub associated_objects: Vec<InteractionAssociatedObjectData>,
    /// Email address. Shown when there is no phone number.
    pub email: Option<String>,
    /// URL of a picture to show for the entry.
    pub avatar_url: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl DialCandidate {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: DialCandidateRequired) -> Self {
        Self {
            id: required.id,
            display_name: required.display_name,
            phones: required.phones,
            associated_objects: required.associated_objects,
            email: None,
            avatar_url: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
    /// Sets `avatarUrl`.
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

/// The required fields of a [`DialCandidate`], which [`DialCandidate::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DialCandidateRequired {
    /// ID of the entry, unique among the candidates.
    pub id: String,
    /// Name to show for the entry.
    pub display_name: String,
    /// Numbers the agent can choose from.
    pub phones: Vec<PhoneData>,
    /// CRM records to link to an interaction that is started from this entry.
    pub associated_objects: Vec<InteractionAssociatedObjectData>,
}
