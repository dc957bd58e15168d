//! Methods of `methods-interactions`.

use crate::json;
use crate::latest as types;
use crate::wire;

/// `acceptInteraction`: Accepts an interaction that is offered to the agent.
#[doc(alias = "acceptInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AcceptInteraction {
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl AcceptInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for AcceptInteraction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for AcceptInteraction {
    const NAME: &'static str = "acceptInteraction";
    const COMMAND: Option<&'static str> = Some("ACCEPT_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    AcceptInteraction "acceptInteraction";
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `rejectInteraction`: Rejects an interaction that is offered to the agent.
#[doc(alias = "rejectInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RejectInteraction {
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl RejectInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for RejectInteraction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for RejectInteraction {
    const NAME: &'static str = "rejectInteraction";
    const COMMAND: Option<&'static str> = Some("REJECT_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    RejectInteraction "rejectInteraction";
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `leaveInteraction`: Takes the agent out of an interaction.
#[doc(alias = "leaveInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LeaveInteraction {
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl LeaveInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for LeaveInteraction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for LeaveInteraction {
    const NAME: &'static str = "leaveInteraction";
    const COMMAND: Option<&'static str> = Some("LEAVE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    LeaveInteraction "leaveInteraction";
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `completeInteraction`: Completes an interaction. A service may require a disposition first,
/// see
/// [`ServiceData.requireDisposition`](field@crate::latest::ServiceData::require_disposition).
#[doc(alias = "completeInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CompleteInteraction {
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl CompleteInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for CompleteInteraction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for CompleteInteraction {
    const NAME: &'static str = "completeInteraction";
    const COMMAND: Option<&'static str> = Some("COMPLETE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    CompleteInteraction "completeInteraction";
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `leaveAndCompleteInteraction`: Takes the agent out of an interaction and completes it, in
/// one step.
#[doc(alias = "leaveAndCompleteInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct LeaveAndCompleteInteraction {
    /// ID, code or name of the disposition to set.
    pub disposition: Option<String>,
    /// Note to add.
    pub note: Option<String>,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl LeaveAndCompleteInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            disposition: None,
            note: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `disposition`.
    #[must_use]
    pub fn with_disposition(mut self, disposition: impl Into<String>) -> Self {
        self.disposition = Some(disposition.into());
        self
    }

    /// Sets `note`.
    #[must_use]
    pub fn with_note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for LeaveAndCompleteInteraction {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for LeaveAndCompleteInteraction {
    const NAME: &'static str = "leaveAndCompleteInteraction";
    const COMMAND: Option<&'static str> = Some("LEAVE_AND_COMPLETE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    LeaveAndCompleteInteraction "leaveAndCompleteInteraction";
    disposition "disposition" optional wire::Plain<String>;
    note "note" optional wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `switchActiveInteraction`: Makes an interaction the active one, the one that methods mean
/// without an ID.
#[doc(alias = "switchActiveInteraction")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SwitchActiveInteraction {
    /// ID of the interaction that is to be active.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SwitchActiveInteraction {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(interaction_id: impl Into<String>) -> Self {
        Self {
            interaction_id: interaction_id.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for SwitchActiveInteraction {
    #[inline]
    fn default() -> Self {
        Self {
            interaction_id: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SwitchActiveInteraction {
    const NAME: &'static str = "switchActiveInteraction";
    const COMMAND: Option<&'static str> = Some("SWITCH_ACTIVE_INTERACTION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SwitchActiveInteraction "switchActiveInteraction";
    interaction_id "interactionId" required wire::Plain<String>;
}

/// `getInteractionsState`: Reads all interactions of the agent and which is active, for the
/// start of the page. Before login the answer is the error `not_logged_in`.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[doc(alias = "getInteractionsState")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetInteractionsState {
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetInteractionsState {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self { rest: json::Rest::new() }
    }
}

impl Default for GetInteractionsState {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for GetInteractionsState {
    const NAME: &'static str = "getInteractionsState";
    const COMMAND: Option<&'static str> = Some("GET_INTERACTIONS_STATE");
    type Result = types::InteractionsState;
    type Answer = types::OperationResult<types::InteractionsState>;
}

wire::arguments! {
    GetInteractionsState "getInteractionsState";
}

/// `getDispositionsList`: Lists the dispositions allowed for a service or an interaction.
///
/// [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
#[doc(alias = "getDispositionsList")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetDispositionsList {
    /// The service or the interaction; an empty object means the active interaction.
    pub target: types::DispositionTarget,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetDispositionsList {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(target: types::DispositionTarget) -> Self {
        Self {
            target,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for GetDispositionsList {
    const NAME: &'static str = "getDispositionsList";
    const COMMAND: Option<&'static str> = Some("GET_DISPOSITIONS_LIST");
    type Result = Vec<types::DispositionData>;
    type Answer = types::OperationResult<Vec<types::DispositionData>>;
}

wire::arguments! {
    GetDispositionsList "getDispositionsList";
    target "target" required wire::Plain<types::DispositionTarget>;
}

/// `setDisposition`: Sets the disposition, the outcome, of an interaction.
#[doc(alias = "setDisposition")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetDisposition {
    /// ID, code or name of the disposition, see
    /// [`getDispositionsList`](crate::latest::methods::GetDispositionsList).
    pub disposition: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetDisposition {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(disposition: impl Into<String>) -> Self {
        Self {
            disposition: disposition.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetDisposition {
    #[inline]
    fn default() -> Self {
        Self {
            disposition: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetDisposition {
    const NAME: &'static str = "setDisposition";
    const COMMAND: Option<&'static str> = Some("SET_DISPOSITION");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetDisposition "setDisposition";
    disposition "disposition" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `setRescheduleWindow`: Says when to try a record of an outbound campaign again, until
/// changed or the interaction is completed; the disposition must not be final, see
/// [`DispositionType.CONTINUE`](crate::latest::DispositionType::Continue).
///
/// [Source: setRescheduleWindow](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setRescheduleWindow)
#[doc(alias = "setRescheduleWindow")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetRescheduleWindow {
    /// The number to dial and the window in which to dial it.
    #[doc(alias = "rescheduleData")]
    pub reschedule_data: types::RescheduleData,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetRescheduleWindow {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(reschedule_data: types::RescheduleData) -> Self {
        Self {
            reschedule_data,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for SetRescheduleWindow {
    const NAME: &'static str = "setRescheduleWindow";
    const COMMAND: Option<&'static str> = Some("SET_RESCHEDULE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetRescheduleWindow "setRescheduleWindow";
    reschedule_data "rescheduleData" required wire::Plain<types::RescheduleData>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `addNote`: Adds a note to an interaction.
#[doc(alias = "addNote")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AddNote {
    /// Text of the note.
    pub note: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl AddNote {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for AddNote {
    #[inline]
    fn default() -> Self {
        Self {
            note: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for AddNote {
    const NAME: &'static str = "addNote";
    const COMMAND: Option<&'static str> = Some("ADD_NOTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    AddNote "addNote";
    note "note" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `updateNote`: Changes the note of an interaction.
#[doc(alias = "updateNote")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct UpdateNote {
    /// Text of the note.
    pub note: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl UpdateNote {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for UpdateNote {
    #[inline]
    fn default() -> Self {
        Self {
            note: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for UpdateNote {
    const NAME: &'static str = "updateNote";
    const COMMAND: Option<&'static str> = Some("UPDATE_NOTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    UpdateNote "updateNote";
    note "note" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `replaceNote`: Puts another note in the place of that of an interaction.
#[doc(alias = "replaceNote")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ReplaceNote {
    /// Text of the note.
    pub note: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl ReplaceNote {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(note: impl Into<String>) -> Self {
        Self {
            note: note.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for ReplaceNote {
    #[inline]
    fn default() -> Self {
        Self {
            note: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for ReplaceNote {
    const NAME: &'static str = "replaceNote";
    const COMMAND: Option<&'static str> = Some("REPLACE_NOTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    ReplaceNote "replaceNote";
    note "note" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `setVariable`: Sets a variable of the scenario that handles an interaction.
///
/// [Source: setVariable](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setVariable)
#[doc(alias = "setVariable")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetVariable {
    /// Name of the variable, as the scenario has it.
    pub key: String,
    /// Text that the variable is to hold.
    pub value: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetVariable {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetVariable {
    #[inline]
    fn default() -> Self {
        Self {
            key: Default::default(),
            value: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetVariable {
    const NAME: &'static str = "setVariable";
    const COMMAND: Option<&'static str> = Some("SET_VARIABLE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetVariable "setVariable";
    key "key" required wire::Plain<String>;
    value "value" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `getVariables`: Reads variables of the scenario that handles an interaction, by name.
///
/// [Source: getVariables](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getVariables)
#[doc(alias = "getVariables")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct GetVariables {
    /// Names of the variables to read, as the scenario has them.
    pub keys: Vec<String>,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl GetVariables {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(keys: impl Into<Vec<String>>) -> Self {
        Self {
            keys: keys.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for GetVariables {
    #[inline]
    fn default() -> Self {
        Self {
            keys: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for GetVariables {
    const NAME: &'static str = "getVariables";
    const COMMAND: Option<&'static str> = Some("GET_VARIABLES");
    type Result = json::Map<String>;
    type Answer = types::OperationResult<json::Map<String>>;
}

wire::arguments! {
    GetVariables "getVariables";
    keys "keys" required wire::List<wire::Plain<String>>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `addInteractionAssociatedObject`: Links a CRM record to an interaction, which then lists it,
/// see
/// [`InteractionAssociatedObjectsData.list`](field@crate::latest::InteractionAssociatedObjectsData::list).
///
/// [Source: addInteractionAssociatedObject](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/addInteractionAssociatedObject)
#[doc(alias = "addInteractionAssociatedObject")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct AddInteractionAssociatedObject {
    /// The record, as the CRM has it.
    pub object: types::InteractionAssociatedObjectData,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl AddInteractionAssociatedObject {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(object: types::InteractionAssociatedObjectData) -> Self {
        Self {
            object,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl crate::protocol::Method for AddInteractionAssociatedObject {
    const NAME: &'static str = "addInteractionAssociatedObject";
    const COMMAND: Option<&'static str> = Some("ADD_INTERACTION_ASSOCIATED_OBJECT");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    AddInteractionAssociatedObject "addInteractionAssociatedObject";
    object "object" required wire::Plain<types::InteractionAssociatedObjectData>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `setInteractionActiveScreen`: Stores what the page shows for an interaction;
/// [`ON_SHOW_SCREEN`](crate::latest::events::OnShowScreen) gives it back when the agent
/// switches back to it.
///
/// [Source: setInteractionActiveScreen](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setInteractionActiveScreen)
#[doc(alias = "setInteractionActiveScreen")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetInteractionActiveScreen {
    /// What the page shows, in its own words.
    #[doc(alias = "screenData")]
    pub screen_data: types::InteractionScreen,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetInteractionActiveScreen {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(screen_data: impl Into<types::InteractionScreen>) -> Self {
        Self {
            screen_data: screen_data.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SetInteractionActiveScreen {
    #[inline]
    fn default() -> Self {
        Self {
            screen_data: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetInteractionActiveScreen {
    const NAME: &'static str = "setInteractionActiveScreen";
    const COMMAND: Option<&'static str> = Some("SET_INTERACTION_ACTIVE_SCREEN");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetInteractionActiveScreen "setInteractionActiveScreen";
    screen_data "screenData" required wire::Entries<wire::Nullable<wire::Plain<types::InteractionScreenValue>>>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `sendChatMessage`: Sends a message into a chat in the name of the agent.
///
/// [Source: sendChatMessage](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/sendChatMessage)
#[doc(alias = "sendChatMessage")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SendChatMessage {
    /// Text of the message.
    pub message: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SendChatMessage {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SendChatMessage {
    #[inline]
    fn default() -> Self {
        Self {
            message: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SendChatMessage {
    const NAME: &'static str = "sendChatMessage";
    const COMMAND: Option<&'static str> = Some("SEND_CHAT_MESSAGE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SendChatMessage "sendChatMessage";
    message "message" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `suggestChatMessage`: Puts text into the agent's input field of a chat, without sending it.
///
/// [Source: suggestChatMessage](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/suggestChatMessage)
#[doc(alias = "suggestChatMessage")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SuggestChatMessage {
    /// Text to put there, for the agent to send or to change.
    pub message: String,
    /// Whether to replace what the agent has already typed.
    #[doc(alias = "allowOverwrite")]
    pub allow_overwrite: Option<bool>,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SuggestChatMessage {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            allow_overwrite: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `allowOverwrite`.
    #[inline]
    #[must_use]
    pub fn with_allow_overwrite(mut self, allow_overwrite: bool) -> Self {
        self.allow_overwrite = Some(allow_overwrite);
        self
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for SuggestChatMessage {
    #[inline]
    fn default() -> Self {
        Self {
            message: Default::default(),
            allow_overwrite: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SuggestChatMessage {
    const NAME: &'static str = "suggestChatMessage";
    const COMMAND: Option<&'static str> = Some("SUGGEST_CHAT_MESSAGE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SuggestChatMessage "suggestChatMessage";
    message "message" required wire::Plain<String>;
    allow_overwrite "allowOverwrite" optional wire::Plain<bool>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `inviteToChatConference`: Brings a further agent into a chat, which
/// [`InteractionData.chatParties`](field@crate::latest::InteractionData::chat_parties) then
/// lists.
///
/// [Source: inviteToChatConference](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/inviteToChatConference)
#[doc(alias = "inviteToChatConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InviteToChatConference {
    /// ID of the agent as a user, see [`User.id`](field@crate::latest::User::id).
    #[doc(alias = "agentID")]
    pub agent_id: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InviteToChatConference {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(agent_id: impl Into<String>) -> Self {
        Self {
            agent_id: agent_id.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InviteToChatConference {
    #[inline]
    fn default() -> Self {
        Self {
            agent_id: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for InviteToChatConference {
    const NAME: &'static str = "inviteToChatConference";
    const COMMAND: Option<&'static str> = Some("INVITE_TO_CHAT_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    InviteToChatConference "inviteToChatConference";
    agent_id "agentID" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `removeFromChatConference`: Removes a party from a chat, named by its ID there.
///
/// [Source: removeFromChatConference](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/removeFromChatConference)
#[doc(alias = "removeFromChatConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RemoveFromChatConference {
    /// ID of the party in the chat, see [`ChatParty.id`](field@crate::latest::ChatParty::id); not
    /// the ID it was invited with.
    #[doc(alias = "partyId")]
    pub party_id: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl RemoveFromChatConference {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(party_id: impl Into<String>) -> Self {
        Self {
            party_id: party_id.into(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for RemoveFromChatConference {
    #[inline]
    fn default() -> Self {
        Self {
            party_id: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for RemoveFromChatConference {
    const NAME: &'static str = "removeFromChatConference";
    const COMMAND: Option<&'static str> = Some("REMOVE_FROM_CHAT_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    RemoveFromChatConference "removeFromChatConference";
    party_id "partyId" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}
