//! `setCallRecordingMute`.

use crate::latest::types;
use crate::json;

/// `setCallRecordingMute`: Mutes the recording of a call or ends the muting; the call itself is
/// muted with [`setCallMute`](crate::latest::methods::SetCallMute).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallRecordingMute {
    /// `true` to mute the recording, `false` to end that.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallRecordingMute {
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

impl crate::protocol::Method for SetCallRecordingMute {
    const NAME: &'static str = "setCallRecordingMute";
    const COMMAND: Option<&'static str> = Some("SET_CALL_RECORDING_MUTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
