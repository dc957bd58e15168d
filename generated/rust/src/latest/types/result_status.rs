//! `ResultStatus`.

use crate::json;

/// Whether a method call succeeded.
///
/// Source: page APIMethods (latest).
///
/// Sources disagree on whether it exists: page APIMethods (latest) and vendor type declarations
/// (2026-02-25) – “a type of its own”; vendor type declarations (2026-07-02) – “not declared”.
/// Decided: a type of its own. The page has it, and programs written against earlier
/// declarations import it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ResultStatus {
    /// `success`
    Success,
    /// `error`
    Error,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl ResultStatus {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Success, Self::Error];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Error => "error",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
