//! Types of `phone`.

use crate::json;
use crate::latest::InteractionAssociatedObjectData;
use crate::wire;

/// Kind of device on which an agent takes calls.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneDevice {
    /// `phone_type_browser`
    #[doc(alias = "phone_type_browser")]
    PhoneTypeBrowser,
    /// `phone_type_external`
    #[doc(alias = "phone_type_external")]
    PhoneTypeExternal,
    /// `phone_type_hard_custom`
    #[doc(alias = "phone_type_hard_custom")]
    PhoneTypeHardCustom,
    /// `phone_type_hard_default`
    #[doc(alias = "phone_type_hard_default")]
    PhoneTypeHardDefault,
    /// `phone_type_nailed`
    #[doc(alias = "phone_type_nailed")]
    PhoneTypeNailed,
    /// `phone_type_none`
    #[doc(alias = "phone_type_none")]
    PhoneTypeNone,
    /// `phone_type_soft_secure`
    #[doc(alias = "phone_type_soft_secure")]
    PhoneTypeSoftSecure,
    /// `phone_type_microsoft_teams`
    #[doc(alias = "phone_type_microsoft_teams")]
    PhoneTypeMicrosoftTeams,
    /// `phone_type_soft_unsecure`
    #[doc(alias = "phone_type_soft_unsecure")]
    PhoneTypeSoftUnsecure,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    PhoneDevice;
    PhoneTypeBrowser "phone_type_browser";
    PhoneTypeExternal "phone_type_external";
    PhoneTypeHardCustom "phone_type_hard_custom";
    PhoneTypeHardDefault "phone_type_hard_default";
    PhoneTypeNailed "phone_type_nailed";
    PhoneTypeNone "phone_type_none";
    PhoneTypeSoftSecure "phone_type_soft_secure";
    PhoneTypeMicrosoftTeams "phone_type_microsoft_teams";
    PhoneTypeSoftUnsecure "phone_type_soft_unsecure";
}

/// The device on which an agent takes calls, with its number.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneDeviceData {
    /// Kind of device, one of [`getPhoneDevicesList`](crate::latest::methods::GetPhoneDevicesList).
    pub r#type: PhoneDevice,
    /// Phone number or extension, for a device that needs one.
    pub phone: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl PhoneDeviceData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(r#type: impl Into<PhoneDevice>) -> Self {
        Self {
            r#type: r#type.into(),
            phone: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<PhoneDevice>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

wire::object! {
    PhoneDeviceData "PhoneDeviceData";
    r#type "type" required wire::Plain<PhoneDevice>;
    phone "phone" optional wire::Plain<String>;
}

/// What the agent may do with the phone at the moment.
///
/// [Source: onPhoneCapabilitiesChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onPhoneCapabilitiesChange)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneCapabilities {
    /// Whether the agent may dial now.
    #[doc(alias = "canDial")]
    pub can_dial: bool,
    /// Whether the agent may answer calls now.
    #[doc(alias = "canAnswer")]
    pub can_answer: bool,
    /// Whether the agent may put calls on hold now.
    #[doc(alias = "canHold")]
    pub can_hold: bool,
    /// Whether the agent may take calls off hold now.
    #[doc(alias = "canRetrieve")]
    pub can_retrieve: bool,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl PhoneCapabilities {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: PhoneCapabilitiesRequired) -> Self {
        Self {
            can_dial: required.can_dial,
            can_answer: required.can_answer,
            can_hold: required.can_hold,
            can_retrieve: required.can_retrieve,
            extra: json::Extra::new(),
        }
    }

    /// Sets `canDial`.
    #[inline]
    #[must_use]
    pub fn with_can_dial(mut self, can_dial: bool) -> Self {
        self.can_dial = can_dial;
        self
    }

    /// Sets `canAnswer`.
    #[inline]
    #[must_use]
    pub fn with_can_answer(mut self, can_answer: bool) -> Self {
        self.can_answer = can_answer;
        self
    }

    /// Sets `canHold`.
    #[inline]
    #[must_use]
    pub fn with_can_hold(mut self, can_hold: bool) -> Self {
        self.can_hold = can_hold;
        self
    }

    /// Sets `canRetrieve`.
    #[inline]
    #[must_use]
    pub fn with_can_retrieve(mut self, can_retrieve: bool) -> Self {
        self.can_retrieve = can_retrieve;
        self
    }
}

/// The required fields of a [`PhoneCapabilities`], which [`PhoneCapabilities::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct PhoneCapabilitiesRequired {
    /// Whether the agent may dial now.
    pub can_dial: bool,
    /// Whether the agent may answer calls now.
    pub can_answer: bool,
    /// Whether the agent may put calls on hold now.
    pub can_hold: bool,
    /// Whether the agent may take calls off hold now.
    pub can_retrieve: bool,
}

impl From<PhoneCapabilitiesRequired> for PhoneCapabilities {
    #[inline]
    fn from(required: PhoneCapabilitiesRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for PhoneCapabilities {
    #[inline]
    fn default() -> Self {
        Self {
            can_dial: Default::default(),
            can_answer: Default::default(),
            can_hold: Default::default(),
            can_retrieve: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    PhoneCapabilities "PhoneCapabilities";
    can_dial "canDial" required wire::Plain<bool>;
    can_answer "canAnswer" required wire::Plain<bool>;
    can_hold "canHold" required wire::Plain<bool>;
    can_retrieve "canRetrieve" required wire::Plain<bool>;
}

/// Whether the agent's screen may be recorded, is being recorded, and is muted.
///
/// [Source: onScreenRecordingStateChange](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/onScreenRecordingStateChange)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ScreenRecordingState {
    /// Whether the screen of this user may be recorded.
    pub allowed: bool,
    /// Whether a recording is running.
    pub active: bool,
    /// Whether the recording is muted.
    pub muted: bool,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ScreenRecordingState {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(allowed: bool, active: bool, muted: bool) -> Self {
        Self {
            allowed,
            active,
            muted,
            extra: json::Extra::new(),
        }
    }

    /// Sets `allowed`.
    #[inline]
    #[must_use]
    pub fn with_allowed(mut self, allowed: bool) -> Self {
        self.allowed = allowed;
        self
    }

    /// Sets `active`.
    #[inline]
    #[must_use]
    pub fn with_active(mut self, active: bool) -> Self {
        self.active = active;
        self
    }

    /// Sets `muted`.
    #[inline]
    #[must_use]
    pub fn with_muted(mut self, muted: bool) -> Self {
        self.muted = muted;
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for ScreenRecordingState {
    #[inline]
    fn default() -> Self {
        Self {
            allowed: Default::default(),
            active: Default::default(),
            muted: Default::default(),
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    ScreenRecordingState "ScreenRecordingState";
    allowed "allowed" required wire::Plain<bool>;
    active "active" required wire::Plain<bool>;
    muted "muted" required wire::Plain<bool>;
}

/// An entry that the dialpad offers to the agent, such as a contact of the CRM.
///
/// [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct DialCandidate {
    /// ID of the entry, unique among the candidates.
    pub id: String,
    /// Name to show for the entry.
    #[doc(alias = "displayName")]
    pub display_name: String,
    /// Numbers the agent can choose from.
    pub phones: Vec<PhoneData>,
    /// CRM records to link to an interaction that is started from this entry.
    #[doc(alias = "associatedObjects")]
    pub associated_objects: Vec<InteractionAssociatedObjectData>,
    /// Email address. Shown when there is no phone number.
    pub email: Option<String>,
    /// URL of a picture to show for the entry.
    #[doc(alias = "avatarUrl")]
    pub avatar_url: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl DialCandidate {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(required: DialCandidateRequired) -> Self {
        Self {
            id: required.id,
            display_name: required.display_name,
            phones: required.phones,
            associated_objects: required.associated_objects,
            email: None,
            avatar_url: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[must_use]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = id.into();
        self
    }

    /// Sets `displayName`.
    #[must_use]
    pub fn with_display_name(mut self, display_name: impl Into<String>) -> Self {
        self.display_name = display_name.into();
        self
    }

    /// Sets `phones`.
    #[must_use]
    pub fn with_phones(mut self, phones: impl Into<Vec<PhoneData>>) -> Self {
        self.phones = phones.into();
        self
    }

    /// Sets `associatedObjects`.
    #[must_use]
    pub fn with_associated_objects(
        mut self,
        associated_objects: impl Into<Vec<InteractionAssociatedObjectData>>,
    ) -> Self {
        self.associated_objects = associated_objects.into();
        self
    }

    /// Sets `email`.
    #[must_use]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `avatarUrl`.
    #[must_use]
    pub fn with_avatar_url(mut self, avatar_url: impl Into<String>) -> Self {
        self.avatar_url = Some(avatar_url.into());
        self
    }
}

/// The required fields of a [`DialCandidate`], which [`DialCandidate::new`] takes.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct DialCandidateRequired {
    /// ID of the entry, unique among the candidates.
    pub id: String,
    /// Name to show for the entry.
    pub display_name: String,
    /// Numbers the agent can choose from.
    pub phones: Vec<PhoneData>,
    /// CRM records to link to an interaction that is started from this entry.
    pub associated_objects: Vec<InteractionAssociatedObjectData>,
}

impl From<DialCandidateRequired> for DialCandidate {
    #[inline]
    fn from(required: DialCandidateRequired) -> Self {
        Self::new(required)
    }
}

/// What is required is empty, zero or `false`.
impl Default for DialCandidate {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            display_name: Default::default(),
            phones: Default::default(),
            associated_objects: Default::default(),
            email: None,
            avatar_url: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    DialCandidate "DialCandidate";
    id "id" required wire::Plain<String>;
    display_name "displayName" required wire::Plain<String>;
    phones "phones" required wire::List<wire::Plain<PhoneData>>;
    associated_objects "associatedObjects" required wire::List<wire::Plain<InteractionAssociatedObjectData>>;
    email "email" optional wire::Plain<String>;
    avatar_url "avatarUrl" optional wire::Plain<String>;
}

/// A phone number that the dialpad offers.
///
/// [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct PhoneData {
    /// The number to dial.
    pub number: String,
    /// What the number is for, such as business.
    pub r#type: PhoneType,
    /// Label that tells the agent what the number is for.
    #[doc(alias = "displayType")]
    pub display_type: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl PhoneData {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(number: impl Into<String>, r#type: impl Into<PhoneType>) -> Self {
        Self {
            number: number.into(),
            r#type: r#type.into(),
            display_type: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `number`.
    #[must_use]
    pub fn with_number(mut self, number: impl Into<String>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn with_type(mut self, r#type: impl Into<PhoneType>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `displayType`.
    #[must_use]
    pub fn with_display_type(mut self, display_type: impl Into<String>) -> Self {
        self.display_type = Some(display_type.into());
        self
    }
}

wire::object! {
    PhoneData "PhoneData";
    number "number" required wire::Plain<String>;
    r#type "type" required wire::Plain<PhoneType>;
    display_type "displayType" optional wire::Plain<String>;
}

/// What a phone number is for.
///
/// [Source: setDialCandidates](https://help.brightpattern.com/latest:AgentDesktop-client-side-javascript-api-specification/setDialCandidates)
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PhoneType {
    /// `mobile`
    #[doc(alias = "mobile")]
    Mobile,
    /// `business`
    #[doc(alias = "business")]
    Business,
    /// `home`
    #[doc(alias = "home")]
    Home,
    /// `fax`
    #[doc(alias = "fax")]
    Fax,
    /// `other`
    #[doc(alias = "other")]
    Other,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    PhoneType;
    Mobile "mobile";
    Business "business";
    Home "home";
    Fax "fax";
    Other "other";
}

/// Name of a contact. No method or event uses the type.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct ContactDetails {
    /// Given name of the contact.
    #[doc(alias = "firstName")]
    pub first_name: Option<String>,
    /// Family name of the contact.
    #[doc(alias = "lastName")]
    pub last_name: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl ContactDetails {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `firstName`.
    #[must_use]
    pub fn with_first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Sets `lastName`.
    #[must_use]
    pub fn with_last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

impl Default for ContactDetails {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

wire::object! {
    ContactDetails "ContactDetails";
    first_name "firstName" optional wire::Plain<String>;
    last_name "lastName" optional wire::Plain<String>;
}
