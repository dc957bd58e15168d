//! `getInteractionsState`.

use crate::latest::types;
use crate::json;

/// `getInteractionsState`: Reads all interactions of the agent and which is active, for the
/// start of the host page. Before login it is answered with the error `not_logged_in`.
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02); public
/// adapter bundle for a service-desk product.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetInteractionsState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetInteractionsState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetInteractionsState {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetInteractionsState {
    const NAME: &'static str = "getInteractionsState";
    const COMMAND: Option<&'static str> = Some("GET_INTERACTIONS_STATE");
    type Result = types::InteractionsState;
    type Answer = types::OperationResult<types::InteractionsState>;
}
