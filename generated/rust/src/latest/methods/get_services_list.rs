//! `getServicesList`.

use crate::latest::types;
use crate::json;

/// `getServicesList`: Lists services, of which
/// [`setService`](crate::latest::methods::SetService) selects one.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetServicesList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetServicesList {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetServicesList {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetServicesList {
    const NAME: &'static str = "getServicesList";
    const COMMAND: Option<&'static str> = Some("GET_SERVICES_LIST");
    type Result = Vec<types::ServiceData>;
    type Answer = types::OperationResult<Vec<types::ServiceData>>;
}
