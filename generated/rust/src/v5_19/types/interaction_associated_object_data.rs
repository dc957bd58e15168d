//! `InteractionAssociatedObjectData`.

use crate::json;

/// A CRM record as a host page describes it to the widget.
///
/// Source: page startCall (5.19, 2024-05-29); page startChat (5.19, 2024-05-29); page
/// addInteractionAssociatedObject (5.19); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its name: page startCall (5.19) and page startChat (5.19) and page
/// addInteractionAssociatedObject (5.19) – “InteractionAssociatedObject”; vendor type
/// declarations (5.19.99) – “InteractionAssociatedObjectData”. Decided:
/// InteractionAssociatedObjectData. This departs from the rule that a name is the page's: the
/// declarations have two types, and the pages give the name of the wider one to the five fields
/// of the narrower one, so that the payload would be left without a type. A full
/// [`InteractionAssociatedObject`](crate::v5_19::InteractionAssociatedObject) can be passed
/// wherever this type is asked for.
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
    ///
    /// Sources disagree on its presence: page startCall (5.19) and page startChat (5.19) and page
    /// addInteractionAssociatedObject (5.19) and vendor type declarations (5.19.99) – “required in
    /// the declaration”; page addInteractionAssociatedObject (5.19) – “optional in the parameter
    /// table”. Decided: required. The declaration wins over the table, and what may be sent is the
    /// narrower reading.
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
    ///
    /// Sources disagree on its presence: page startCall (5.19) and page startChat (5.19) and page
    /// addInteractionAssociatedObject (5.19) and vendor type declarations (5.19.99) – “required in
    /// the declaration”; page addInteractionAssociatedObject (5.19) – “optional in the parameter
    /// table”. Decided: required. The declaration wins over the table, and what may be sent is the
    /// narrower reading.
    pub custom_fields: json::Map<String>,
}
