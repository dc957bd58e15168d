//! `SearchRecordsQuery`.

use crate::json;

/// What to search for among the CRM records, and among which kinds of them.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SearchRecordsQuery {
    /// Text to search for.
    pub text: String,
    /// Kinds of records to search among, in the CRM's own words, see
    /// [`InteractionAssociatedObjectData.type`](field@crate::latest::InteractionAssociatedObjectData::type).
    pub types: Vec<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl SearchRecordsQuery {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(text: impl Into<String>, types: impl Into<Vec<String>>) -> Self {
        Self {
            text: text.into(),
            types: types.into(),
            extra: json::Extra::new(),
        }
    }
}
