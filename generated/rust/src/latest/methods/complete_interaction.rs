//! `completeInteraction`.

use crate::latest::types;
use crate::json;

/// `completeInteraction`: Completes an interaction. A service may require a disposition first,
/// see
/// [`ServiceData.requireDisposition`](field@crate::latest::ServiceData::require_disposition).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CompleteInteraction {
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl CompleteInteraction {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}
impl Default for CompleteInteraction {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for CompleteInteraction {
    const NAME: &'static str = "completeInteraction";
    const COMMAND: Option<&'static str> = Some("COMPLETE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
