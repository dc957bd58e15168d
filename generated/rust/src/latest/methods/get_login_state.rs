//! `getLoginState`.

use crate::latest::types;
use crate::json;

/// `getLoginState`: Reads whether an agent is logged in, and who it is.
///
/// Source: vendor type declarations (2026-07-02); page getLoginState (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetLoginState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetLoginState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetLoginState {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetLoginState {
    const NAME: &'static str = "getLoginState";
    const COMMAND: Option<&'static str> = Some("GET_LOGIN_STATE");
    type Result = types::LoginStateData;
    type Answer = types::OperationResult<types::LoginStateData>;
}
