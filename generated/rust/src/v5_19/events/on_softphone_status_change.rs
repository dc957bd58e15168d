//! `ON_SOFTPHONE_STATUS_CHANGE`.

use crate::json;

/// `ON_SOFTPHONE_STATUS_CHANGE`: The softphone became ready or stopped working.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSoftphoneStatusChange {
    /// Whether the softphone is ready now.
    pub ready: bool,
    /// Why it is not ready. The documentation does not say when it is absent.
    pub error: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSoftphoneStatusChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(ready: bool) -> Self {
        Self {
            ready,
            error: None,
            rest: json::Rest::new(),
        }
    }
    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

impl crate::protocol::Event for OnSoftphoneStatusChange {
    const NAME: &'static str = "ON_SOFTPHONE_STATUS_CHANGE";
    type Reply = ();
}
