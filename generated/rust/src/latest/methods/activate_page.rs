//! `activatePage`.

use crate::latest::types;
use crate::json;

/// `activatePage`: Tells the widget that the host page was brought to the front.
///
/// Source: vendor type declarations (2026-07-02); public adapter bundle for a service-desk
/// product.
///
/// Sources disagree on its meaning: vendor type declarations (2026-07-02) – “activatePage,
/// nothing about its use”; public adapter bundle for a service-desk product – “called when the
/// host says that its page was brought to the front”. Decided: called when the host page is
/// brought to the front. The only source that uses the method.
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
