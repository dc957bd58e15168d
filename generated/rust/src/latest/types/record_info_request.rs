//! `RecordInfoRequest`.

use crate::json;

/// A CRM record that a scenario names and the widget wants to show.
///
/// Source: page onRequestRecordInfo (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RecordInfoRequest {
    /// ID of the record in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, see
    /// [`InteractionAssociatedObjectData.type`](field@crate::latest::InteractionAssociatedObjectData::type).
    pub r#type: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl RecordInfoRequest {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(id: impl Into<String>, r#type: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: r#type.into(),
            extra: json::Extra::new(),
        }
    }
}
