//! `setDialCandidates`.

use crate::latest::types;
use crate::json;

/// `setDialCandidates`: Gives the dialpad a list of entries to offer to the agent, such as the
/// contacts of the record on the screen.
///
/// Source: page setDialCandidates (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDialCandidates {
    /// The entries.
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
