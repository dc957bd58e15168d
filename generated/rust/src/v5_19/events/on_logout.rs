//! `ON_LOGOUT`.

use crate::json;

/// `ON_LOGOUT`: No agent is logged in any more, see
/// [`getLoginState`](crate::v5_19::methods::GetLoginState).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLogout {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLogout {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for OnLogout {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnLogout {
    const NAME: &'static str = "ON_LOGOUT";
    type Reply = ();
}
