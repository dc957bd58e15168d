//! `setCallMute`.

use crate::v5_19::types;
use crate::json;

/// `setCallMute`: Mutes a call or ends the muting, see
/// [`InteractionData.callMuted`](field@crate::v5_19::InteractionData::call_muted).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallMute {
    /// `true` to mute the call, `false` to end that.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallMute {
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

impl crate::protocol::Method for SetCallMute {
    const NAME: &'static str = "setCallMute";
    const COMMAND: Option<&'static str> = Some("SET_CALL_MUTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
