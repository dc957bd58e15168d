//! `activatePage`.

use crate::latest::types;
use crate::json;

/// `activatePage`: Not described by any source. Judging by the name it tells the widget that
/// the host page, or the tab it is in, became the active one.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ActivatePage {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl ActivatePage {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for ActivatePage {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for ActivatePage {
    const NAME: &'static str = "activatePage";
    const COMMAND: Option<&'static str> = Some("ACTIVATE_PAGE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
