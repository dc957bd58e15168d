//! `ON_SERVER_ERROR`.

use crate::latest::types;
use crate::json;

/// `ON_SERVER_ERROR`: The server reported an error that concerns the agent's session or the
/// whole system.
///
/// Source: vendor type declarations (2026-07-02); page onServerError (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnServerError {
    /// What went wrong, and when the client heard of it.
    pub error: types::ServerErrorData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnServerError {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(error: types::ServerErrorData) -> Self {
        Self {
            error,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnServerError {
    const NAME: &'static str = "ON_SERVER_ERROR";
    type Reply = ();
}
