//! `InteractionData`.

use crate::latest::{
    InteractionState, InteractionType, CallParty, ChatParty, AttachedData,
    InteractionKind, CallDirection, InteractionOrigination,
    InteractionAssociatedObjectsData,
};
use crate::json;

/// An interaction, as the widget reports it when it is new, when its state changes and when it
/// ends. What need not be known yet is optional. The activity record has a type of its own,
/// [`InteractionActivityData`](crate::latest::InteractionActivityData).
///
/// Source: page getInteractionsState (latest); vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionData {
    /// ID of the interaction, the one that methods take.
    ///
    /// Sources disagree on its name: page removeFromChatConference (latest) – “the example reads
    /// the field id”; page getInteractionsState (latest) and vendor type declarations (2026-07-02)
    /// – “interactionId”. Decided: interactionId. A slip in the example.
    pub interaction_id: String,
    /// Global interaction ID (GIID), not the
    /// [`InteractionData.interactionId`](field@crate::latest::InteractionData::interaction_id) that
    /// methods take.
    pub global_interaction_id: Option<String>,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// Parties on the call. Of use for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only, but always there.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email. To change it call
    /// [`setCallMute`](crate::latest::methods::SetCallMute).
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email. To change it call
    /// [`setCallRecording`](crate::latest::methods::SetCallRecording).
    pub call_recording: bool,
    /// Parties in the chat. Of use for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only, but always there.
    pub chat_parties: Vec<ChatParty>,
    /// Strings that go with the interaction, by key.
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    ///
    /// A widget older than July 2026 does not send it.
    ///
    /// Sources disagree on whether it exists: vendor type declarations (2026-02-25) – “not
    /// declared”; page getInteractionsState (latest) and vendor type declarations (2026-07-02) – “a
    /// required boolean”. Decided: a required field. The older declarations lag behind the page.
    pub internal: bool,
    /// How the interaction came about.
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page getInteractionsState (latest) – “not listed”;
    /// vendor type declarations (2026-07-02) – “optional”. Decided: an optional field. The
    /// declarations are newer than the page.
    pub interaction_kind: Option<InteractionKind>,
    /// Phone number of the callee. Present for calls only.
    pub phone_number: Option<String>,
    /// Email address that goes with the interaction.
    pub email: Option<String>,
    /// Whether the call came in or went out. Present for calls only.
    pub call_direction: Option<CallDirection>,
    /// When the interaction began.
    ///
    /// Milliseconds since 1970 by two adapters, not by the documentation.
    ///
    /// Unit: epoch-milliseconds. No page and no declaration names the unit. Two adapter bundles
    /// hand the value to the `Date` constructor as it is; one of them is older than 2021.
    ///
    /// Sources disagree on its unit: page getInteractionsState (latest) and vendor type
    /// declarations (2026-07-02) – “no unit”; public adapter bundle for a service-desk product –
    /// “epoch-milliseconds”; vendor's adapter bundle for Microsoft Dynamics, before 2021 –
    /// “epoch-milliseconds”. Decided: epoch-milliseconds. Both adapters hand the value to `Date` as
    /// it is, and both take the duration for seconds, as the page onSaveActivityRecord of 5.19
    /// does: one multiplies it by 1000, the other divides it by 60 for minutes. The one for
    /// Dynamics is older than 2021.
    pub start_time: Option<json::Number>,
    /// When the interaction ended.
    ///
    /// Milliseconds since 1970 by an adapter, not by the documentation.
    ///
    /// Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
    /// for a service-desk product hands the value to the `Date` constructor as it is.
    ///
    /// Sources disagree on its unit: page getInteractionsState (latest) and vendor type
    /// declarations (2026-07-02) – “no unit”; public adapter bundle for a service-desk product –
    /// “epoch-milliseconds”. Decided: epoch-milliseconds. The adapter hands the value to `Date` as
    /// it is. For [`InteractionData.startTime`](field@crate::latest::InteractionData::start_time)
    /// there is a second one that does.
    pub end_time: Option<json::Number>,
    /// How long the interaction lasted.
    ///
    /// Unit: seconds. The parameter table of the page onSaveActivityRecord of 5.19 says seconds. An
    /// adapter older than 2021 divides it by 60 to get minutes.
    pub duration: Option<json::Number>,
    /// Text about the interaction, beside its subject.
    pub description: Option<String>,
    /// Name of the disposition set for the interaction, or of its category.
    ///
    /// Compare it with the names of dispositions and of categories.
    ///
    /// Sources disagree on its meaning: page onSaveActivityRecord (5.19) – “name of the disposition
    /// category of the interaction”; vendor type declarations (2026-07-02) – “disposition, by its
    /// name the disposition itself”. Decided: name of the disposition or of its category. No source
    /// settles it. The type is the same either way.
    pub disposition: Option<String>,
    /// Name of the service that the interaction is for, see
    /// [`ServiceData.name`](field@crate::latest::ServiceData::name).
    pub service: Option<String>,
    /// URL for playback; compare
    /// [`InteractionData.recordingUrl`](field@crate::latest::InteractionData::recording_url).
    pub playback_url: Option<String>,
    /// URL of the call recording. Present for calls only.
    pub recording_url: Option<String>,
    /// Dialed number identification, the number the caller dialed. Present for calls only.
    pub dnis: Option<String>,
    /// Automatic number identification, the number of the caller. Present for calls only.
    pub ani: Option<String>,
    /// Where the interaction was started from, such as the dialpad.
    ///
    /// Sources disagree on its type: vendor type declarations (2026-07-02) –
    /// “JSAPI_InteractionOrigination”; page getInteractionsState (latest) –
    /// “InteractionOrigination”. Decided: InteractionOrigination. What may be received is the wider
    /// reading, and that has the values of both.
    pub origination: Option<InteractionOrigination>,
    /// Subject text of the interaction.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement, and
    /// left out of the current documentation.
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page getInteractionsState (latest) – “not listed”;
    /// vendor type declarations (2026-07-02) – “required and deprecated”. Decided: a required
    /// field, deprecated. The page leaves deprecated fields out; the declarations still require
    /// them.
    #[deprecated]
    pub subject: String,
    /// CRM records linked to the interaction, and those the agent picked among them.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement, and
    /// left out of the current documentation. The activity record keeps it, see
    /// [`InteractionActivityData.associatedObjects`](field@crate::latest::InteractionActivityData::associated_objects).
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page getInteractionsState (latest) – “not listed”;
    /// vendor type declarations (2026-07-02) – “required and deprecated”. Decided: a required
    /// field, deprecated. The page leaves deprecated fields out; the declarations still require
    /// them.
    #[deprecated]
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionData {
    /// Makes one of the required fields; the optional ones are absent.
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
    /// Sets `globalInteractionId`.
    #[must_use]
    pub fn with_global_interaction_id(
        mut self,
        global_interaction_id: impl Into<String>,
    ) -> Self {
        self.global_interaction_id = Some(global_interaction_id.into());
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
    pub fn with_start_time(mut self, start_time: impl Into<json::Number>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }
    /// Sets `endTime`.
    #[must_use]
    pub fn with_end_time(mut self, end_time: impl Into<json::Number>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }
    /// Sets `duration`.
    #[must_use]
    pub fn with_duration(mut self, duration: impl Into<json::Number>) -> Self {
        self.duration = Some(duration.into());
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
}

/// The required fields of a [`InteractionData`], which [`InteractionData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionDataRequired {
    /// ID of the interaction, the one that methods take.
    ///
    /// Sources disagree on its name: page removeFromChatConference (latest) – “the example reads
    /// the field id”; page getInteractionsState (latest) and vendor type declarations (2026-07-02)
    /// – “interactionId”. Decided: interactionId. A slip in the example.
    pub interaction_id: String,
    /// State the interaction is in at the time of the report.
    pub state: InteractionState,
    /// Medium: a call, a chat or an email.
    pub r#type: InteractionType,
    /// Parties on the call. Of use for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only, but always there.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email. To change it call
    /// [`setCallMute`](crate::latest::methods::SetCallMute).
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email. To change it call
    /// [`setCallRecording`](crate::latest::methods::SetCallRecording).
    pub call_recording: bool,
    /// Parties in the chat. Of use for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only, but always there.
    pub chat_parties: Vec<ChatParty>,
    /// Strings that go with the interaction, by key.
    pub attached_data: AttachedData,
    /// Whether the interaction counts as internal to the contact center.
    ///
    /// A widget older than July 2026 does not send it.
    ///
    /// Sources disagree on whether it exists: vendor type declarations (2026-02-25) – “not
    /// declared”; page getInteractionsState (latest) and vendor type declarations (2026-07-02) – “a
    /// required boolean”. Decided: a required field. The older declarations lag behind the page.
    pub internal: bool,
    /// Subject text of the interaction.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement, and
    /// left out of the current documentation.
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page getInteractionsState (latest) – “not listed”;
    /// vendor type declarations (2026-07-02) – “required and deprecated”. Decided: a required
    /// field, deprecated. The page leaves deprecated fields out; the declarations still require
    /// them.
    pub subject: String,
    /// CRM records linked to the interaction, and those the agent picked among them.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement, and
    /// left out of the current documentation. The activity record keeps it, see
    /// [`InteractionActivityData.associatedObjects`](field@crate::latest::InteractionActivityData::associated_objects).
    ///
    /// Source: vendor type declarations (2026-07-02).
    ///
    /// Sources disagree on whether it exists: page getInteractionsState (latest) – “not listed”;
    /// vendor type declarations (2026-07-02) – “required and deprecated”. Decided: a required
    /// field, deprecated. The page leaves deprecated fields out; the declarations still require
    /// them.
    pub associated_objects: InteractionAssociatedObjectsData,
}
