//! `openLogin`.

use crate::latest::types;
use crate::json;

/// `openLogin`: Opens the login page or form of the widget, with widget 1.0 and 2.0.
///
/// Source: vendor type declarations (2026-07-02); vendor example of an embedding page
/// (2026-07-06).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OpenLogin {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OpenLogin {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for OpenLogin {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for OpenLogin {
    const NAME: &'static str = "openLogin";
    const COMMAND: Option<&'static str> = Some("OPEN_LOGIN");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
