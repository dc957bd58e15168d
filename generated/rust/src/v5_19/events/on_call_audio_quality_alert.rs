//! `ON_CALL_AUDIO_QUALITY_ALERT`.

use crate::json;

/// `ON_CALL_AUDIO_QUALITY_ALERT`: An alert about the audio quality of a call was raised or
/// cleared.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnCallAudioQualityAlert {
    /// ID of the call that the alert is about.
    pub call_id: String,
    /// Whether the alert was raised (`true`) or cleared (`false`).
    pub alert: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnCallAudioQualityAlert {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(call_id: impl Into<String>, alert: bool) -> Self {
        Self {
            call_id: call_id.into(),
            alert,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnCallAudioQualityAlert {
    const NAME: &'static str = "ON_CALL_AUDIO_QUALITY_ALERT";
    type Reply = ();
}
