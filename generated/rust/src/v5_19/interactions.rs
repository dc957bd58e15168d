//! Types of `interactions`.

use crate::json;
use crate::v5_19::InteractionAssociatedObjectsData;
use crate::wire;

/// An interaction, reported when it is new, changes its state or ends, and when its activity
/// record is due. What need not be known yet is optional.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionData {
    /// ID of the interaction, the one that methods take.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// Subject text of the interaction.
    pub subject: String,
    /// CRM records linked to the interaction, and the one the agent picked among them.
    #[doc(alias = "associatedObjects")]
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Parties on the call. Always there, of use for the type
    /// [`InteractionType.voice`](crate::v5_19::InteractionType::Voice) only.
    ///
    /// Test its length; that it is empty for a chat or an email is inferred.
    #[doc(alias = "callParties")]
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email. To change it call
    /// [`setCallMute`](crate::v5_19::methods::SetCallMute).
    #[doc(alias = "callMuted")]
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email. To change it call
    /// [`setCallRecording`](crate::v5_19::methods::SetCallRecording).
    #[doc(alias = "callRecording")]
    pub call_recording: bool,
    /// Strings that go with the interaction, by key.
    #[doc(alias = "attachedData")]
    pub attached_data: AttachedData,
    /// Phone number of the callee. Present for calls only.
    #[doc(alias = "phoneNumber")]
    pub phone_number: Option<String>,
    /// Email address that goes with the interaction.
    pub email: Option<String>,
    /// Whether the call came in or went out. Present for calls only.
    #[doc(alias = "callDirection")]
    pub call_direction: Option<CallDirection>,
    /// When the interaction began. Unit: milliseconds since 1970.
    ///
    /// So it is in practice; the documentation names no unit.
    #[doc(alias = "startTime")]
    pub start_time: Option<json::Number>,
    /// When the interaction ended. Unit: milliseconds since 1970.
    ///
    /// So it is in practice; the documentation names no unit.
    #[doc(alias = "endTime")]
    pub end_time: Option<json::Number>,
    /// How long the interaction lasted. Unit: seconds.
    pub duration: Option<json::Number>,
    /// Text about the interaction, beside its subject.
    pub description: Option<String>,
    /// Name of the disposition set for the interaction, or of its category.
    ///
    /// Compare it with the names of dispositions and of categories.
    pub disposition: Option<String>,
    /// Global interaction ID (GIID), not the
    /// [`InteractionData.interactionId`](field@crate::v5_19::InteractionData::interaction_id) that
    /// methods take.
    #[doc(alias = "globalInteractionId")]
    pub global_interaction_id: Option<String>,
    /// Name of the service that the interaction is for, see
    /// [`ServiceData.name`](field@crate::v5_19::ServiceData::name).
    pub service: Option<String>,
    /// URL for playback; compare
    /// [`InteractionData.recordingUrl`](field@crate::v5_19::InteractionData::recording_url).
    #[doc(alias = "playbackUrl")]
    pub playback_url: Option<String>,
    /// URL of the call recording. Present for calls only.
    #[doc(alias = "recordingUrl")]
    pub recording_url: Option<String>,
    /// Dialed number identification, the number the caller dialed. Present for calls only.
    #[doc(alias = "DNIS")]
    pub dnis: Option<String>,
    /// Automatic number identification, the number of the caller. Present for calls only.
    ///
    /// Read `ANI`; `transferANI` is its former name.
    #[doc(alias = "ANI")]
    pub ani: Option<String>,
    /// Where the interaction was started from, such as the dialpad.
    pub origination: Option<InteractionOrigination>,
    /// ID of the agent. Not sent as far as is known.
    ///
    /// Take the agent's ID from [`ON_LOGIN`](crate::v5_19::events::OnLogin) or
    /// [`getLoginState`](crate::v5_19::methods::GetLoginState).
    #[doc(alias = "agentId")]
    pub agent_id: Option<String>,
    /// Number identification for a transfer, the former name of
    /// [`InteractionData.ANI`](field@crate::v5_19::InteractionData::ani). Not sent as far as is
    /// known.
    ///
    /// Read [`InteractionData.ANI`](field@crate::v5_19::InteractionData::ani) instead.
    #[doc(alias = "transferANI")]
    pub transfer_ani: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionDataRequired) -> Self {
        Self {
            interaction_id: required.interaction_id,
            state: required.state,
            r#type: required.r#type,
            subject: required.subject,
            associated_objects: required.associated_objects,
            call_parties: required.call_parties,
            call_muted: required.call_muted,
            call_recording: required.call_recording,
            attached_data: required.attached_data,
            phone_number: None,
            email: None,
            call_direction: None,
            start_time: None,
            end_time: None,
            duration: None,
            description: None,
            disposition: None,
            global_interaction_id: None,
            service: None,
            playback_url: None,
            recording_url: None,
            dnis: None,
            ani: None,
            origination: None,
            agent_id: None,
            transfer_ani: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = interaction_id.into();
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn with_state(mut self, state: impl Into<InteractionState>) -> Self {
        self.state = state.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<InteractionType>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
        self
    }

    /// Sets `associatedObjects`.
    #[inline]
    #[must_use]
    pub fn with_associated_objects(
        mut self,
        associated_objects: InteractionAssociatedObjectsData,
    ) -> Self {
        self.associated_objects = associated_objects;
        self
    }

    /// Sets `callParties`.
    #[must_use]
    pub fn with_call_parties(mut self, call_parties: impl Into<Vec<CallParty>>) -> Self {
        self.call_parties = call_parties.into();
        self
    }

    /// Sets `callMuted`.
    #[inline]
    #[must_use]
    pub fn with_call_muted(mut self, call_muted: bool) -> Self {
        self.call_muted = call_muted;
        self
    }

    /// Sets `callRecording`.
    #[inline]
    #[must_use]
    pub fn with_call_recording(mut self, call_recording: bool) -> Self {
        self.call_recording = call_recording;
        self
    }

    /// Sets `attachedData`.
    #[must_use]
    pub fn with_attached_data(mut self, attached_data: impl Into<AttachedData>) -> Self {
        self.attached_data = attached_data.into();
        self
    }

    /// Sets `phoneNumber`.
    #[must_use]
    pub fn with_phone_number(mut self, phone_number: impl Into<String>) -> Self {
        self.phone_number = Some(phone_number.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `callDirection`.
    #[must_use]
    pub fn with_call_direction(
        mut self,
        call_direction: impl Into<CallDirection>,
    ) -> Self {
        self.call_direction = Some(call_direction.into());
        self
    }

    /// Sets `startTime`.
    #[must_use]
    pub fn with_start_time(
        mut self,
        start_time: impl json::IntoNumber<json::time::Point>,
    ) -> Self {
        self.start_time = json::given(start_time, 1000000);
        self
    }

    /// Sets `endTime`.
    #[must_use]
    pub fn with_end_time(
        mut self,
        end_time: impl json::IntoNumber<json::time::Point>,
    ) -> Self {
        self.end_time = json::given(end_time, 1000000);
        self
    }

    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(
        mut self,
        duration: impl json::IntoNumber<json::time::Length>,
    ) -> Self {
        self.duration = json::given(duration, 1000000000);
        self
    }

    /// Sets `description`.
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `disposition`.
    #[must_use]
    pub fn with_disposition(mut self, disposition: impl Into<String>) -> Self {
        self.disposition = Some(disposition.into());
        self
    }

    /// Sets `globalInteractionId`.
    #[must_use]
    pub fn with_global_interaction_id(
        mut self,
        global_interaction_id: impl Into<String>,
    ) -> Self {
        self.global_interaction_id = Some(global_interaction_id.into());
        self
    }

    /// Sets `service`.
    #[must_use]
    pub fn with_service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Sets `playbackUrl`.
    #[must_use]
    pub fn with_playback_url(mut self, playback_url: impl Into<String>) -> Self {
        self.playback_url = Some(playback_url.into());
        self
    }

    /// Sets `recordingUrl`.
    #[must_use]
    pub fn with_recording_url(mut self, recording_url: impl Into<String>) -> Self {
        self.recording_url = Some(recording_url.into());
        self
    }

    /// Sets `DNIS`.
    #[must_use]
    pub fn with_dnis(mut self, dnis: impl Into<String>) -> Self {
        self.dnis = Some(dnis.into());
        self
    }

    /// Sets `ANI`.
    #[must_use]
    pub fn with_ani(mut self, ani: impl Into<String>) -> Self {
        self.ani = Some(ani.into());
        self
    }

    /// Sets `origination`.
    #[must_use]
    pub fn with_origination(
        mut self,
        origination: impl Into<InteractionOrigination>,
    ) -> Self {
        self.origination = Some(origination.into());
        self
    }

    /// Sets `agentId`.
    #[must_use]
    pub fn with_agent_id(mut self, agent_id: impl Into<String>) -> Self {
        self.agent_id = Some(agent_id.into());
        self
    }

    /// Sets `transferANI`.
    #[must_use]
    pub fn with_transfer_ani(mut self, transfer_ani: impl Into<String>) -> Self {
        self.transfer_ani = Some(transfer_ani.into());
        self
    }
}

/// The required fields of a [`InteractionData`], which [`InteractionData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionDataRequired {
    /// ID of the interaction, the one that methods take.
    pub interaction_id: String,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// Subject text of the interaction.
    pub subject: String,
    /// CRM records linked to the interaction, and the one the agent picked among them.
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Parties on the call.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email.
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email.
    pub call_recording: bool,
    /// Strings that go with the interaction, by key.
    pub attached_data: AttachedData,
}

impl From<InteractionDataRequired> for InteractionData {
    #[inline]
    fn from(required: InteractionDataRequired) -> Self {
        Self::new(required)
    }
}

wire::object! {
    InteractionData "InteractionData";
    interaction_id "interactionId" required wire::Plain<String>;
    state "state" required wire::Plain<InteractionState>;
    r#type "type" required wire::Plain<InteractionType>;
    subject "subject" required wire::Plain<String>;
    associated_objects "associatedObjects" required wire::Plain<InteractionAssociatedObjectsData>;
    call_parties "callParties" required wire::List<wire::Plain<CallParty>>;
    call_muted "callMuted" required wire::Plain<bool>;
    call_recording "callRecording" required wire::Plain<bool>;
    attached_data "attachedData" required wire::Entries<wire::Plain<String>>;
    phone_number "phoneNumber" optional wire::Plain<String>;
    email "email" optional wire::Plain<String>;
    call_direction "callDirection" optional wire::Plain<CallDirection>;
    start_time "startTime" optional wire::Plain<json::Number>;
    end_time "endTime" optional wire::Plain<json::Number>;
    duration "duration" optional wire::Plain<json::Number>;
    description "description" optional wire::Plain<String>;
    disposition "disposition" optional wire::Plain<String>;
    global_interaction_id "globalInteractionId" optional wire::Plain<String>;
    service "service" optional wire::Plain<String>;
    playback_url "playbackUrl" optional wire::Plain<String>;
    recording_url "recordingUrl" optional wire::Plain<String>;
    dnis "DNIS" optional wire::Plain<String>;
    ani "ANI" optional wire::Plain<String>;
    origination "origination" optional wire::Plain<InteractionOrigination>;
    agent_id "agentId" optional wire::Plain<String>;
    transfer_ani "transferANI" optional wire::Plain<String>;
}

wire::times! {
    InteractionData;
    Instant 1000000 start_time "startTime" start_time_as start_time_as_std number with_start_time_from set_start_time_from;
    Instant 1000000 end_time "endTime" end_time_as end_time_as_std number with_end_time_from set_end_time_from;
    Span 1000000000 duration "duration" duration_as duration_as_std number with_duration_from set_duration_from;
}

/// Medium of an interaction; many fields are of use for one medium alone.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionType {
    /// `voice`
    #[doc(alias = "voice")]
    Voice,
    /// `chat`
    #[doc(alias = "chat")]
    Chat,
    /// `email`
    #[doc(alias = "email")]
    Email,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionType;
    Voice "voice";
    Chat "chat";
    Email "email";
}

/// State of an interaction on its way from arrival to completion.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionState {
    /// `unknown`
    #[doc(alias = "unknown")]
    Unknown,
    /// `queued`
    #[doc(alias = "queued")]
    Queued,
    /// `ivr`
    #[doc(alias = "ivr")]
    Ivr,
    /// `wrap_up`
    #[doc(alias = "wrap_up")]
    WrapUp,
    /// `wrap_up_hold`
    #[doc(alias = "wrap_up_hold")]
    WrapUpHold,
    /// `delivered`
    #[doc(alias = "delivered")]
    Delivered,
    /// `delivery_pending`
    #[doc(alias = "delivery_pending")]
    DeliveryPending,
    /// `hold`
    #[doc(alias = "hold")]
    Hold,
    /// `completed`
    #[doc(alias = "completed")]
    Completed,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionState;
    Unknown "unknown";
    Queued "queued";
    Ivr "ivr";
    WrapUp "wrap_up";
    WrapUpHold "wrap_up_hold";
    Delivered "delivered";
    DeliveryPending "delivery_pending";
    Hold "hold";
    Completed "completed";
}

/// Place from which an interaction was started, for the most part a part of the widget.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum InteractionOrigination {
    /// `dialpad`
    #[doc(alias = "dialpad")]
    Dialpad,
    /// `dialpad-search`
    #[doc(alias = "dialpad-search")]
    DialpadSearch,
    /// `directory`
    #[doc(alias = "directory")]
    Directory,
    /// `recent`
    #[doc(alias = "recent")]
    Recent,
    /// `favorites`
    #[doc(alias = "favorites")]
    Favorites,
    /// `workitem`
    #[doc(alias = "workitem")]
    Workitem,
    /// `interaction`
    #[doc(alias = "interaction")]
    Interaction,
    /// `contact-profile`
    #[doc(alias = "contact-profile")]
    ContactProfile,
    /// `help`
    #[doc(alias = "help")]
    Help,
    /// `conference`
    #[doc(alias = "conference")]
    Conference,
    /// `auto`
    #[doc(alias = "auto")]
    Auto,
    /// `integration-api`
    #[doc(alias = "integration-api")]
    IntegrationApi,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    InteractionOrigination;
    Dialpad "dialpad";
    DialpadSearch "dialpad-search";
    Directory "directory";
    Recent "recent";
    Favorites "favorites";
    Workitem "workitem";
    Interaction "interaction";
    ContactProfile "contact-profile";
    Help "help";
    Conference "conference";
    Auto "auto";
    IntegrationApi "integration-api";
}

/// Direction of a call as seen from the contact center.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum CallDirection {
    /// `inbound`
    #[doc(alias = "inbound")]
    Inbound,
    /// `outbound`
    #[doc(alias = "outbound")]
    Outbound,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    CallDirection;
    Inbound "inbound";
    Outbound "outbound";
}

/// One of the parties on a call, an agent or an outside party.
///
/// [Source: onSaveActivityRecord](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/onSaveActivityRecord)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct CallParty {
    /// Unique ID of the party.
    pub id: String,
    /// Name to show for the party.
    pub name: String,
    /// Phone number the party is using.
    pub phone: String,
    /// ID of the party as a user, the one that
    /// [`getTeamMembers`](crate::v5_19::methods::GetTeamMembers) lists. Absent when the party is
    /// not an internal user.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl CallParty {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        id: impl Into<String>,
        name: impl Into<String>,
        phone: impl Into<String>,
    ) -> Self {
        Self {
            id: id.into(),
            name: name.into(),
            phone: phone.into(),
            user_id: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Sets `userId`.
    #[must_use]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for CallParty {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            name: Default::default(),
            phone: Default::default(),
            user_id: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    CallParty "CallParty";
    id "id" required wire::Plain<String>;
    name "name" required wire::Plain<String>;
    phone "phone" required wire::Plain<String>;
    user_id "userId" optional wire::Plain<String>;
}

/// Strings that go with an interaction, by key.
pub type AttachedData = json::Map<String>;
