//! `DispositionTarget`.

use crate::json;

/// What to list dispositions for: a service or an interaction. With neither, the active
/// interaction is meant.
///
/// Source: vendor type declarations (2026-07-02); page getDispositionsList (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DispositionTarget {
    /// ID or name of the service.
    ///
    /// Source: vendor type declarations (2026-07-02); forms of the vendor's example page
    /// (2026-07-24); page getDispositionsList (5.19, 2024-05-29).
    pub service: Option<String>,
    /// ID of the interaction.
    pub interaction_id: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl DispositionTarget {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            service: None,
            interaction_id: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `service`.
    #[must_use]
    pub fn with_service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for DispositionTarget {
    fn default() -> Self {
        Self::new()
    }
}
