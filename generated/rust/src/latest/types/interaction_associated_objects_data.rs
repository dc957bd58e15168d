//! `InteractionAssociatedObjectsData`.

use crate::latest::InteractionAssociatedObject;
use crate::json;

/// CRM records linked to an interaction, and those the agent picked among them.
///
/// Source: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionAssociatedObjectsData {
    /// All records that were linked to the interaction or visited during it.
    pub list: Vec<InteractionAssociatedObject>,
    /// IDs of the records, out of
    /// [`InteractionAssociatedObjectsData.list`](field@crate::latest::InteractionAssociatedObjectsData::list),
    /// that the agent picked for the activity record. With several, one activity belongs to each.
    ///
    /// Source: page onValidateAssociatedRecords (latest); vendor type declarations (2026-07-02);
    /// public adapter bundle for a service-desk product.
    ///
    /// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “string\[\],
    /// nothing about several”; public adapter bundle for a service-desk product – “saves one
    /// activity for each”. Decided: one activity for each. The only source that says what several
    /// mean.
    pub selected: Vec<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionAssociatedObjectsData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(
        list: impl Into<Vec<InteractionAssociatedObject>>,
        selected: impl Into<Vec<String>>,
    ) -> Self {
        Self {
            list: list.into(),
            selected: selected.into(),
            extra: json::Extra::new(),
        }
    }
}
