//! `switchActiveInteraction`.

use crate::latest::types;
use crate::json;

/// `switchActiveInteraction`: Makes an interaction the active one, the one that methods mean
/// without an ID.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SwitchActiveInteraction {
    /// ID of the interaction that is to be active.
    pub interaction_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SwitchActiveInteraction {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(interaction_id: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SwitchActiveInteraction {
    const NAME: &'static str = "switchActiveInteraction";
    const COMMAND: Option<&'static str> = Some("SWITCH_ACTIVE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
