//! `ON_LOGIN`.

use crate::latest::types;
use crate::json;

/// `ON_LOGIN`: An agent logged in; the handler gets who it is.
///
/// Source: vendor type declarations (2026-07-02); page onLogin (5.19, 2024-05-29).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnLogin {
    /// Who logged in.
    /// [`LoginStateData.isLoggedIn`](field@crate::latest::LoginStateData::is_logged_in) is always
    /// `true` here.
    pub login_state: types::LoginStateData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnLogin {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(login_state: types::LoginStateData) -> Self {
        Self {
            login_state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnLogin {
    const NAME: &'static str = "ON_LOGIN";
    type Reply = ();
}
