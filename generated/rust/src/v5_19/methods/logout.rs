//! `logout`.

use crate::v5_19::types;
use crate::json;

/// `logout`: Logs the agent out, compare [`ON_LOGOUT`](crate::v5_19::events::OnLogout).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Logout {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl Logout {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for Logout {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for Logout {
    const NAME: &'static str = "logout";
    const COMMAND: Option<&'static str> = Some("LOGOUT");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
