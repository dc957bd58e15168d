//! `InteractionAssociatedObjectData`.

use crate::json;

/// A CRM record as a host page describes it to the widget.
///
/// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
/// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
/// (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectData {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    pub custom_fields: json::Map<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionAssociatedObjectDataRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            display_name: required.display_name,
            display_type: required.display_type,
            custom_fields: required.custom_fields,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`InteractionAssociatedObjectData`], which
/// [`InteractionAssociatedObjectData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionAssociatedObjectDataRequired {
    /// ID of the record, unique in the CRM.
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    pub custom_fields: json::Map<String>,
}
