//! `ON_SOFTPHONE_STATUS_CHANGE`.

use crate::json;

/// `ON_SOFTPHONE_STATUS_CHANGE`: The softphone became ready, or is no longer ready.
///
/// Source: vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSoftphoneStatusChange {
    /// `true` when it became ready, `false` when it is not ready or no longer so.
    pub ready: bool,
    /// Text of an error.
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
