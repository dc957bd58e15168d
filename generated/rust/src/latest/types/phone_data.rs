//! `PhoneData`.

use crate::latest::PhoneType;
use crate::json;

/// A phone number that the dialpad offers.
///
/// Source: page setDialCandidates (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneData {
    /// The number to dial.
    pub number: String,
    /// What the number is for, such as business.
    pub r#type: PhoneType,
    /// Label that tells the agent what the number is for.
    pub display_type: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl PhoneData {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(number: impl Into<String>, r#type: impl Into<PhoneType>) -> Self {
        Self {
            number: number.into(),
            r#type: r#type.into(),
            display_type: None,
            extra: json::Extra::new(),
        }
    }
    /// Sets `displayType`.
    #[must_use]
    pub fn with_display_type(mut self, display_type: impl Into<String>) -> Self {
        self.display_type = Some(display_type.into());
        self
    }
}
