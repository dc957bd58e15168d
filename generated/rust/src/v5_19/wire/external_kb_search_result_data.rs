//! Reading and writing `ExternalKBSearchResultData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::ExternalKBSearchResultData;
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBSearchResultData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ExternalKBSearchResultData {
    const NAME: &'static str = "ExternalKBSearchResultData";
    const MEMBERS: &'static [&'static str] = &["id", "text", "title"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "text",
            2 => name == "title",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "text" => 1,
            "title" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut text = None;
        let mut title = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut text)?,
                _ => members.value::<wire::Plain<String>>(&mut title)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            text: members.required(text, "text")?,
            title: members.required(title, "title")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ExternalKBSearchResultData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "id" | "text" | "title");
        let length = 3 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("title", &self.title)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
