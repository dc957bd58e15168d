//! `OperationSuccess`.

use crate::json;

/// Answer to a method call that succeeded. The name is ours.
///
/// Source: page APIMethods, newer form (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OperationSuccess<T = ()> {
    /// Says that the call succeeded.
    pub status: OperationSuccessStatus,
    /// What the method returns; `null` for a method that returns nothing.
    pub data: T,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl<T> OperationSuccess<T> {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(data: T) -> Self {
        Self {
            status: OperationSuccessStatus::Success,
            data,
            extra: json::Extra::new(),
        }
    }
}

/// One of a set of documented strings.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationSuccessStatus {
    /// `success`
    Success,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

impl OperationSuccessStatus {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[Self::Success];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Success => "success",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
