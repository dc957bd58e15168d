//! `OperationResult`.

use crate::latest::{OperationSuccess, OperationFailure};
use crate::json;

/// Answer to a method call, also to one that failed: look at `status` before using `data` or
/// `error`.
///
/// Source: page APIMethods (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum OperationResult<T = ()> {
    /// An object whose `status` is `success`.
    OperationSuccess(OperationSuccess<T>),
    /// An object whose `status` is `error`.
    OperationFailure(OperationFailure),
    /// An object of a kind that is not documented, as it came.
    Unrecognized(json::UnrecognizedObject<Self>),
}
