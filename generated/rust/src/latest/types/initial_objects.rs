//! `InitialObjects`.

use crate::latest::InteractionAssociatedObjectData;

/// CRM records to link to a new interaction, one or several.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InitialObjects {
    /// An array.
    Array(Vec<InteractionAssociatedObjectData>),
    /// An object (InteractionAssociatedObjectData).
    InteractionAssociatedObjectData(InteractionAssociatedObjectData),
}
