//! `ChatChannelType`.

use crate::json;

/// Channel a chat goes over.
///
/// Only `sms` is documented; the other channels are known from the declarations.
///
/// Source: page startChat (5.19, 2024-05-29); vendor type declarations (5.19.99, 2023-01-18).
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

impl ChatChannelType {
    /// The documented values, in order.
    pub const ALL: &'static [Self] = &[
        Self::Telegram,
        Self::Line,
        Self::Facebook,
        Self::Web,
        Self::Nexmo,
        Self::Sms,
        Self::Viber,
        Self::Twitter,
        Self::Wechat,
    ];
    /// The value as it is written.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Telegram => "telegram",
            Self::Line => "line",
            Self::Facebook => "facebook",
            Self::Web => "web",
            Self::Nexmo => "nexmo",
            Self::Sms => "sms",
            Self::Viber => "viber",
            Self::Twitter => "twitter",
            Self::Wechat => "wechat",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
