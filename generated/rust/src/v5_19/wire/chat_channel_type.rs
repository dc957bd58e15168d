//! Reading and writing `ChatChannelType`.

use crate::v5_19::ChatChannelType;
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
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ChatChannelType);
