//! `ResultStatus`.

use crate::json;

/// Whether a method call succeeded.
///
/// Source: page APIMethods, older form (5.19); page APIMethods, newer form (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its values: page APIMethods, older form (5.19) and page APIMethods,
/// newer form (5.19) – “success, error”; vendor type declarations (5.19.99) – “error, success”.
/// Decided: success, error. The set is the same; the order is the documentation's and means
/// nothing.
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
