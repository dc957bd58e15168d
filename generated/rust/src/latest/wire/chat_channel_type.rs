//! Reading and writing `ChatChannelType`.

use crate::latest::ChatChannelType;
use crate::json;
use crate::wire;

impl From<&str> for ChatChannelType {
    fn from(value: &str) -> Self {
        match value {
            "telegram" => Self::Telegram,
            "line" => Self::Line,
            "facebook" => Self::Facebook,
            "web" => Self::Web,
            "nexmo" => Self::Nexmo,
            "sms" => Self::Sms,
            "viber" => Self::Viber,
            "twitter" => Self::Twitter,
            "wechat" => Self::Wechat,
            "whatsapp" => Self::Whatsapp,
            "ms_teams" => Self::MsTeams,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ChatChannelType);
