//! `setDialCandidates`.

use crate::latest::types;
use crate::json;

/// `setDialCandidates`: Gives the dialpad entries to offer to the agent, such as contacts of
/// the CRM.
///
/// Source: page setDialCandidates (latest); vendor type declarations (2026-07-02); public
/// adapter bundle for a service-desk product.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDialCandidates {
    /// The entries to offer; an empty list clears them.
    pub candidates: Vec<types::DialCandidate>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetDialCandidates {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(candidates: impl Into<Vec<types::DialCandidate>>) -> Self {
        Self {
            candidates: candidates.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetDialCandidates {
    const NAME: &'static str = "setDialCandidates";
    const COMMAND: Option<&'static str> = Some("SET_DIAL_CANDIDATES");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
