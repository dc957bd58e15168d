//! `setScreenRecordingMute`.

use crate::latest::types;
use crate::json;

/// `setScreenRecordingMute`: Mutes the recording of the agent's screen or ends the muting, see
/// [`ScreenRecordingState.muted`](field@crate::latest::ScreenRecordingState::muted).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetScreenRecordingMute {
    /// `true` to mute the recording, `false` to end that.
    pub state: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetScreenRecordingMute {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(state: bool) -> Self {
        Self {
            state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetScreenRecordingMute {
    const NAME: &'static str = "setScreenRecordingMute";
    const COMMAND: Option<&'static str> = Some("SET_SCREEN_RECORDING_MUTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}
