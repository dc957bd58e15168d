//! `WebScreenPopSecondaryUrl`.

use crate::json;

/// A further page of a web screen pop, in a tab of its own.
///
/// Source: vendor type declarations (2026-07-02); page onWebScreenPopCustom (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct WebScreenPopSecondaryUrl {
    /// Label of the tab.
    pub label: Option<String>,
    /// URL of the page.
    pub url: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl WebScreenPopSecondaryUrl {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            label: None,
            url: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `label`.
    #[must_use]
    pub fn with_label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }
    /// Sets `url`.
    #[must_use]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }
}

impl Default for WebScreenPopSecondaryUrl {
    fn default() -> Self {
        Self::new()
    }
}
