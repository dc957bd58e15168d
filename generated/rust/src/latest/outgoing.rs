//! Types of `outgoing`.

use crate::json;
use crate::latest::InteractionAssociatedObjectData;
use crate::wire;

/// What came of starting an outgoing interaction.
///
/// [Source: startCall](https://help.brightpattern.com/5.19:AgentDesktop-client-side-javascript-api-specification/startCall)
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InitiateResult {
    /// ID of the new interaction; `null` when none was created, which need not be an error: a call
    /// may be dialed later.
    pub id: Option<String>,
    /// Text of an error.
    pub error: Option<String>,
    /// Members the type does not name, in order, and optional ones that came as `null`; they are written back.
    pub extra: json::Extra,
}

impl InitiateResult {
    /// Makes one from its required fields; optional ones are absent.
    #[must_use]
    pub fn new(id: Option<String>) -> Self {
        Self {
            id,
            error: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `id`.
    #[inline]
    #[must_use]
    pub fn with_id(mut self, id: Option<String>) -> Self {
        self.id = id;
        self
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

/// What is required is empty, zero or `false`.
impl Default for InitiateResult {
    #[inline]
    fn default() -> Self {
        Self {
            id: Default::default(),
            error: None,
            extra: json::Extra::new(),
        }
    }
}

wire::object! {
    InitiateResult "InitiateResult";
    id "id" required wire::Nullable<wire::Plain<String>>;
    error "error" optional wire::Plain<String>;
}

/// Channel a chat goes over.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChatChannelType {
    /// `telegram`
    #[doc(alias = "telegram")]
    Telegram,
    /// `line`
    #[doc(alias = "line")]
    Line,
    /// `facebook`
    #[doc(alias = "facebook")]
    Facebook,
    /// `web`
    #[doc(alias = "web")]
    Web,
    /// `nexmo`
    #[doc(alias = "nexmo")]
    Nexmo,
    /// `sms`
    #[doc(alias = "sms")]
    Sms,
    /// `viber`
    #[doc(alias = "viber")]
    Viber,
    /// `twitter`
    #[doc(alias = "twitter")]
    Twitter,
    /// `wechat`
    #[doc(alias = "wechat")]
    Wechat,
    /// `whatsapp`
    #[doc(alias = "whatsapp")]
    Whatsapp,
    /// `ms_teams`
    #[doc(alias = "ms_teams")]
    MsTeams,
    /// A string that is not documented, as it came.
    Unrecognized(json::Unrecognized<Self>),
}

wire::string_enum! {
    ChatChannelType;
    Telegram "telegram";
    Line "line";
    Facebook "facebook";
    Web "web";
    Nexmo "nexmo";
    Sms "sms";
    Viber "viber";
    Twitter "twitter";
    Wechat "wechat";
    Whatsapp "whatsapp";
    MsTeams "ms_teams";
}

/// Data that travel with a transfer or an invitation: strings, numbers and booleans by keys
/// that the pages on both sides know. In TypeScript declare such data as a `type`; an
/// `interface` does not fit.
pub type CustomTransferData = json::Map<Option<CustomTransferDataValue>>;

/// Either a boolean, a number or a string.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomTransferDataValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(json::Number),
    /// A string.
    String(String),
}

wire::union! {
    CustomTransferDataValue "a boolean, a number or a string";
    boolean Boolean wire::Plain<bool>, from bool;
    number Number wire::Plain<json::Number>, from json::Number, into i32;
    string String wire::Plain<String>, from String, into &str;
}

/// CRM records to link to a new interaction, one or several.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InitialObjects {
    /// An array.
    Array(Vec<InteractionAssociatedObjectData>),
    /// An object (InteractionAssociatedObjectData).
    InteractionAssociatedObjectData(InteractionAssociatedObjectData),
}

wire::union! {
    InitialObjects "an array or an object (InteractionAssociatedObjectData)";
    array Array wire::List<wire::Plain<InteractionAssociatedObjectData>>, from Vec<InteractionAssociatedObjectData>;
    object InteractionAssociatedObjectData wire::Plain<InteractionAssociatedObjectData>, from InteractionAssociatedObjectData;
}
