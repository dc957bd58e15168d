//! `ON_SAVE_ACTIVITY_RECORD`.

use crate::latest::types;
use crate::json;

/// `ON_SAVE_ACTIVITY_RECORD`: The activity record of an interaction that has ended should be
/// saved, usually in the CRM. The widget waits for the answer: what was saved, or nothing.
///
/// Never leave the promise pending: widgets of July 2026 wait for it, older ones ignore what is
/// returned.
///
/// Source: vendor type declarations (2026-07-02).
///
/// Sources disagree on its result: vendor type declarations (2026-02-25) – “nothing, and no
/// response is awaited”; vendor type declarations (2026-07-02) – “ActivityRecordInfo, undefined
/// or void, and the widget waits for it”. Decided: ActivityRecordInfo \| undefined \| void. The
/// newer declarations. A handler that answers nothing, as the older ones have it, is still
/// allowed.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSaveActivityRecord {
    /// The interaction as it stood at its end.
    pub activity: types::InteractionActivityData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSaveActivityRecord {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(activity: types::InteractionActivityData) -> Self {
        Self {
            activity,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSaveActivityRecord {
    const NAME: &'static str = "ON_SAVE_ACTIVITY_RECORD";
    type Reply = Option<types::ActivityRecordInfo>;
}
