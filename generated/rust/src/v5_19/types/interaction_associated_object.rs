//! `InteractionAssociatedObject`.

use crate::json;

/// A CRM record linked to an interaction, as the widget hands it out.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObject {
    /// ID of the record, unique in the CRM.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    ///
    /// Sources disagree on its presence: page startCall (5.19) and page startChat (5.19) and page
    /// addInteractionAssociatedObject (5.19) and vendor type declarations (5.19.99) – “required in
    /// the declaration”; page addInteractionAssociatedObject (5.19) – “optional in the parameter
    /// table”. Decided: required. The declaration wins over the table, and what may be sent is the
    /// narrower reading.
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    ///
    /// Sources disagree on whether it exists: page startCall (5.19) and page startChat (5.19) and
    /// page addInteractionAssociatedObject (5.19) – “not listed”; vendor type declarations
    /// (5.19.99) – “a required string”. Decided: a required field. The pages describe what is sent,
    /// [`InteractionAssociatedObjectData`](crate::v5_19::InteractionAssociatedObjectData); what is
    /// received has the field.
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
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub id: String,
    /// Kind of record in the CRM's own words, such as contact, case or task.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub r#type: String,
    /// Label of the record, to be shown to the agent.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub display_name: String,
    /// Label of the kind of record, to be shown to the agent.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    pub display_type: String,
    /// Further data of the host page, kept with the record. Send an empty object if there are none.
    ///
    /// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
    /// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
    ///
    /// Sources disagree on its presence: page startCall (5.19) and page startChat (5.19) and page
    /// addInteractionAssociatedObject (5.19) and vendor type declarations (5.19.99) – “required in
    /// the declaration”; page addInteractionAssociatedObject (5.19) – “optional in the parameter
    /// table”. Decided: required. The declaration wins over the table, and what may be sent is the
    /// narrower reading.
    pub custom_fields: json::Map<String>,
    /// Where the record came from.
    ///
    /// Sources disagree on whether it exists: page startCall (5.19) and page startChat (5.19) and
    /// page addInteractionAssociatedObject (5.19) – “not listed”; vendor type declarations
    /// (5.19.99) – “a required string”. Decided: a required field. The pages describe what is sent,
    /// [`InteractionAssociatedObjectData`](crate::v5_19::InteractionAssociatedObjectData); what is
    /// received has the field.
    pub source: String,
}
