//! `ON_SCREEN_RECORDING_STATE_CHANGE`.

use crate::v5_19::types;
use crate::json;

/// `ON_SCREEN_RECORDING_STATE_CHANGE`: The recording of the agent's screen was started,
/// stopped, muted or unmuted.
///
/// Source: page onScreenRecordingStateChange (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its name: page onScreenRecordingStateChange (5.19) –
/// “OnScreenRecordingStateChange is the type of the handler”; vendor type declarations
/// (5.19.99) – “OnScreenRecordingStateChangeHandler is the type of the handler”. Decided:
/// OnScreenRecordingStateChange. The name is the page's; the declared one is kept as an alias.
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
