//! Types of `outgoing`.

use crate::json;
use crate::wire;

/// What came of starting an outgoing interaction.
///
/// Sources: page startCall (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct InitiateResult {
    /// ID of the new interaction; `null` when none was created, which need not be an error: a call
    /// may be dialed later.
    pub id: Option<String>,
    /// Text of an error.
    pub error: Option<String>,
    /// Members the type does not name, in order; they are written back.
    pub extra: json::Extra,
}

impl InitiateResult {
    /// Makes one of the required fields; the optional ones are absent.
    #[must_use]
    pub fn new(id: Option<String>) -> Self {
        Self {
            id,
            error: None,
            extra: json::Extra::new(),
        }
    }

    /// Sets `error`.
    #[must_use]
    pub fn with_error(mut self, error: impl Into<String>) -> Self {
        self.error = Some(error.into());
        self
    }
}

wire::object! {
    InitiateResult "InitiateResult";
    id "id" required wire::Nullable<wire::Plain<String>>;
    error "error" optional wire::Plain<String>;
}

/// Channel a chat goes over.
///
/// Only `sms` is documented; the other channels are known from the declarations.
///
/// Sources: page startChat (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18).
///
/// Sources disagree on its values: page startChat (5.19) – “sms”; vendor type declarations
/// (5.19.99) – “telegram, line, facebook, web, nexmo, sms, viber, twitter and wechat”. Decided:
/// nine values. This departs from the narrower reading of what may be sent: the line of the
/// page begins with an empty alternative and ends in a dangling bar. Values were taken out by
/// hand, so it is no statement about the channels there are.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatChannelType {
    /// `telegram`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Telegram,
    /// `line`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Line,
    /// `facebook`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Facebook,
    /// `web`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Web,
    /// `nexmo`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Nexmo,
    /// `sms`
    Sms,
    /// `viber`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Viber,
    /// `twitter`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Twitter,
    /// `wechat`
    ///
    /// Source: vendor type declarations (5.19.99, 2023-01-18).
    Wechat,
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
}

/// Data that travel with a transfer or an invitation, by key: one level of strings, numbers and
/// booleans. The host pages on both sides agree on the keys. In TypeScript declare such data
/// with `type`: an `interface` does not fit a record.
///
/// Sources: page transfer (5.19); page inviteToCallConference (5.19); vendor type declarations
/// (5.19.99, 2023-01-18); forms of the vendor's example page (2023-01-18).
///
/// Sources disagree on its type: forms of the vendor's example page (2023-01-18) and vendor
/// type declarations (5.19.99) – “one level of plain values”; vendor's adapter bundle for
/// Microsoft Dynamics, before 2021 – “a nested object was sent”. Decided: Record\<string,
/// string \| number \| boolean \| undefined \| null\>. What may be sent is the narrower
/// reading, and the bundle that sent more is older than 2021.
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

/// What the documentation calls [`CustomTransferData`](crate::v5_19::CustomTransferData) where
/// the widget asks for it.
///
/// Source: page onRequestTransferData (5.19, 2024-05-29).
///
/// Sources disagree on its type: page onRequestTransferData (5.19) – “any”; vendor type
/// declarations (5.19.99) – “CustomTransferData as the reply to the same event”. Decided:
/// CustomTransferData. What may be sent is the narrower reading, and it is the type with which
/// the receiving side gets the data.
pub type DataToTransfer = CustomTransferData;
