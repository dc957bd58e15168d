//! `login`.

use crate::latest::types;
use crate::json;

/// `login`: Logs an agent in, with widget 1.0.
///
/// Use [`openLogin`](crate::latest::methods::OpenLogin) with widget 2.0.
///
/// Source: vendor type declarations (2026-07-02); vendor example of an embedding page
/// (2026-07-06).
///
/// Sources disagree on whether it exists: vendor type declarations (2026-02-25) – “not
/// declared, openLogin stands in its place”; vendor type declarations (2026-07-02) – “declared,
/// and openLogin too”; vendor example of an embedding page (2026-07-06) – “usable with widget
/// 1.0 only”; test harness written against the adapter script of widget 2.0 – “not among the
/// methods of widget 2.0”. Decided: both methods. It was missing for one release and is back,
/// for tenants that still serve widget 1.0.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Login {
    /// Name, password and tenant of the agent.
    pub login_data: types::LoginData,
    /// Whether to log in even if the user is logged in elsewhere, as after the server error
    /// `user_already_logged_in`.
    pub force: Option<bool>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl Login {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(login_data: types::LoginData) -> Self {
        Self {
            login_data,
            force: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `force`.
    #[must_use]
    pub fn with_force(mut self, force: bool) -> Self {
        self.force = Some(force);
        self
    }
}

impl crate::protocol::Method for Login {
    const NAME: &'static str = "login";
    const COMMAND: Option<&'static str> = Some("LOGIN");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
