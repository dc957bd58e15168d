//! `OperationFailure`.

use crate::v5_19::ResultError;
use crate::json;

/// Answer to a method call that failed. The name is ours.
///
/// Source: page APIMethods, newer form (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OperationFailure {
    /// Says that the call failed.
    pub status: OperationFailureStatus,
    /// Why the call failed.
    pub error: ResultError,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl OperationFailure {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(error: ResultError) -> Self {
        Self {
            status: OperationFailureStatus::Error,
            error,
            extra: json::Extra::new(),
        }
    }
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationFailureStatus {
    /// `error`
    Error,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl OperationFailureStatus {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Error];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Error => "error",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
