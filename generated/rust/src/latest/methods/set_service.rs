//! `setService`.

use crate::latest::types;
use crate::json;

/// `setService`: Selects a service, or clears the selection.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetService {
    /// ID or name of the service; `null` clears the selection.
    ///
    /// Source: forms of the vendor's example page (2026-07-24); vendor type declarations
    /// (2026-07-02).
    pub service: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetService {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(service: Option<String>) -> Self {
        Self {
            service,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetService {
    const NAME: &'static str = "setService";
    const COMMAND: Option<&'static str> = Some("SET_SERVICE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
