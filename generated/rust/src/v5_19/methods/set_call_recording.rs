//! `setCallRecording`.

use crate::v5_19::types;
use crate::json;

/// `setCallRecording`: Starts or stops the recording of a call, see
/// [`InteractionData.callRecording`](field@crate::v5_19::InteractionData::call_recording).
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallRecording {
    /// `true` to start the recording, `false` to stop it.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallRecording {
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

impl crate::protocol::Method for SetCallRecording {
    const NAME: &'static str = "setCallRecording";
    const COMMAND: Option<&'static str> = Some("SET_CALL_RECORDING");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
