//! `ChatChannelType`.

use crate::json;

/// Channel a chat goes over.
///
/// Source: vendor type declarations (2026-07-02).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ChatChannelType {
    /// `telegram`
    Telegram,
    /// `line`
    Line,
    /// `facebook`
    Facebook,
    /// `web`
    Web,
    /// `nexmo`
    Nexmo,
    /// `sms`
    Sms,
    /// `viber`
    Viber,
    /// `twitter`
    Twitter,
    /// `wechat`
    Wechat,
    /// `whatsapp`
    Whatsapp,
    /// `ms_teams`
    MsTeams,
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
        Self::Whatsapp,
        Self::MsTeams,
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
            Self::Whatsapp => "whatsapp",
            Self::MsTeams => "ms_teams",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}
