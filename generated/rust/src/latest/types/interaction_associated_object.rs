//! `InteractionAssociatedObject`.

use crate::json;

/// A CRM record linked to an interaction, as the widget hands it out.
///
/// Source: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObject {
    /// ID of the record, unique in the CRM.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page onValidateAssociatedRecords (latest) – “not
    /// listed”; vendor type declarations (2026-07-02) – “a required string”. Decided: a required
    /// field. What only one side has is kept, required if the declarations say so. They have had it
    /// in every version.
    pub source: String,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObject {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionAssociatedObjectRequired) -> Self {
        Self {
            id: required.id,
            r#type: required.r#type,
            display_name: required.display_name,
            display_type: required.display_type,
            custom_fields: required.custom_fields,
            source: required.source,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`InteractionAssociatedObject`], which
/// [`InteractionAssociatedObject::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionAssociatedObjectRequired {
    /// ID of the record, unique in the CRM.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    ///
    /// Source: page onOpenRecord (latest, 2026-04-02); page onRequestRecordInfo (latest,
    /// 2026-04-02); page onRequestRecordOnScreen (latest, 2026-04-02); page setDialCandidates
    /// (latest); vendor type declarations (2026-07-02).
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page onValidateAssociatedRecords (latest) – “not
    /// listed”; vendor type declarations (2026-07-02) – “a required string”. Decided: a required
    /// field. What only one side has is kept, required if the declarations say so. They have had it
    /// in every version.
    pub source: String,
}
