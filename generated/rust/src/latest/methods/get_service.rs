//! `getService`.

use crate::latest::types;
use crate::json;

/// `getService`: Reads the selected service, compare
/// [`setService`](crate::latest::methods::SetService); `null` when none is.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetService {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetService {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetService {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetService {
    const NAME: &'static str = "getService";
    const COMMAND: Option<&'static str> = Some("GET_SERVICE");
    type Result = Option<types::ServiceData>;
    type Answer = types::OperationResult<Option<types::ServiceData>>;
}
