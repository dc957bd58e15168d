//! `ON_SAVE_ACTIVITY_RECORD`.

use crate::v5_19::types;
use crate::json;

/// `ON_SAVE_ACTIVITY_RECORD`: The activity record of an interaction that has ended should be
/// saved, usually in the CRM. The data are those of
/// [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
///
/// A 5.19 widget ignores what is returned; widgets of July 2026 wait for it, so never leave the
/// promise pending.
///
/// Source: page onSaveActivityRecord (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its result: page onSaveActivityRecord (5.19) – “void in the
/// declaration”; page onSaveActivityRecord (5.19) – “null in the section on the return value”;
/// vendor type declarations (5.19.99) – “nothing or a promise of nothing, no response is
/// awaited”; vendor type declarations (2026-07-02) – “an ActivityRecordInfo or nothing, and the
/// widget waits for it”. Decided: no reply; a promise is allowed and nobody waits for it. In
/// the 5.19 line nothing is done with the result, so `void` and `null` come to the same. The
/// reply was added to the API later.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSaveActivityRecord {
    /// The interaction as it stood at its end.
    ///
    /// Sources disagree on its name: page onSaveActivityRecord (5.19) – “activity in the
    /// declaration and in the sample”; page onSaveActivityRecord (5.19) – “interaction in the
    /// parameter table”; vendor type declarations (5.19.99) – “interaction”; vendor type
    /// declarations (5.24.1) – “activity”. Decided: activity. The name is the page's. The table was
    /// taken over from the page onInteractionEnd, and later declarations say `activity` as well.
    /// Only the position counts in a call.
    pub activity: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSaveActivityRecord {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    #[allow(clippy::too_many_arguments)]
    pub fn new(activity: types::InteractionData) -> Self {
        Self {
            activity,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSaveActivityRecord {
    const NAME: &'static str = "ON_SAVE_ACTIVITY_RECORD";
    type Reply = ();
}
