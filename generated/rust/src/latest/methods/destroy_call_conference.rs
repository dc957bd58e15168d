//! `destroyCallConference`.

use crate::latest::types;
use crate::json;

/// `destroyCallConference`: Ends a conference call.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DestroyCallConference {
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl DestroyCallConference {
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
impl Default for DestroyCallConference {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for DestroyCallConference {
    const NAME: &'static str = "destroyCallConference";
    const COMMAND: Option<&'static str> = Some("DESTROY_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
