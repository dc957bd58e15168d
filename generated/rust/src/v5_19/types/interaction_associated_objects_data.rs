//! `InteractionAssociatedObjectsData`.

use crate::v5_19::InteractionAssociatedObject;
use crate::json;

/// CRM records linked to an interaction. The page onSaveActivityRecord names the type without
/// defining it; its definition is taken from the vendor's declarations.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectsData {
    /// All records that were opened for or linked to the interaction.
    pub list: Vec<InteractionAssociatedObject>,
    /// ID of the record, out of
    /// [`InteractionAssociatedObjectsData.list`](crate::v5_19::InteractionAssociatedObjectsData::list),
    /// that the agent picked for the activity record. `null` when none was picked.
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
