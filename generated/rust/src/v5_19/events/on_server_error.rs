//! `ON_SERVER_ERROR`.

use crate::v5_19::types;
use crate::json;

/// `ON_SERVER_ERROR`: The server reported an error that concerns the agent's session or the
/// whole system.
///
/// Source: page onServerError (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnServerError {
    /// What went wrong, and when the client heard of it.
    ///
    /// Sources disagree on its name: page onServerError (5.19) – “errorData”; vendor type
    /// declarations (5.19.99) – “error”. Decided: errorData. The name is the page's. Only the
    /// position counts in a call.
    pub error_data: types::ServerErrorData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnServerError {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(error_data: types::ServerErrorData) -> Self {
        Self {
            error_data,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnServerError {
    const NAME: &'static str = "ON_SERVER_ERROR";
    type Reply = ();
}
