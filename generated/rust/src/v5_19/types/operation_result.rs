//! `OperationResult`.

use crate::v5_19::{OperationSuccess, OperationFailure};
use crate::json;

/// Answer to a method call, also to one that failed: look at `status` before using `data` or
/// `error`.
///
/// Source: page APIMethods, older form (5.19); page APIMethods, newer form (5.19); vendor type
/// declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its type: page APIMethods, older form (5.19) – “one object with a
/// status, an optional data and an optional error”; page APIMethods, newer form (5.19) and
/// vendor type declarations (5.19.99) – “a union, status success with data or status error with
/// error”. Decided: OperationSuccess\<T\> \| OperationFailure. The older form of the page
/// repeats the declarations of early 2021; the union is declared since 2021-04-08.
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
