//! `getScreenRecordingState`.

use crate::latest::types;
use crate::json;

/// `getScreenRecordingState`: Reads whether the agent's screen may be and is being recorded.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetScreenRecordingState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetScreenRecordingState {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for GetScreenRecordingState {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetScreenRecordingState {
    const NAME: &'static str = "getScreenRecordingState";
    const COMMAND: Option<&'static str> = Some("GET_SCREEN_RECORDING_STATE");
    type Result = types::ScreenRecordingState;
    type Answer = types::OperationResult<types::ScreenRecordingState>;
}
