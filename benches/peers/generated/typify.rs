//! `InteractionData` by typify.
//!
//! Made of what `narrow.js` prints for that type, by typify 0.8.0 without builders; formatted by rustfmt.

///`AttachedData`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct AttachedData(pub ::std::collections::HashMap<::std::string::String, ::std::string::String>);
impl ::std::ops::Deref for AttachedData {
    type Target = ::std::collections::HashMap<::std::string::String, ::std::string::String>;
    fn deref(&self) -> &::std::collections::HashMap<::std::string::String, ::std::string::String> {
        &self.0
    }
}
impl ::std::convert::From<AttachedData>
    for ::std::collections::HashMap<::std::string::String, ::std::string::String>
{
    fn from(value: AttachedData) -> Self {
        value.0
    }
}
impl ::std::convert::From<::std::collections::HashMap<::std::string::String, ::std::string::String>>
    for AttachedData
{
    fn from(value: ::std::collections::HashMap<::std::string::String, ::std::string::String>) -> Self {
        Self(value)
    }
}
///`CallDirection`
#[derive(
    ::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
)]
pub enum CallDirection {
    #[serde(rename = "inbound")]
    Inbound,
    #[serde(rename = "outbound")]
    Outbound,
}
impl ::std::fmt::Display for CallDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Inbound => f.write_str("inbound"),
            Self::Outbound => f.write_str("outbound"),
        }
    }
}
impl ::std::str::FromStr for CallDirection {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "inbound" => Ok(Self::Inbound),
            "outbound" => Ok(Self::Outbound),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for CallDirection {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for CallDirection {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`CallParty`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct CallParty {
    pub id: ::std::string::String,
    pub name: ::std::string::String,
    pub phone: ::std::string::String,
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<::std::string::String>,
}
///`InteractionAssociatedObject`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InteractionAssociatedObject {
    #[serde(rename = "customFields")]
    pub custom_fields: ::std::collections::HashMap<::std::string::String, ::std::string::String>,
    #[serde(rename = "displayName")]
    pub display_name: ::std::string::String,
    #[serde(rename = "displayType")]
    pub display_type: ::std::string::String,
    pub id: ::std::string::String,
    pub source: ::std::string::String,
    #[serde(rename = "type")]
    pub type_: ::std::string::String,
}
///`InteractionAssociatedObjectsData`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InteractionAssociatedObjectsData {
    pub list: ::std::vec::Vec<InteractionAssociatedObject>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub selected: ::std::option::Option<::std::string::String>,
}
///`InteractionData`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug)]
pub struct InteractionData {
    #[serde(rename = "agentId", skip_serializing_if = "::std::option::Option::is_none")]
    pub agent_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "ANI", skip_serializing_if = "::std::option::Option::is_none")]
    pub ani: ::std::option::Option<::std::string::String>,
    #[serde(rename = "associatedObjects")]
    pub associated_objects: InteractionAssociatedObjectsData,
    #[serde(rename = "attachedData")]
    pub attached_data: AttachedData,
    #[serde(rename = "callDirection", skip_serializing_if = "::std::option::Option::is_none")]
    pub call_direction: ::std::option::Option<CallDirection>,
    #[serde(rename = "callMuted")]
    pub call_muted: bool,
    #[serde(rename = "callParties")]
    pub call_parties: ::std::vec::Vec<CallParty>,
    #[serde(rename = "callRecording")]
    pub call_recording: bool,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub description: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub disposition: ::std::option::Option<::std::string::String>,
    #[serde(rename = "DNIS", skip_serializing_if = "::std::option::Option::is_none")]
    pub dnis: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub duration: ::std::option::Option<f64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub email: ::std::option::Option<::std::string::String>,
    #[serde(rename = "endTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub end_time: ::std::option::Option<f64>,
    #[serde(rename = "globalInteractionId", skip_serializing_if = "::std::option::Option::is_none")]
    pub global_interaction_id: ::std::option::Option<::std::string::String>,
    #[serde(rename = "interactionId")]
    pub interaction_id: ::std::string::String,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub origination: ::std::option::Option<InteractionOrigination>,
    #[serde(rename = "phoneNumber", skip_serializing_if = "::std::option::Option::is_none")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    #[serde(rename = "playbackUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub playback_url: ::std::option::Option<::std::string::String>,
    #[serde(rename = "recordingUrl", skip_serializing_if = "::std::option::Option::is_none")]
    pub recording_url: ::std::option::Option<::std::string::String>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub service: ::std::option::Option<::std::string::String>,
    #[serde(rename = "startTime", skip_serializing_if = "::std::option::Option::is_none")]
    pub start_time: ::std::option::Option<f64>,
    pub state: InteractionState,
    pub subject: ::std::string::String,
    #[serde(rename = "transferANI", skip_serializing_if = "::std::option::Option::is_none")]
    pub transfer_ani: ::std::option::Option<::std::string::String>,
    #[serde(rename = "type")]
    pub type_: InteractionType,
}
///`InteractionOrigination`
#[derive(
    ::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
)]
pub enum InteractionOrigination {
    #[serde(rename = "dialpad")]
    Dialpad,
    #[serde(rename = "dialpad-search")]
    DialpadSearch,
    #[serde(rename = "directory")]
    Directory,
    #[serde(rename = "recent")]
    Recent,
    #[serde(rename = "favorites")]
    Favorites,
    #[serde(rename = "workitem")]
    Workitem,
    #[serde(rename = "interaction")]
    Interaction,
    #[serde(rename = "contact-profile")]
    ContactProfile,
    #[serde(rename = "help")]
    Help,
    #[serde(rename = "conference")]
    Conference,
    #[serde(rename = "auto")]
    Auto,
    #[serde(rename = "integration-api")]
    IntegrationApi,
}
impl ::std::fmt::Display for InteractionOrigination {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Dialpad => f.write_str("dialpad"),
            Self::DialpadSearch => f.write_str("dialpad-search"),
            Self::Directory => f.write_str("directory"),
            Self::Recent => f.write_str("recent"),
            Self::Favorites => f.write_str("favorites"),
            Self::Workitem => f.write_str("workitem"),
            Self::Interaction => f.write_str("interaction"),
            Self::ContactProfile => f.write_str("contact-profile"),
            Self::Help => f.write_str("help"),
            Self::Conference => f.write_str("conference"),
            Self::Auto => f.write_str("auto"),
            Self::IntegrationApi => f.write_str("integration-api"),
        }
    }
}
impl ::std::str::FromStr for InteractionOrigination {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "dialpad" => Ok(Self::Dialpad),
            "dialpad-search" => Ok(Self::DialpadSearch),
            "directory" => Ok(Self::Directory),
            "recent" => Ok(Self::Recent),
            "favorites" => Ok(Self::Favorites),
            "workitem" => Ok(Self::Workitem),
            "interaction" => Ok(Self::Interaction),
            "contact-profile" => Ok(Self::ContactProfile),
            "help" => Ok(Self::Help),
            "conference" => Ok(Self::Conference),
            "auto" => Ok(Self::Auto),
            "integration-api" => Ok(Self::IntegrationApi),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for InteractionOrigination {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InteractionOrigination {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`InteractionState`
#[derive(
    ::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
)]
pub enum InteractionState {
    #[serde(rename = "unknown")]
    Unknown,
    #[serde(rename = "queued")]
    Queued,
    #[serde(rename = "ivr")]
    Ivr,
    #[serde(rename = "wrap_up")]
    WrapUp,
    #[serde(rename = "wrap_up_hold")]
    WrapUpHold,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "delivery_pending")]
    DeliveryPending,
    #[serde(rename = "hold")]
    Hold,
    #[serde(rename = "completed")]
    Completed,
}
impl ::std::fmt::Display for InteractionState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unknown => f.write_str("unknown"),
            Self::Queued => f.write_str("queued"),
            Self::Ivr => f.write_str("ivr"),
            Self::WrapUp => f.write_str("wrap_up"),
            Self::WrapUpHold => f.write_str("wrap_up_hold"),
            Self::Delivered => f.write_str("delivered"),
            Self::DeliveryPending => f.write_str("delivery_pending"),
            Self::Hold => f.write_str("hold"),
            Self::Completed => f.write_str("completed"),
        }
    }
}
impl ::std::str::FromStr for InteractionState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "unknown" => Ok(Self::Unknown),
            "queued" => Ok(Self::Queued),
            "ivr" => Ok(Self::Ivr),
            "wrap_up" => Ok(Self::WrapUp),
            "wrap_up_hold" => Ok(Self::WrapUpHold),
            "delivered" => Ok(Self::Delivered),
            "delivery_pending" => Ok(Self::DeliveryPending),
            "hold" => Ok(Self::Hold),
            "completed" => Ok(Self::Completed),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for InteractionState {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InteractionState {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
///`InteractionType`
#[derive(
    ::serde::Deserialize, ::serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd,
)]
pub enum InteractionType {
    #[serde(rename = "voice")]
    Voice,
    #[serde(rename = "chat")]
    Chat,
    #[serde(rename = "email")]
    Email,
}
impl ::std::fmt::Display for InteractionType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Voice => f.write_str("voice"),
            Self::Chat => f.write_str("chat"),
            Self::Email => f.write_str("email"),
        }
    }
}
impl ::std::str::FromStr for InteractionType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        match value {
            "voice" => Ok(Self::Voice),
            "chat" => Ok(Self::Chat),
            "email" => Ok(Self::Email),
            _ => Err("invalid value".into()),
        }
    }
}
impl ::std::convert::TryFrom<&str> for InteractionType {
    type Error = self::error::ConversionError;
    fn try_from(value: &str) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
impl ::std::convert::TryFrom<::std::string::String> for InteractionType {
    type Error = self::error::ConversionError;
    fn try_from(value: ::std::string::String) -> ::std::result::Result<Self, self::error::ConversionError> {
        value.parse()
    }
}
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
