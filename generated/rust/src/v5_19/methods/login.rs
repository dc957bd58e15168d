//! `login`.

use crate::v5_19::types;
use crate::json;

/// `login`: Logs an agent in with name and password, compare
/// [`ON_LOGIN`](crate::v5_19::events::OnLogin).
///
/// Source: page login (5.19, 2022-09-16); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Login {
    /// Name, password and tenant of the agent.
    pub login_data: types::LoginData,
    /// Whether to log in even if the user is logged in elsewhere, as after the server error
    /// `user_already_logged_in`.
    ///
    /// Source: page login (5.19, 2022-09-16); vendor type declarations (5.19.99, 2023-01-18);
    /// vendor example of an embedding page (2024-02-23).
    ///
    /// Sources disagree on its type: page login (5.19) and vendor type declarations (5.19.99) –
    /// “boolean in the declaration”; page login (5.19) – “String with the values true and false, in
    /// the parameter table”. Decided: boolean. The declaration wins over the table.
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
