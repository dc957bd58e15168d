//! `ActivityRecordInfo`.

use crate::json;

/// What the host page saved for an interaction, as the answer to
/// [`ON_SAVE_ACTIVITY_RECORD`](crate::latest::events::OnSaveActivityRecord).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ActivityRecordInfo {
    /// ID of the activity record that was saved, or `null`.
    pub id: Option<String>,
    /// ID of a case that goes with the record.
    pub case_id: Option<String>,
    /// ID of a contact that goes with the record.
    pub contact_id: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ActivityRecordInfo {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(id: Option<String>) -> Self {
        Self {
            id,
            case_id: None,
            contact_id: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `caseId`.
    #[must_use]
    pub fn with_case_id(mut self, case_id: impl Into<String>) -> Self {
        self.case_id = Some(case_id.into());
        self
    }
    /// Sets `contactId`.
    #[must_use]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }
}
