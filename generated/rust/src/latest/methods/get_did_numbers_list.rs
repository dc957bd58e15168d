//! `getDIDNumbersList`.

use crate::latest::types;
use crate::json;

/// `getDIDNumbersList`: Lists the DID numbers the agent can use for outgoing interactions.
///
/// Source: vendor type declarations (2026-07-02); page getDIDNumbersList (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDidNumbersList {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDidNumbersList {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetDidNumbersList {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetDidNumbersList {
    const NAME: &'static str = "getDIDNumbersList";
    const COMMAND: Option<&'static str> = Some("GET_DID_LIST");
    type Result = Vec<types::DIDNumber>;
    type Answer = types::OperationResult<Vec<types::DIDNumber>>;
}
