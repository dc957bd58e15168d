//! `ON_SCREEN_RECORDING_STATE_CHANGE`.

use crate::latest::types;
use crate::json;

/// `ON_SCREEN_RECORDING_STATE_CHANGE`: The recording of the agent's screen was started,
/// stopped, muted or unmuted.
///
/// Source: vendor type declarations (2026-07-02); page onScreenRecordingStateChange (5.19).
///
/// Sources disagree on its name: page onScreenRecordingStateChange (5.19) –
/// “OnScreenRecordingStateChange is the type of the handler”; vendor type declarations
/// (2026-07-02) – “OnScreenRecordingStateChangeHandler is the type of the handler”. Decided:
/// OnScreenRecordingStateChangeHandler. The page belongs to the edition before; no page of this
/// one was found. Its name is kept as an alias.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnScreenRecordingStateChange {
    /// Whether the screen may be recorded, is recorded and is muted now.
    pub screen_recording_state: types::ScreenRecordingState,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnScreenRecordingStateChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(screen_recording_state: types::ScreenRecordingState) -> Self {
        Self {
            screen_recording_state,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnScreenRecordingStateChange {
    const NAME: &'static str = "ON_SCREEN_RECORDING_STATE_CHANGE";
    type Reply = ();
}
