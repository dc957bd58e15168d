//! `ServiceData`.

use crate::json;

/// A service of the contact center, as an agent can select it.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ServiceData {
    /// ID of the service, which [`setService`](crate::latest::methods::SetService) takes.
    pub id: String,
    /// Name to show for the service; [`setService`](crate::latest::methods::SetService) takes it as
    /// well.
    pub name: String,
    /// Whether interactions of the service get a disposition.
    pub use_dispositions: bool,
    /// Whether a disposition must be set before an interaction is completed.
    pub require_disposition: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ServiceData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(required: ServiceDataRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            use_dispositions: required.use_dispositions,
            require_disposition: required.require_disposition,
            extra: json::Extra::new(),
        }
    }
}

/// The required fields of a [`ServiceData`], which [`ServiceData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceDataRequired {
    /// ID of the service, which [`setService`](crate::latest::methods::SetService) takes.
    pub id: String,
    /// Name to show for the service; [`setService`](crate::latest::methods::SetService) takes it as
    /// well.
    pub name: String,
    /// Whether interactions of the service get a disposition.
    pub use_dispositions: bool,
    /// Whether a disposition must be set before an interaction is completed.
    pub require_disposition: bool,
}
