//! `ScreenRecordingState`.

use crate::json;

/// Whether the agent's screen may be recorded, is being recorded, and is muted.
///
/// Source: vendor type declarations (2026-07-02); page onScreenRecordingStateChange (5.19).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ScreenRecordingState {
    /// Whether the screen of this user may be recorded.
    pub allowed: bool,
    /// Whether a recording is running.
    pub active: bool,
    /// Whether the recording is muted.
    pub muted: bool,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl ScreenRecordingState {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(allowed: bool, active: bool, muted: bool) -> Self {
        Self {
            allowed,
            active,
            muted,
            extra: json::Extra::new(),
        }
    }
}
