//! Types of `interactions`.

use crate::json;
use crate::latest::{
    AttachedData, CallDirection, CallParty, ChatParty, InteractionAssociatedObjectsData,
    InteractionKind, InteractionOrigination, InteractionState, InteractionType,
};
use crate::wire;

/// An interaction, reported when it is new, changes its state or ends. What need not be known
/// yet is optional. The activity record is
/// [`InteractionActivityData`](crate::latest::InteractionActivityData).
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionData {
    /// ID of the interaction, the one that methods take.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Global interaction ID (GIID), not the
    /// [`InteractionData.interactionId`](field@crate::latest::InteractionData::interaction_id) that
    /// methods take.
    #[doc(alias = "globalInteractionId")]
    pub global_interaction_id: Option<String>,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// Parties on the call. Of use for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only, but always there.
    #[doc(alias = "callParties")]
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email. To change it call
    /// [`setCallMute`](crate::latest::methods::SetCallMute).
    #[doc(alias = "callMuted")]
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email. To change it call
    /// [`setCallRecording`](crate::latest::methods::SetCallRecording).
    #[doc(alias = "callRecording")]
    pub call_recording: bool,
    /// Parties in the chat. Of use for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only, but always there.
    #[doc(alias = "chatParties")]
    pub chat_parties: Vec<ChatParty>,
    /// Strings that go with the interaction, by key.
    #[doc(alias = "attachedData")]
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    ///
    /// A widget older than July 2026 does not send it.
    pub internal: bool,
    /// How the interaction came about.
    #[doc(alias = "interactionKind")]
    pub interaction_kind: Option<InteractionKind>,
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
    /// Name of the service that the interaction is for, see
    /// [`ServiceData.name`](field@crate::latest::ServiceData::name).
    pub service: Option<String>,
    /// URL for playback; compare
    /// [`InteractionData.recordingUrl`](field@crate::latest::InteractionData::recording_url).
    #[doc(alias = "playbackUrl")]
    pub playback_url: Option<String>,
    /// URL of the call recording. Present for calls only.
    #[doc(alias = "recordingUrl")]
    pub recording_url: Option<String>,
    /// Dialed number identification, the number the caller dialed. Present for calls only.
    #[doc(alias = "DNIS")]
    pub dnis: Option<String>,
    /// Automatic number identification, the number of the caller. Present for calls only.
    #[doc(alias = "ANI")]
    pub ani: Option<String>,
    /// Where the interaction was started from, such as the dialpad.
    pub origination: Option<InteractionOrigination>,
    /// Subject text of the interaction.
    ///
    /// **Deprecated.** No replacement is named.
    #[deprecated]
    pub subject: String,
    /// CRM records linked to the interaction, and those the agent picked among them.
    ///
    /// **Deprecated.** Read
    /// [`InteractionActivityData.associatedObjects`](field@crate::latest::InteractionActivityData::associated_objects)
    /// of the activity record.
    #[doc(alias = "associatedObjects")]
    #[deprecated]
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionDataRequired) -> Self {
        Self {
            interaction_id: required.interaction_id,
            global_interaction_id: None,
            state: required.state,
            r#type: required.r#type,
            call_parties: required.call_parties,
            call_muted: required.call_muted,
            call_recording: required.call_recording,
            chat_parties: required.chat_parties,
            attached_data: required.attached_data,
            internal: required.internal,
            interaction_kind: None,
            phone_number: None,
            email: None,
            call_direction: None,
            start_time: None,
            end_time: None,
            duration: None,
            description: None,
            disposition: None,
            service: None,
            playback_url: None,
            recording_url: None,
            dnis: None,
            ani: None,
            origination: None,
            subject: required.subject,
            associated_objects: required.associated_objects,
            extra: json::Extra::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = interaction_id.into();
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

    /// Sets `chatParties`.
    #[must_use]
    pub fn with_chat_parties(mut self, chat_parties: impl Into<Vec<ChatParty>>) -> Self {
        self.chat_parties = chat_parties.into();
        self
    }

    /// Sets `attachedData`.
    #[must_use]
    pub fn with_attached_data(mut self, attached_data: impl Into<AttachedData>) -> Self {
        self.attached_data = attached_data.into();
        self
    }

    /// Sets `internal`.
    #[inline]
    #[must_use]
    pub fn with_internal(mut self, internal: bool) -> Self {
        self.internal = internal;
        self
    }

    /// Sets `interactionKind`.
    #[must_use]
    pub fn with_interaction_kind(
        mut self,
        interaction_kind: impl Into<InteractionKind>,
    ) -> Self {
        self.interaction_kind = Some(interaction_kind.into());
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
    /// Parties on the call.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email.
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email.
    pub call_recording: bool,
    /// Parties in the chat.
    pub chat_parties: Vec<ChatParty>,
    /// Strings that go with the interaction, by key.
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    pub internal: bool,
    /// Subject text of the interaction.
    pub subject: String,
    /// CRM records linked to the interaction, and those the agent picked among them.
    pub associated_objects: InteractionAssociatedObjectsData,
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
    global_interaction_id "globalInteractionId" optional wire::Plain<String>;
    state "state" required wire::Plain<InteractionState>;
    r#type "type" required wire::Plain<InteractionType>;
    call_parties "callParties" required wire::List<wire::Plain<CallParty>>;
    call_muted "callMuted" required wire::Plain<bool>;
    call_recording "callRecording" required wire::Plain<bool>;
    chat_parties "chatParties" required wire::List<wire::Plain<ChatParty>>;
    attached_data "attachedData" required wire::Entries<wire::Plain<String>>;
    internal "internal" required wire::Plain<bool>;
    interaction_kind "interactionKind" optional wire::Plain<InteractionKind>;
    phone_number "phoneNumber" optional wire::Plain<String>;
    email "email" optional wire::Plain<String>;
    call_direction "callDirection" optional wire::Plain<CallDirection>;
    start_time "startTime" optional wire::Plain<json::Number>;
    end_time "endTime" optional wire::Plain<json::Number>;
    duration "duration" optional wire::Plain<json::Number>;
    description "description" optional wire::Plain<String>;
    disposition "disposition" optional wire::Plain<String>;
    service "service" optional wire::Plain<String>;
    playback_url "playbackUrl" optional wire::Plain<String>;
    recording_url "recordingUrl" optional wire::Plain<String>;
    dnis "DNIS" optional wire::Plain<String>;
    ani "ANI" optional wire::Plain<String>;
    origination "origination" optional wire::Plain<InteractionOrigination>;
    subject "subject" required wire::Plain<String>;
    associated_objects "associatedObjects" required wire::Plain<InteractionAssociatedObjectsData>;
}

wire::times! {
    InteractionData;
    Instant 1000000 start_time "startTime" start_time_as start_time_as_std number with_start_time_from set_start_time_from;
    Instant 1000000 end_time "endTime" end_time_as end_time_as_std number with_end_time_from set_end_time_from;
    Span 1000000000 duration "duration" duration_as duration_as_std number with_duration_from set_duration_from;
}

/// An interaction that has ended, with what is needed to save its activity record: all fields
/// of [`InteractionData`](crate::latest::InteractionData), and
/// [`InteractionActivityData.formValues`](field@crate::latest::InteractionActivityData::form_values)
/// and
/// [`InteractionActivityData.contactName`](field@crate::latest::InteractionActivityData::contact_name).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionActivityData {
    /// ID of the interaction, the one that methods take.
    #[doc(alias = "interactionId")]
    pub interaction_id: String,
    /// Global interaction ID (GIID), not the
    /// [`InteractionActivityData.interactionId`](field@crate::latest::InteractionActivityData::interaction_id)
    /// that methods take.
    #[doc(alias = "globalInteractionId")]
    pub global_interaction_id: Option<String>,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// CRM records linked to the interaction, and those the agent picked among them.
    #[doc(alias = "associatedObjects")]
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Strings that go with the interaction, by key.
    #[doc(alias = "attachedData")]
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    pub internal: bool,
    /// How the interaction came about.
    #[doc(alias = "interactionKind")]
    pub interaction_kind: Option<InteractionKind>,
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
    /// Name of the service that the interaction is for, see
    /// [`ServiceData.name`](field@crate::latest::ServiceData::name).
    pub service: Option<String>,
    /// URL for playback; compare
    /// [`InteractionActivityData.recordingUrl`](field@crate::latest::InteractionActivityData::recording_url).
    #[doc(alias = "playbackUrl")]
    pub playback_url: Option<String>,
    /// URL of the call recording. Present for calls only.
    #[doc(alias = "recordingUrl")]
    pub recording_url: Option<String>,
    /// Dialed number identification, the number the caller dialed. Present for calls only.
    #[doc(alias = "DNIS")]
    pub dnis: Option<String>,
    /// Automatic number identification, the number of the caller. Present for calls only.
    #[doc(alias = "ANI")]
    pub ani: Option<String>,
    /// Where the interaction was started from, such as the dialpad.
    pub origination: Option<InteractionOrigination>,
    /// What the agent filled in on the activity form, keyed by the property `integrationField` of
    /// the form's fields.
    #[doc(alias = "formValues")]
    pub form_values: Option<json::Map<InteractionActivityDataFormValues>>,
    /// Name of the other party, to be shown.
    #[doc(alias = "contactName")]
    pub contact_name: String,
    /// Subject text of the interaction.
    ///
    /// **Deprecated.** No replacement is named.
    #[deprecated]
    pub subject: String,
    /// Parties on the call. Of use for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only, but always there.
    ///
    /// **Deprecated.** No replacement is named.
    #[doc(alias = "callParties")]
    #[deprecated]
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email. To change it call
    /// [`setCallMute`](crate::latest::methods::SetCallMute).
    ///
    /// **Deprecated.** No replacement is named.
    #[doc(alias = "callMuted")]
    #[deprecated]
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email. To change it call
    /// [`setCallRecording`](crate::latest::methods::SetCallRecording).
    ///
    /// **Deprecated.** No replacement is named.
    #[doc(alias = "callRecording")]
    #[deprecated]
    pub call_recording: bool,
    /// Parties in the chat. Of use for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only, but always there.
    ///
    /// **Deprecated.** No replacement is named.
    #[doc(alias = "chatParties")]
    #[deprecated]
    pub chat_parties: Vec<ChatParty>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionActivityData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: InteractionActivityDataRequired) -> Self {
        Self {
            interaction_id: required.interaction_id,
            global_interaction_id: None,
            state: required.state,
            r#type: required.r#type,
            associated_objects: required.associated_objects,
            attached_data: required.attached_data,
            internal: required.internal,
            interaction_kind: None,
            phone_number: None,
            email: None,
            call_direction: None,
            start_time: None,
            end_time: None,
            duration: None,
            description: None,
            disposition: None,
            service: None,
            playback_url: None,
            recording_url: None,
            dnis: None,
            ani: None,
            origination: None,
            form_values: None,
            contact_name: required.contact_name,
            subject: required.subject,
            call_parties: required.call_parties,
            call_muted: required.call_muted,
            call_recording: required.call_recording,
            chat_parties: required.chat_parties,
            extra: json::Extra::new(),
        }
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = interaction_id.into();
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

    /// Sets `attachedData`.
    #[must_use]
    pub fn with_attached_data(mut self, attached_data: impl Into<AttachedData>) -> Self {
        self.attached_data = attached_data.into();
        self
    }

    /// Sets `internal`.
    #[inline]
    #[must_use]
    pub fn with_internal(mut self, internal: bool) -> Self {
        self.internal = internal;
        self
    }

    /// Sets `interactionKind`.
    #[must_use]
    pub fn with_interaction_kind(
        mut self,
        interaction_kind: impl Into<InteractionKind>,
    ) -> Self {
        self.interaction_kind = Some(interaction_kind.into());
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

    /// Sets `formValues`.
    #[must_use]
    pub fn with_form_values(
        mut self,
        form_values: impl Into<json::Map<InteractionActivityDataFormValues>>,
    ) -> Self {
        self.form_values = Some(form_values.into());
        self
    }

    /// Sets `contactName`.
    #[must_use]
    pub fn with_contact_name(mut self, contact_name: impl Into<String>) -> Self {
        self.contact_name = contact_name.into();
        self
    }

    /// Sets `subject`.
    #[must_use]
    pub fn with_subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = subject.into();
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

    /// Sets `chatParties`.
    #[must_use]
    pub fn with_chat_parties(mut self, chat_parties: impl Into<Vec<ChatParty>>) -> Self {
        self.chat_parties = chat_parties.into();
        self
    }
}

/// The required fields of a [`InteractionActivityData`], which [`InteractionActivityData::new`]
/// takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionActivityDataRequired {
    /// ID of the interaction, the one that methods take.
    pub interaction_id: String,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// CRM records linked to the interaction, and those the agent picked among them.
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Strings that go with the interaction, by key.
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    pub internal: bool,
    /// Name of the other party, to be shown.
    pub contact_name: String,
    /// Subject text of the interaction.
    pub subject: String,
    /// Parties on the call.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email.
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email.
    pub call_recording: bool,
    /// Parties in the chat.
    pub chat_parties: Vec<ChatParty>,
}

impl From<InteractionActivityDataRequired> for InteractionActivityData {
    #[inline]
    fn from(required: InteractionActivityDataRequired) -> Self {
        Self::new(required)
    }
}

wire::object! {
    InteractionActivityData "InteractionActivityData";
    interaction_id "interactionId" required wire::Plain<String>;
    global_interaction_id "globalInteractionId" optional wire::Plain<String>;
    state "state" required wire::Plain<InteractionState>;
    r#type "type" required wire::Plain<InteractionType>;
    associated_objects "associatedObjects" required wire::Plain<InteractionAssociatedObjectsData>;
    attached_data "attachedData" required wire::Entries<wire::Plain<String>>;
    internal "internal" required wire::Plain<bool>;
    interaction_kind "interactionKind" optional wire::Plain<InteractionKind>;
    phone_number "phoneNumber" optional wire::Plain<String>;
    email "email" optional wire::Plain<String>;
    call_direction "callDirection" optional wire::Plain<CallDirection>;
    start_time "startTime" optional wire::Plain<json::Number>;
    end_time "endTime" optional wire::Plain<json::Number>;
    duration "duration" optional wire::Plain<json::Number>;
    description "description" optional wire::Plain<String>;
    disposition "disposition" optional wire::Plain<String>;
    service "service" optional wire::Plain<String>;
    playback_url "playbackUrl" optional wire::Plain<String>;
    recording_url "recordingUrl" optional wire::Plain<String>;
    dnis "DNIS" optional wire::Plain<String>;
    ani "ANI" optional wire::Plain<String>;
    origination "origination" optional wire::Plain<InteractionOrigination>;
    form_values "formValues" optional wire::Entries<wire::Plain<InteractionActivityDataFormValues>>;
    contact_name "contactName" required wire::Plain<String>;
    subject "subject" required wire::Plain<String>;
    call_parties "callParties" required wire::List<wire::Plain<CallParty>>;
    call_muted "callMuted" required wire::Plain<bool>;
    call_recording "callRecording" required wire::Plain<bool>;
    chat_parties "chatParties" required wire::List<wire::Plain<ChatParty>>;
}

wire::times! {
    InteractionActivityData;
    Instant 1000000 start_time "startTime" start_time_as start_time_as_std number with_start_time_from set_start_time_from;
    Instant 1000000 end_time "endTime" end_time_as end_time_as_std number with_end_time_from set_end_time_from;
    Span 1000000000 duration "duration" duration_as duration_as_std number with_duration_from set_duration_from;
}

/// Either a boolean or a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InteractionActivityDataFormValues {
    /// A boolean.
    Boolean(bool),
    /// A string.
    String(String),
}

wire::union! {
    InteractionActivityDataFormValues "a boolean or a string";
    boolean Boolean wire::Plain<bool>, from bool;
    string String wire::Plain<String>, from String, into &str;
}

/// All interactions of the agent at one moment.
///
/// [Source: getInteractionsState](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/getInteractionsState)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionsState {
    /// ID of the active interaction; `null` when none is active.
    #[doc(alias = "activeInteractionId")]
    pub active_interaction_id: Option<String>,
    /// All of them, the active one included.
    pub interactions: Vec<InteractionData>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InteractionsState {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        active_interaction_id: Option<String>,
        interactions: impl Into<Vec<InteractionData>>,
    ) -> Self {
        Self {
            active_interaction_id,
            interactions: interactions.into(),
            extra: json::Extra::new(),
        }
    }

    /// Sets `activeInteractionId`.
    #[inline]
    #[must_use]
    pub fn with_active_interaction_id(
        mut self,
        active_interaction_id: Option<String>,
    ) -> Self {
        self.active_interaction_id = active_interaction_id;
        self
    }

    /// Sets `interactions`.
    #[must_use]
    pub fn with_interactions(
        mut self,
        interactions: impl Into<Vec<InteractionData>>,
    ) -> Self {
        self.interactions = interactions.into();
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InteractionsState {
    #[inline]
    fn default() -> Self {
        Self {
            active_interaction_id: Default::default(),
            interactions: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InteractionsState "InteractionsState";
    active_interaction_id "activeInteractionId" required wire::Nullable<wire::Plain<String>>;
    interactions "interactions" required wire::List<wire::Plain<InteractionData>>;
}
