//! Methods of `methods-calls`.

use crate::json;
use crate::v5_19 as types;
use crate::wire;

/// `startCall`: Starts an outgoing call; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
///
/// [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
#[doc(alias = "startCall")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartCall {
    /// Phone number to call.
    #[doc(alias = "phoneNumber")]
    pub phone_number: String,
    /// CRM record to link to the new interaction.
    #[doc(alias = "initialObject")]
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartCall {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(phone_number: impl Into<String>) -> Self {
        Self {
            phone_number: phone_number.into(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `initialObject`.
    #[inline]
    #[must_use]
    pub fn with_initial_object(
        mut self,
        initial_object: types::InteractionAssociatedObjectData,
    ) -> Self {
        self.initial_object = Some(initial_object);
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for StartCall {
    #[inline]
    fn default() -> Self {
        Self {
            phone_number: Default::default(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for StartCall {
    const NAME: &'static str = "startCall";
    const COMMAND: Option<&'static str> = Some("START_CALL");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}

wire::arguments! {
    StartCall "startCall";
    phone_number "phoneNumber" required wire::Plain<String>;
    initial_object "initialObject" optional wire::Plain<types::InteractionAssociatedObjectData>;
}

/// `startChat`: Starts a chat over one of the channels; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
///
/// On some tenants `data` may be null: test it before reading `data.id`.
///
/// [Source: startChat](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startChat)
#[doc(alias = "startChat")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartChat {
    /// Channel the chat goes over.
    pub channel: types::ChatChannelType,
    /// Phone number or user ID to start the chat with.
    pub address: String,
    /// CRM record to link to the new interaction.
    #[doc(alias = "initialObject")]
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartChat {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(
        channel: impl Into<types::ChatChannelType>,
        address: impl Into<String>,
    ) -> Self {
        Self {
            channel: channel.into(),
            address: address.into(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `initialObject`.
    #[inline]
    #[must_use]
    pub fn with_initial_object(
        mut self,
        initial_object: types::InteractionAssociatedObjectData,
    ) -> Self {
        self.initial_object = Some(initial_object);
        self
    }
}

impl crate::protocol::Method for StartChat {
    const NAME: &'static str = "startChat";
    const COMMAND: Option<&'static str> = Some("START_CHAT");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}

wire::arguments! {
    StartChat "startChat";
    channel "channel" required wire::Plain<types::ChatChannelType>;
    address "address" required wire::Plain<String>;
    initial_object "initialObject" optional wire::Plain<types::InteractionAssociatedObjectData>;
}

/// `startEmail`: Starts an outgoing email; look at
/// [`InitiateResult.id`](field@crate::v5_19::InitiateResult::id) for what came of it.
#[doc(alias = "startEmail")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct StartEmail {
    /// Email address to write to.
    pub email: String,
    /// CRM record to link to the new interaction.
    #[doc(alias = "initialObject")]
    pub initial_object: Option<types::InteractionAssociatedObjectData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl StartEmail {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: email.into(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `initialObject`.
    #[inline]
    #[must_use]
    pub fn with_initial_object(
        mut self,
        initial_object: types::InteractionAssociatedObjectData,
    ) -> Self {
        self.initial_object = Some(initial_object);
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for StartEmail {
    #[inline]
    fn default() -> Self {
        Self {
            email: Default::default(),
            initial_object: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for StartEmail {
    const NAME: &'static str = "startEmail";
    const COMMAND: Option<&'static str> = Some("START_EMAIL");
    type Result = types::InitiateResult;
    type Answer = types::OperationResult<types::InitiateResult>;
}

wire::arguments! {
    StartEmail "startEmail";
    email "email" required wire::Plain<String>;
    initial_object "initialObject" optional wire::Plain<types::InteractionAssociatedObjectData>;
}

/// `sendDtmf`: Sends DTMF tones, such as an extension, into a call.
#[doc(alias = "sendDtmf")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SendDtmf {
    /// The digits to send.
    pub dtmf: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SendDtmf {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(dtmf: impl Into<String>) -> Self {
        Self {
            dtmf: dtmf.into(),
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
impl Default for SendDtmf {
    #[inline]
    fn default() -> Self {
        Self {
            dtmf: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SendDtmf {
    const NAME: &'static str = "sendDtmf";
    const COMMAND: Option<&'static str> = Some("SEND_DTMF");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SendDtmf "sendDtmf";
    dtmf "dtmf" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `consultCall`: Starts a consultation call, to be followed by
/// [`transfer`](crate::v5_19::methods::Transfer) as a rule.
#[doc(alias = "consultCall")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ConsultCall {
    /// Phone number of whoever is to be consulted.
    pub phone: String,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl ConsultCall {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            rest: json::Rest::new(),
        }
    }
}

/// What is required is empty, zero or `false`.
impl Default for ConsultCall {
    #[inline]
    fn default() -> Self {
        Self {
            phone: Default::default(),
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for ConsultCall {
    const NAME: &'static str = "consultCall";
    const COMMAND: Option<&'static str> = Some("CONSULT_CALL");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    ConsultCall "consultCall";
    phone "phone" required wire::Plain<String>;
}

/// `blindTransfer`: Transfers a call without consulting the party that takes over.
#[doc(alias = "blindTransfer")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct BlindTransfer {
    /// Phone number of the party that is to take over.
    pub phone: String,
    /// Data to send along, one level of plain values; whoever takes over gets them with
    /// [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    #[doc(alias = "customTransferData")]
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl BlindTransfer {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            custom_transfer_data: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
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
impl Default for BlindTransfer {
    #[inline]
    fn default() -> Self {
        Self {
            phone: Default::default(),
            custom_transfer_data: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for BlindTransfer {
    const NAME: &'static str = "blindTransfer";
    const COMMAND: Option<&'static str> = Some("BLIND_TRANSFER");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    BlindTransfer "blindTransfer";
    phone "phone" required wire::Plain<String>;
    custom_transfer_data "customTransferData" optional wire::Entries<wire::Nullable<wire::Plain<types::CustomTransferDataValue>>>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `transfer`: Completes a transfer after a consultation, see
/// [`consultCall`](crate::v5_19::methods::ConsultCall).
///
/// Leave `mainCallId` and `consultCallId` out: widgets since 2023 may ignore them.
///
/// [Source: transfer](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/transfer)
#[doc(alias = "transfer")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct Transfer {
    /// Data for the party that takes over, which gets them with
    /// [`ON_LOAD_TRANSFER_DATA`](crate::v5_19::events::OnLoadTransferData).
    #[doc(alias = "customTransferData")]
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction to transfer; the active one when it is left out.
    #[doc(alias = "mainCallId")]
    pub main_call_id: Option<String>,
    /// ID of the interaction of the consultation; that of the active one when it is left out.
    #[doc(alias = "consultCallId")]
    pub consult_call_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl Transfer {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            custom_transfer_data: None,
            main_call_id: None,
            consult_call_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
        self
    }

    /// Sets `mainCallId`.
    #[must_use]
    pub fn with_main_call_id(mut self, main_call_id: impl Into<String>) -> Self {
        self.main_call_id = Some(main_call_id.into());
        self
    }

    /// Sets `consultCallId`.
    #[must_use]
    pub fn with_consult_call_id(mut self, consult_call_id: impl Into<String>) -> Self {
        self.consult_call_id = Some(consult_call_id.into());
        self
    }
}

impl Default for Transfer {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for Transfer {
    const NAME: &'static str = "transfer";
    const COMMAND: Option<&'static str> = Some("TRANSFER");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    Transfer "transfer";
    custom_transfer_data "customTransferData" optional wire::Entries<wire::Nullable<wire::Plain<types::CustomTransferDataValue>>>;
    main_call_id "mainCallId" optional wire::Plain<String>;
    consult_call_id "consultCallId" optional wire::Plain<String>;
}

/// `inviteToCallConference`: Adds a party to a call; a call of two parties becomes a
/// conference.
///
/// [Source: inviteToCallConference](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/inviteToCallConference)
#[doc(alias = "inviteToCallConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InviteToCallConference {
    /// Phone number of the party to add.
    pub phone: String,
    /// Data for the party that joins, one level of plain values.
    #[doc(alias = "customTransferData")]
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl InviteToCallConference {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: phone.into(),
            custom_transfer_data: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
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
impl Default for InviteToCallConference {
    #[inline]
    fn default() -> Self {
        Self {
            phone: Default::default(),
            custom_transfer_data: None,
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for InviteToCallConference {
    const NAME: &'static str = "inviteToCallConference";
    const COMMAND: Option<&'static str> = Some("INVITE_TO_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    InviteToCallConference "inviteToCallConference";
    phone "phone" required wire::Plain<String>;
    custom_transfer_data "customTransferData" optional wire::Entries<wire::Nullable<wire::Plain<types::CustomTransferDataValue>>>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `removeFromCallConference`: Removes a party from a conference call, see
/// [`InteractionData.callParties`](field@crate::v5_19::InteractionData::call_parties) for who
/// is in it.
#[doc(alias = "removeFromCallConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RemoveFromCallConference {
    /// ID of the party, see [`CallParty.id`](field@crate::v5_19::CallParty::id).
    #[doc(alias = "partyId")]
    pub party_id: String,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl RemoveFromCallConference {
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
impl Default for RemoveFromCallConference {
    #[inline]
    fn default() -> Self {
        Self {
            party_id: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for RemoveFromCallConference {
    const NAME: &'static str = "removeFromCallConference";
    const COMMAND: Option<&'static str> = Some("REMOVE_FROM_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    RemoveFromCallConference "removeFromCallConference";
    party_id "partyId" required wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `destroyCallConference`: Ends a conference call.
#[doc(alias = "destroyCallConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DestroyCallConference {
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl DestroyCallConference {
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

impl Default for DestroyCallConference {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for DestroyCallConference {
    const NAME: &'static str = "destroyCallConference";
    const COMMAND: Option<&'static str> = Some("DESTROY_CALL_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    DestroyCallConference "destroyCallConference";
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `mergeAllCallsIntoConference`: Merges all of the agent's calls into one conference.
#[doc(alias = "mergeAllCallsIntoConference")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct MergeAllCallsIntoConference {
    /// Data for the parties, one level of plain values.
    #[doc(alias = "customTransferData")]
    pub custom_transfer_data: Option<types::CustomTransferData>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl MergeAllCallsIntoConference {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            custom_transfer_data: None,
            rest: json::Rest::new(),
        }
    }

    /// Sets `customTransferData`.
    #[must_use]
    pub fn with_custom_transfer_data(
        mut self,
        custom_transfer_data: impl Into<types::CustomTransferData>,
    ) -> Self {
        self.custom_transfer_data = Some(custom_transfer_data.into());
        self
    }
}

impl Default for MergeAllCallsIntoConference {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

impl crate::protocol::Method for MergeAllCallsIntoConference {
    const NAME: &'static str = "mergeAllCallsIntoConference";
    const COMMAND: Option<&'static str> = Some("MERGE_ALL_CALLS_INTO_CONFERENCE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    MergeAllCallsIntoConference "mergeAllCallsIntoConference";
    custom_transfer_data "customTransferData" optional wire::Entries<wire::Nullable<wire::Plain<types::CustomTransferDataValue>>>;
}

/// `setCallHold`: Puts a call on hold or takes it off hold, see
/// [`PhoneCapabilities`](crate::v5_19::PhoneCapabilities) for what is possible.
#[doc(alias = "setCallHold")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallHold {
    /// `true` to put the call on hold, `false` to take it off.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallHold {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: bool) -> Self {
        Self {
            state,
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
impl Default for SetCallHold {
    #[inline]
    fn default() -> Self {
        Self {
            state: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetCallHold {
    const NAME: &'static str = "setCallHold";
    const COMMAND: Option<&'static str> = Some("SET_CALL_HOLD");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetCallHold "setCallHold";
    state "state" required wire::Plain<bool>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `setCallRecording`: Starts or stops the recording of a call, see
/// [`InteractionData.callRecording`](field@crate::v5_19::InteractionData::call_recording).
#[doc(alias = "setCallRecording")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallRecording {
    /// `true` to start the recording, `false` to stop it.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallRecording {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: bool) -> Self {
        Self {
            state,
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
impl Default for SetCallRecording {
    #[inline]
    fn default() -> Self {
        Self {
            state: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetCallRecording {
    const NAME: &'static str = "setCallRecording";
    const COMMAND: Option<&'static str> = Some("SET_CALL_RECORDING");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetCallRecording "setCallRecording";
    state "state" required wire::Plain<bool>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// `setCallMute`: Mutes a call or ends the muting, see
/// [`InteractionData.callMuted`](field@crate::v5_19::InteractionData::call_muted).
#[doc(alias = "setCallMute")]
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct SetCallMute {
    /// `true` to mute the call, `false` to end that.
    pub state: bool,
    /// ID of the interaction; the active one when it is left out.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Arguments after the documented ones, in order; they are written back.
    pub rest: json::Rest,
}

impl SetCallMute {
    /// Makes one from its required arguments; optional ones are absent.
    #[must_use]
    pub fn new(state: bool) -> Self {
        Self {
            state,
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
impl Default for SetCallMute {
    #[inline]
    fn default() -> Self {
        Self {
            state: Default::default(),
            interaction_id: None,
            rest: json::Rest::new(),
        }
    }
}

impl crate::protocol::Method for SetCallMute {
    const NAME: &'static str = "setCallMute";
    const COMMAND: Option<&'static str> = Some("SET_CALL_MUTE");
    type Result = ();
    type Answer = types::OperationResult<()>;
}

wire::arguments! {
    SetCallMute "setCallMute";
    state "state" required wire::Plain<bool>;
    interaction_id "interactionId" optional wire::Plain<String>;
}
