//! `ON_AUDIO_DEVICE_CHANGE`.

use crate::json;

/// `ON_AUDIO_DEVICE_CHANGE`: The device for audio input or output is another one now.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnAudioDeviceChange {
    /// The audio input device after the change.
    pub input_device: Option<String>,
    /// The audio output device after the change.
    pub output_device: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnAudioDeviceChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self {
            input_device: None,
            output_device: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `inputDevice`.
    #[must_use]
    pub fn with_input_device(mut self, input_device: impl Into<String>) -> Self {
        self.input_device = Some(input_device.into());
        self
    }
    /// Sets `outputDevice`.
    #[must_use]
    pub fn with_output_device(mut self, output_device: impl Into<String>) -> Self {
        self.output_device = Some(output_device.into());
        self
    }
}
impl Default for OnAudioDeviceChange {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnAudioDeviceChange {
    const NAME: &'static str = "ON_AUDIO_DEVICE_CHANGE";
    type Reply = ();
}
