//! `InteractionAssociatedObjectsData`.

use crate::v5_19::InteractionAssociatedObject;
use crate::json;

/// CRM records linked to an interaction, and the one the agent picked among them.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on whether it exists: page onSaveActivityRecord (5.19) – “named, not
/// defined”; vendor type declarations (5.19.99) – “an object with the fields list and
/// selected”. Decided: an object type. The page names the type without defining it; the
/// declarations define it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectsData {
    /// All records that were linked to the interaction or visited during it.
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18); page onValidateAssociatedRecords
    /// (latest).
    pub list: Vec<InteractionAssociatedObject>,
    /// ID of the record, out of
    /// [`InteractionAssociatedObjectsData.list`](field@crate::v5_19::InteractionAssociatedObjectsData::list),
    /// that the agent picked for the activity record. The pick arrives with the end of the
    /// interaction.
    ///
    /// One ID in 5.19, a list since 2024: a page for both tests `Array.isArray`.
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18); page addInteractionAssociatedObject
    /// (5.19).
    ///
    /// Sources disagree on its type: vendor type declarations (5.19.99) – “string \| null”; vendor
    /// type declarations (5.24.1) – “string\[\]”. Decided: string \| null. The declarations of the
    /// 5.19 line have a single ID; several could be picked only from the release of 2024 on.
    pub selected: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectsData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        list: impl Into<Vec<InteractionAssociatedObject>>,
        selected: Option<String>,
    ) -> Self {
        Self {
            list: list.into(),
            selected,
            extra: json::Extra::new(),
        }
    }
}
