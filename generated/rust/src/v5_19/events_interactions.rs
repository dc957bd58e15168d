//! Events of `events-interactions`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `ON_NEW_INTERACTION`: A new interaction was connected to the agent.
///
/// Sources: page onNewInteraction (5.19); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnNewInteraction {
    /// The interaction as it stands at its start.
    pub new_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnNewInteraction {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    pub fn new(new_interaction: types::InteractionData) -> Self {
        Self {
            new_interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnNewInteraction {
    const NAME: &'static str = "ON_NEW_INTERACTION";
    type Reply = ();
}

wire::arguments! {
    OnNewInteraction "ON_NEW_INTERACTION";
    new_interaction "newInteraction" required wire::Plain<types::InteractionData>;
}

/// `ON_INTERACTION_REMOVED`: An interaction is over and no longer among the agent's; the
/// documentation calls this onInteractionEnd.
///
/// Sources: page onInteractionEnd (5.19, 2024-05-29); vendor type declarations (5.19.99,
/// 2023-01-18).
///
/// Sources disagree on its name: page onInteractionEnd (5.19) – “OnInteractionEndHandler is the
/// type of the handler and onInteractionEnd the name of the page”; vendor type declarations
/// (5.19.99) – “OnInteractionRemovedHandler is the type of the handler”; page
/// addInteractionAssociatedObject (5.19) – “onInteractionRemoved is the name of the event”.
/// Decided: OnInteractionEndHandler. One event with two names. The name is the page's; the
/// declared one is kept as an alias. The constant is the same in both.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionRemoved {
    /// The interaction as it stood at its end.
    ///
    /// Sources disagree on its name: page onInteractionEnd (5.19) – “removedInteraction”; vendor
    /// type declarations (5.19.99) – “interaction”. Decided: removedInteraction. The name is the
    /// page's. Only the position counts in a call.
    pub removed_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionRemoved {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    pub fn new(removed_interaction: types::InteractionData) -> Self {
        Self {
            removed_interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnInteractionRemoved {
    const NAME: &'static str = "ON_INTERACTION_REMOVED";
    type Reply = ();
}

wire::arguments! {
    OnInteractionRemoved "ON_INTERACTION_REMOVED";
    removed_interaction "removedInteraction" required wire::Plain<types::InteractionData>;
}

/// `ON_INTERACTION_STATE_CHANGE`: An interaction went into another state, see
/// [`InteractionState`](crate::v5_19::InteractionState).
///
/// Sources: page onInteractionStateChange (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionStateChange {
    /// The interaction in its new state.
    pub interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionStateChange {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    pub fn new(interaction: types::InteractionData) -> Self {
        Self {
            interaction,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnInteractionStateChange {
    const NAME: &'static str = "ON_INTERACTION_STATE_CHANGE";
    type Reply = ();
}

wire::arguments! {
    OnInteractionStateChange "ON_INTERACTION_STATE_CHANGE";
    interaction "interaction" required wire::Plain<types::InteractionData>;
}

/// `ON_ACTIVE_INTERACTION_SWITCHED`: Another interaction became the active one, the one that
/// methods mean without an ID; or none is active any more.
///
/// Sources: page onActiveInteractionSwitch (5.19); vendor type declarations (5.19.99,
/// 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnActiveInteractionSwitched {
    /// ID of the interaction that is active now; `null` when none is.
    pub activated_interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnActiveInteractionSwitched {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    pub fn new(activated_interaction_id: Option<String>) -> Self {
        Self {
            activated_interaction_id,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnActiveInteractionSwitched {
    const NAME: &'static str = "ON_ACTIVE_INTERACTION_SWITCHED";
    type Reply = ();
}

wire::arguments! {
    OnActiveInteractionSwitched "ON_ACTIVE_INTERACTION_SWITCHED";
    activated_interaction_id "activatedInteractionId" required wire::Nullable<wire::Plain<String>>;
}

/// `ON_SAVE_ACTIVITY_RECORD`: The activity record of an interaction that has ended should be
/// saved, usually in the CRM. The data are those of
/// [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
///
/// A 5.19 widget ignores what is returned; widgets of July 2026 wait for it, so never leave the
/// promise pending.
///
/// Sources: page onSaveActivityRecord (5.19, 2024-05-29); vendor type declarations (5.19.99,
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

wire::arguments! {
    OnSaveActivityRecord "ON_SAVE_ACTIVITY_RECORD";
    activity "activity" required wire::Plain<types::InteractionData>;
}

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

wire::arguments! {
    OnCallAudioQualityAlert "ON_CALL_AUDIO_QUALITY_ALERT";
    call_id "callId" required wire::Plain<String>;
    alert "alert" required wire::Plain<bool>;
}

/// `ON_SUMMARY_GENERATION_COMPLETED`: The AI summary of an interaction is ready, or could not
/// be made. The service needs Historical AI Summary for it.
///
/// A widget of 2023 never raises it: do not wait for it.
///
/// Source: page onSummaryGenerationCompleted (5.19, 2026-02-26).
///
/// Sources disagree on whether it exists: page onSummaryGenerationCompleted (5.19) – “an event
/// of version 5.19”; vendor type declarations (5.19.99) – “not declared”; vendor type
/// declarations (2026-07-02) – “declared”. Decided: an event of this edition. The page was
/// added to the documentation of 5.19 in 2026. A widget of 2023 never raises the event, and a
/// handler for it does no harm.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSummaryGenerationCompleted {
    /// The summary, or the report of the failure.
    pub result: types::InteractionSummaryResult,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSummaryGenerationCompleted {
    /// Makes one of the required arguments; the optional ones are absent.
    #[must_use]
    pub fn new(result: impl Into<types::InteractionSummaryResult>) -> Self {
        Self {
            result: result.into(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Event for OnSummaryGenerationCompleted {
    const NAME: &'static str = "ON_SUMMARY_GENERATION_COMPLETED";
    type Reply = ();
}

wire::arguments! {
    OnSummaryGenerationCompleted "ON_SUMMARY_GENERATION_COMPLETED";
    result "result" required wire::Plain<types::InteractionSummaryResult>;
}
