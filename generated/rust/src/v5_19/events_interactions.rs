//! Events of `events-interactions`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `ON_NEW_INTERACTION`: A new interaction was connected to the agent.
///
/// [Source: onNewInteraction](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onNewInteraction)
#[doc(alias = "ON_NEW_INTERACTION")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnNewInteraction {
    /// The interaction as it stands at its start.
    #[doc(alias = "newInteraction")]
    pub new_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnNewInteraction {
    /// Makes one from its required arguments; optional ones are absent.
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

/// `ON_INTERACTION_REMOVED`: An interaction is over and no longer among the agent's; also
/// called onInteractionEnd.
///
/// [Source: onInteractionEnd](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onInteractionEnd)
#[doc(alias = "ON_INTERACTION_REMOVED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionRemoved {
    /// The interaction as it stood at its end.
    #[doc(alias = "removedInteraction")]
    pub removed_interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionRemoved {
    /// Makes one from its required arguments; optional ones are absent.
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
/// [Source: onInteractionStateChange](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onInteractionStateChange)
#[doc(alias = "ON_INTERACTION_STATE_CHANGE")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnInteractionStateChange {
    /// The interaction in its new state.
    pub interaction: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnInteractionStateChange {
    /// Makes one from its required arguments; optional ones are absent.
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
/// [Source: onActiveInteractionSwitch](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onActiveInteractionSwitch)
#[doc(alias = "ON_ACTIVE_INTERACTION_SWITCHED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnActiveInteractionSwitched {
    /// ID of the interaction that is active now; `null` when none is.
    #[doc(alias = "activatedInteractionId")]
    pub activated_interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnActiveInteractionSwitched {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(activated_interaction_id: Option<String>) -> Self {
        Self {
            activated_interaction_id,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnActiveInteractionSwitched {
    #[inline]
    fn default() -> Self {
        Self {
            activated_interaction_id: Default::default(),
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

/// `ON_SAVE_ACTIVITY_RECORD`: The activity record of an ended interaction should be saved,
/// usually in the CRM. The data are those of
/// [`ON_INTERACTION_REMOVED`](crate::v5_19::events::OnInteractionRemoved).
///
/// Never leave the promise pending: a 5.19 widget ignores what is returned, a newer one waits
/// for it.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[doc(alias = "ON_SAVE_ACTIVITY_RECORD")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSaveActivityRecord {
    /// The interaction as it stood at its end.
    pub activity: types::InteractionData,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSaveActivityRecord {
    /// Makes one from its required arguments; optional ones are absent.
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
#[doc(alias = "ON_CALL_AUDIO_QUALITY_ALERT")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnCallAudioQualityAlert {
    /// ID of the call that the alert is about.
    #[doc(alias = "callId")]
    pub call_id: String,
    /// Whether the alert was raised (`true`) or cleared (`false`).
    pub alert: bool,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnCallAudioQualityAlert {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(call_id: impl Into<String>, alert: bool) -> Self {
        Self {
            call_id: call_id.into(),
            alert,
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for OnCallAudioQualityAlert {
    #[inline]
    fn default() -> Self {
        Self {
            call_id: Default::default(),
            alert: Default::default(),
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
/// [Source: onSummaryGenerationCompleted](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSummaryGenerationCompleted)
#[doc(alias = "ON_SUMMARY_GENERATION_COMPLETED")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct OnSummaryGenerationCompleted {
    /// The summary, or the report of the failure.
    pub result: types::InteractionSummaryResult,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl OnSummaryGenerationCompleted {
    /// Makes one from its required arguments; optional ones are absent.
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
