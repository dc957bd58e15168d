//! `ON_REQUEST_RECORD_ON_SCREEN`.

use crate::latest::types;
use crate::json;

/// `ON_REQUEST_RECORD_ON_SCREEN`: The widget asks which CRM record the host page shows at the
/// moment, for Direct Chat. Answer `null` when it shows none.
///
/// Source: page onRequestRecordOnScreen (latest, 2026-04-02); vendor type declarations
/// (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnRequestRecordOnScreen {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnRequestRecordOnScreen {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}
impl Default for OnRequestRecordOnScreen {
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Event for OnRequestRecordOnScreen {
    const NAME: &'static str = "ON_REQUEST_RECORD_ON_SCREEN";
    type Reply = Option<types::InteractionAssociatedObjectData>;
}
