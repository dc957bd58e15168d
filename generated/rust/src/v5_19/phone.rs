//! Types of `phone`.

use crate::json;
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
    /// Kind of device, one of [`getPhoneDevicesList`](crate::v5_19::methods::GetPhoneDevicesList).
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
