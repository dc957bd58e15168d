//! `setCallHold`.

use crate::v5_19::types;
use crate::json;

/// `setCallHold`: Puts a call on hold or takes it off hold, see
/// [`PhoneCapabilities`](crate::v5_19::PhoneCapabilities) for what is possible.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallHold {
    /// `true` to put the call on hold, `false` to take it off.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallHold {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: bool) -> Self {
        Self {
            state,
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

impl crate::protocol::Method for SetCallHold {
    const NAME: &'static str = "setCallHold";
    const COMMAND: Option<&'static str> = Some("SET_CALL_HOLD");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
