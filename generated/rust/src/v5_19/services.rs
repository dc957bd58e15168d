//! Types of `services`.

use crate::json;
use crate::wire;

/// A service of the contact center, as an agent can select it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ServiceData {
    /// ID of the service, which [`setService`](crate::v5_19::methods::SetService) takes.
    pub id: String,
    /// Name to show for the service; [`setService`](crate::v5_19::methods::SetService) takes it as
    /// well.
    pub name: String,
    /// Whether interactions of the service get a disposition.
    #[doc(alias = "useDispositions")]
    pub use_dispositions: bool,
    /// Whether a disposition must be set before an interaction is completed.
    #[doc(alias = "requireDisposition")]
    pub require_disposition: bool,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ServiceData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: ServiceDataRequired) -> Self {
        Self {
            id: required.id,
            name: required.name,
            use_dispositions: required.use_dispositions,
            require_disposition: required.require_disposition,
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

    /// Sets `useDispositions`.
    #[inline]
    #[must_use]
    pub fn with_use_dispositions(mut self, use_dispositions: bool) -> Self {
        self.use_dispositions = use_dispositions;
        self
    }

    /// Sets `requireDisposition`.
    #[inline]
    #[must_use]
    pub fn with_require_disposition(mut self, require_disposition: bool) -> Self {
        self.require_disposition = require_disposition;
        self
    }
}

/// The required fields of a [`ServiceData`], which [`ServiceData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct ServiceDataRequired {
    /// ID of the service, which [`setService`](crate::v5_19::methods::SetService) takes.
    pub id: String,
    /// See [`ServiceData::name`].
    pub name: String,
    /// Whether interactions of the service get a disposition.
    pub use_dispositions: bool,
    /// Whether a disposition must be set before an interaction is completed.
    pub require_disposition: bool,
}

impl From<ServiceDataRequired> for ServiceData {
    #[inline]
    fn from(required: ServiceDataRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for ServiceData {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            name: Default::default(),
            use_dispositions: Default::default(),
            require_disposition: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ServiceData "ServiceData";
    id "id" required wire::Plain<String>;
    name "name" required wire::Plain<String>;
    use_dispositions "useDispositions" required wire::Plain<bool>;
    require_disposition "requireDisposition" required wire::Plain<bool>;
}

/// A direct inward dialing number the agent may use for outgoing interactions.
///
/// [Source: getDIDNumbersList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDIDNumbersList)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DIDNumber {
    /// ID of the number, not of a service.
    ///
    /// Pass the phone number to `setDIDNumber`, not this.
    pub id: String,
    /// The phone number, which [`setDIDNumber`](crate::v5_19::methods::SetDidNumber) takes.
    pub number: String,
    /// Whether the number can be used for SMS.
    #[doc(alias = "isSMS")]
    pub is_sms: bool,
    /// Whether the number can be used for calls.
    #[doc(alias = "isVoice")]
    pub is_voice: bool,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl DIDNumber {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: DIDNumberRequired) -> Self {
        Self {
            id: required.id,
            number: required.number,
            is_sms: required.is_sms,
            is_voice: required.is_voice,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets `isSMS`.
    #[inline]
    #[must_use]
    pub fn with_is_sms(mut self, is_sms: bool) -> Self {
        self.is_sms = is_sms;
        self
    }

    /// Sets `isVoice`.
    #[inline]
    #[must_use]
    pub fn with_is_voice(mut self, is_voice: bool) -> Self {
        self.is_voice = is_voice;
        self
    }
}

/// The required fields of a [`DIDNumber`], which [`DIDNumber::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DIDNumberRequired {
    /// ID of the number, not of a service.
    pub id: String,
    /// The phone number, which [`setDIDNumber`](crate::v5_19::methods::SetDidNumber) takes.
    pub number: String,
    /// Whether the number can be used for SMS.
    pub is_sms: bool,
    /// Whether the number can be used for calls.
    pub is_voice: bool,
}

impl From<DIDNumberRequired> for DIDNumber {
    #[inline]
    fn from(required: DIDNumberRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for DIDNumber {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            number: Default::default(),
            is_sms: Default::default(),
            is_voice: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    DIDNumber "DIDNumber";
    id "id" required wire::Plain<String>;
    number "number" required wire::Plain<String>;
    is_sms "isSMS" required wire::Plain<bool>;
    is_voice "isVoice" required wire::Plain<bool>;
}

/// What to list dispositions for: a service or an interaction. With neither, the active
/// interaction is meant.
///
/// [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DispositionTarget {
    /// ID or name of the service.
    pub service: Option<String>,
    /// ID of the interaction.
    #[doc(alias = "interactionId")]
    pub interaction_id: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl DispositionTarget {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            service: None,
            interaction_id: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `service`.
    #[must_use]
    pub fn with_service(mut self, service: impl Into<String>) -> Self {
        self.service = Some(service.into());
        self
    }

    /// Sets `interactionId`.
    #[must_use]
    pub fn with_interaction_id(mut self, interaction_id: impl Into<String>) -> Self {
        self.interaction_id = Some(interaction_id.into());
        self
    }
}

impl Default for DispositionTarget {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

wire::object! {
    DispositionTarget "DispositionTarget";
    service "service" optional wire::Plain<String>;
    interaction_id "interactionId" optional wire::Plain<String>;
}

/// A disposition, the outcome that an agent can choose for an interaction.
///
/// [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DispositionData {
    /// ID of the disposition; [`setDisposition`](crate::v5_19::methods::SetDisposition) takes it,
    /// the code or the name.
    pub id: String,
    /// Code of the disposition, another way to name it.
    pub code: String,
    /// Name to show for the disposition.
    pub name: String,
    /// Category of the disposition. After
    /// [`DispositionType.CONTINUE`](crate::v5_19::DispositionType::Continue) call
    /// [`setRescheduleWindow`](crate::v5_19::methods::SetRescheduleWindow).
    pub r#type: DispositionType,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl DispositionData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: DispositionDataRequired) -> Self {
        Self {
            id: required.id,
            code: required.code,
            name: required.name,
            r#type: required.r#type,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `code`.
    #[must_use]
    pub fn with_code(mut self, code: impl Into<String>) -> Self {
        self.code = code.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<DispositionType>) -> Self {
        self.r#type = r#type.into();
        self
    }
}

/// The required fields of a [`DispositionData`], which [`DispositionData::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DispositionDataRequired {
    /// See [`DispositionData::id`].
    pub id: String,
    /// Code of the disposition, another way to name it.
    pub code: String,
    /// Name to show for the disposition.
    pub name: String,
    /// Category of the disposition.
    pub r#type: DispositionType,
}

impl From<DispositionDataRequired> for DispositionData {
    #[inline]
    fn from(required: DispositionDataRequired) -> Self {
        Self::new(required)
    }
}

wire::object! {
    DispositionData "DispositionData";
    id "id" required wire::Plain<String>;
    code "code" required wire::Plain<String>;
    name "name" required wire::Plain<String>;
    r#type "type" required wire::Plain<DispositionType>;
}

/// Category of a disposition, the kind of outcome it stands for.
///
/// [Source: getDispositionsList](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/getDispositionsList)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DispositionType {
    /// `SUCCESS`
    #[doc(alias = "SUCCESS")]
    Success,
    /// `FAILURE`
    #[doc(alias = "FAILURE")]
    Failure,
    /// `CONTINUE`: To be tried again. Call
    /// [`setRescheduleWindow`](crate::v5_19::methods::SetRescheduleWindow) afterwards.
    #[doc(alias = "CONTINUE")]
    Continue,
    /// `SPAM`
    #[doc(alias = "SPAM")]
    Spam,
    /// `DO_NOT_CALL`
    #[doc(alias = "DO_NOT_CALL")]
    DoNotCall,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    DispositionType;
    Success "SUCCESS";
    Failure "FAILURE";
    Continue "CONTINUE";
    Spam "SPAM";
    DoNotCall "DO_NOT_CALL";
}

/// When to try a record of an outbound campaign again, and at which number.
///
/// [Source: setRescheduleWindow](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/setRescheduleWindow)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct RescheduleData {
    /// Phone number of the record that is to be dialed.
    #[doc(alias = "numberToDial")]
    pub number_to_dial: String,
    /// Start of the window as `YYYY-MM-DD HH24:mm:ss`, such as `2024-05-29 14:30:00`.
    #[doc(alias = "fromTime")]
    pub from_time: String,
    /// End of the window in the same format. Must be later than
    /// [`RescheduleData.fromTime`](field@crate::v5_19::RescheduleData::from_time).
    #[doc(alias = "untilTime")]
    pub until_time: String,
    /// Name of the time zone of both times, such as `America/Los_Angeles`.
    #[doc(alias = "timezoneCode")]
    pub timezone_code: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl RescheduleData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(
        number_to_dial: impl Into<String>,
        from_time: impl Into<String>,
        until_time: impl Into<String>,
    ) -> Self {
        Self {
            number_to_dial: number_to_dial.into(),
            from_time: from_time.into(),
            until_time: until_time.into(),
            timezone_code: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `numberToDial`.
    #[must_use]
    pub fn with_number_to_dial(mut self, number_to_dial: impl Into<String>) -> Self {
        self.number_to_dial = number_to_dial.into();
        self
    }

    /// Sets `fromTime`.
    #[must_use]
    pub fn with_from_time(mut self, from_time: impl Into<String>) -> Self {
        self.from_time = from_time.into();
        self
    }

    /// Sets `untilTime`.
    #[must_use]
    pub fn with_until_time(mut self, until_time: impl Into<String>) -> Self {
        self.until_time = until_time.into();
        self
    }

    /// Sets `timezoneCode`.
    #[must_use]
    pub fn with_timezone_code(mut self, timezone_code: impl Into<String>) -> Self {
        self.timezone_code = Some(timezone_code.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for RescheduleData {
    #[inline]
    fn default() -> Self {
        Self {
            number_to_dial: Default::default(),
            from_time: Default::default(),
            until_time: Default::default(),
            timezone_code: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    RescheduleData "RescheduleData";
    number_to_dial "numberToDial" required wire::Plain<String>;
    from_time "fromTime" required wire::Plain<String>;
    until_time "untilTime" required wire::Plain<String>;
    timezone_code "timezoneCode" optional wire::Plain<String>;
}
