//! `InteractionActivityData`.

use crate::latest::{
    InteractionState, InteractionType, InteractionAssociatedObjectsData, AttachedData,
    InteractionKind, CallDirection, InteractionOrigination, CallParty, ChatParty,
};
use crate::json;

/// An interaction that has ended, with what is needed to save an activity record of it. It has
/// all fields of [`InteractionData`](crate::latest::InteractionData) and two more,
/// [`InteractionActivityData.formValues`](crate::latest::InteractionActivityData::form_values)
/// and
/// [`InteractionActivityData.contactName`](crate::latest::InteractionActivityData::contact_name).
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InteractionActivityData {
    /// ID of the interaction, the one that methods take.
    pub interaction_id: String,
    /// Global interaction ID (GIID). The documentation does not say how it relates to
    /// [`InteractionData.interactionId`](crate::latest::InteractionData::interaction_id).
    pub global_interaction_id: Option<String>,
    /// Where the interaction stands.
    pub state: InteractionState,
    /// Medium of the interaction.
    pub r#type: InteractionType,
    /// CRM records linked to the interaction, and those the agent picked among them.
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Data attached to the interaction.
    pub attached_data: AttachedData,
    /// Whether the interaction is internal, which presumably means that all parties are users of
    /// the contact center. The documentation does not say.
    pub internal: bool,
    /// How the interaction came about. The documentation does not say when it is absent.
    pub interaction_kind: Option<InteractionKind>,
    /// Phone number of the other side; the documentation calls it the number of the callee. Present
    /// for calls only.
    pub phone_number: Option<String>,
    /// Email address of the other side. The documentation does not say when it is absent.
    pub email: Option<String>,
    /// Direction of the call. Present for calls only.
    pub call_direction: Option<CallDirection>,
    /// When the interaction began.
    ///
    /// Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
    /// for a service-desk product hands the value to the `Date` constructor as it is.
    ///
    /// Sources disagree on its unit: vendor type declarations (2026-07-02) – “no unit”; public
    /// adapter bundle for a service-desk product – “epoch-milliseconds”. Decided:
    /// epoch-milliseconds. The adapter's code works on real data, and it multiplies the duration by
    /// 1000, which agrees with the seconds that the documentation of 5.19 gives for that.
    pub start_time: Option<json::Number>,
    /// When the interaction ended.
    ///
    /// Unit: epoch-milliseconds. No page and no declaration names the unit. A public adapter bundle
    /// for a service-desk product hands the value to the `Date` constructor as it is.
    ///
    /// Sources disagree on its unit: vendor type declarations (2026-07-02) – “no unit”; public
    /// adapter bundle for a service-desk product – “epoch-milliseconds”. Decided:
    /// epoch-milliseconds. The adapter's code works on real data, and it multiplies the duration by
    /// 1000, which agrees with the seconds that the documentation of 5.19 gives for that.
    pub end_time: Option<json::Number>,
    /// Length of the interaction.
    ///
    /// Unit: seconds. The parameter table of the page onSaveActivityRecord of 5.19 says seconds.
    pub duration: Option<json::Number>,
    /// Text describing the interaction. Judging by the name it is what the agent noted; the
    /// documentation does not say.
    pub description: Option<String>,
    /// Name of the disposition set for the interaction.
    pub disposition: Option<String>,
    /// Name of the service that the interaction is for.
    pub service: Option<String>,
    /// URL at which the recording can be listened to, judging by the name; the documentation does
    /// not describe it. Compare
    /// [`InteractionActivityData.recordingUrl`](crate::latest::InteractionActivityData::recording_url).
    pub playback_url: Option<String>,
    /// URL of the call recording. Present for calls only.
    pub recording_url: Option<String>,
    /// Dialed number identification, the number the caller dialed. Present for calls only.
    pub dnis: Option<String>,
    /// Automatic number identification, the number of the caller. Present for calls only.
    pub ani: Option<String>,
    /// Starting point of the interaction, such as the dialpad.
    pub origination: Option<InteractionOrigination>,
    /// What the agent filled in on the activity form, keyed by the property `integrationField` of
    /// the form's fields. The documentation does not say when it is absent.
    pub form_values: Option<json::Map<InteractionActivityDataFormValues>>,
    /// Name to show for the other party.
    pub contact_name: String,
    /// Subject of the interaction. The documentation does not say what it holds for a call; it may
    /// be empty.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    #[deprecated]
    pub subject: String,
    /// Parties on the call. Meaningful for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only; the key is always
    /// there, so expect an empty list for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    #[deprecated]
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    #[deprecated]
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    #[deprecated]
    pub call_recording: bool,
    /// Parties in the chat. Meaningful for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only; the key is always
    /// there, so expect an empty list for a call or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    #[deprecated]
    pub chat_parties: Vec<ChatParty>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InteractionActivityData {
    /// Makes one of the required fields; the optional ones are absent.
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
    /// Sets `formValues`.
    #[must_use]
    pub fn with_form_values(
        mut self,
        form_values: impl Into<json::Map<InteractionActivityDataFormValues>>,
    ) -> Self {
        self.form_values = Some(form_values.into());
        self
    }
}

/// The required fields of a [`InteractionActivityData`], which [`InteractionActivityData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InteractionActivityDataRequired {
    /// ID of the interaction, the one that methods take.
    pub interaction_id: String,
    /// Where the interaction stands.
    pub state: InteractionState,
    /// Medium of the interaction.
    pub r#type: InteractionType,
    /// CRM records linked to the interaction, and those the agent picked among them.
    pub associated_objects: InteractionAssociatedObjectsData,
    /// Data attached to the interaction.
    pub attached_data: AttachedData,
    /// Whether the interaction is internal, which presumably means that all parties are users of
    /// the contact center. The documentation does not say.
    pub internal: bool,
    /// Name to show for the other party.
    pub contact_name: String,
    /// Subject of the interaction. The documentation does not say what it holds for a call; it may
    /// be empty.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    pub subject: String,
    /// Parties on the call. Meaningful for the type
    /// [`InteractionType.voice`](crate::latest::InteractionType::Voice) only; the key is always
    /// there, so expect an empty list for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    pub call_parties: Vec<CallParty>,
    /// Whether the call is muted; `false` for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    pub call_muted: bool,
    /// Whether the call is being recorded; `false` for a chat or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    pub call_recording: bool,
    /// Parties in the chat. Meaningful for the type
    /// [`InteractionType.chat`](crate::latest::InteractionType::Chat) only; the key is always
    /// there, so expect an empty list for a call or an email.
    ///
    /// **Deprecated.** Marked as deprecated by the declarations, which name no replacement.
    pub chat_parties: Vec<ChatParty>,
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
