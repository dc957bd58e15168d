//! Reading and writing `WebScreenPop`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{WebScreenPop, WebScreenPopAction, WebScreenPopSecondaryUrl};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for WebScreenPop {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for WebScreenPop {
    const NAME: &'static str = "WebScreenPop";
    const MEMBERS: &'static [&'static str] = &[
        "action",
        "url",
        "content",
        "label",
        "popUponAnswer",
        "keepPopupOpenAfterFinish",
        "popup",
        "secondaryUrls",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "action",
            1 => name == "url",
            2 => name == "content",
            3 => name == "label",
            4 => name == "popUponAnswer",
            5 => name == "keepPopupOpenAfterFinish",
            6 => name == "popup",
            7 => name == "secondaryUrls",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "action" => 0,
            "url" => 1,
            "content" => 2,
            "label" => 3,
            "popUponAnswer" => 4,
            "keepPopupOpenAfterFinish" => 5,
            "popup" => 6,
            "secondaryUrls" => 7,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut action = None;
        let mut url = None;
        let mut content = None;
        let mut label = None;
        let mut pop_upon_answer = None;
        let mut keep_popup_open_after_finish = None;
        let mut popup = None;
        let mut secondary_urls = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<WebScreenPopAction>>(&mut action)?,
                1 => members.value::<wire::Plain<String>>(&mut url)?,
                2 => members.value::<wire::Plain<String>>(&mut content)?,
                3 => members.value::<wire::Plain<String>>(&mut label)?,
                4 => members.value::<wire::Plain<bool>>(&mut pop_upon_answer)?,
                5 => {
                    members
                        .value::<wire::Plain<bool>>(&mut keep_popup_open_after_finish)?
                }
                6 => members.value::<wire::Plain<bool>>(&mut popup)?,
                _ => {
                    members
                        .optional::<
                            wire::IntegerEntries<wire::Plain<WebScreenPopSecondaryUrl>>,
                        >(&mut secondary_urls)?
                }
            }
        }
        Ok(Self {
            action: members.required(action, "action")?,
            url: members.required(url, "url")?,
            content: members.required(content, "content")?,
            label: members.required(label, "label")?,
            pop_upon_answer: members.required(pop_upon_answer, "popUponAnswer")?,
            keep_popup_open_after_finish: members
                .required(keep_popup_open_after_finish, "keepPopupOpenAfterFinish")?,
            popup: members.required(popup, "popup")?,
            secondary_urls,
            extra: members.extra(),
        })
    }
}

impl Serialize for WebScreenPop {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "action" | "url" | "content" | "label" | "popUponAnswer"
            | "keepPopupOpenAfterFinish" | "popup" => true,
            "secondaryUrls" => self.secondary_urls.is_some(),
            _ => false,
        };
        let length = 7 + usize::from(self.secondary_urls.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("action", &self.action)?;
        map.serialize_entry("url", &self.url)?;
        map.serialize_entry("content", &self.content)?;
        map.serialize_entry("label", &self.label)?;
        map.serialize_entry("popUponAnswer", &self.pop_upon_answer)?;
        map.serialize_entry(
            "keepPopupOpenAfterFinish",
            &self.keep_popup_open_after_finish,
        )?;
        map.serialize_entry("popup", &self.popup)?;
        if self.secondary_urls.is_some() {
            map.serialize_entry("secondaryUrls", &self.secondary_urls)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl From<&str> for WebScreenPopAction {
    fn from(value: &str) -> Self {
        match value {
            "OPEN_WEB_PAGE" => Self::OpenWebPage,
            "DISPLAY_TEXT" => Self::DisplayText,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(WebScreenPopAction);
