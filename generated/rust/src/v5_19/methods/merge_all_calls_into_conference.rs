//! `mergeAllCallsIntoConference`.

use crate::v5_19::types;
use crate::json;

/// `mergeAllCallsIntoConference`: Merges all of the agent's calls into one conference.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct MergeAllCallsIntoConference {
    /// Data for the parties, one level of plain values.
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl MergeAllCallsIntoConference {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            custom_transfer_data: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
        self
    }
}
impl Default for MergeAllCallsIntoConference {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for MergeAllCallsIntoConference {
    const NAME: &'static str = "mergeAllCallsIntoConference";
    const COMMAND: Option<&'static str> = Some("MERGE_ALL_CALLS_INTO_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
