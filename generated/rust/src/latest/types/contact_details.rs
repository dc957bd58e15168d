//! `ContactDetails`.

use crate::json;

/// Name of a contact. No method or event uses the type.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ContactDetails {
    /// Given name of the contact.
    pub first_name: Option<String>,
    /// Family name of the contact.
    pub last_name: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ContactDetails {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `firstName`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }
    /// Sets `lastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl Default for ContactDetails {
    fn default() -> Self {
        Self::new()
    }
}
