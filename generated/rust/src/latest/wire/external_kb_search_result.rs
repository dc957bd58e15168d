//! Reading and writing `ExternalKBSearchResult`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ExternalKBSearchResult, ExternalKBArticleItemType};
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBSearchResult {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ExternalKBSearchResult {
    const NAME: &'static str = "ExternalKBSearchResult";
    const MEMBERS: &'static [&'static str] = &["id", "type", "title", "text", "source"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "type",
            2 => name == "title",
            3 => name == "text",
            4 => name == "source",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "type" => 1,
            "title" => 2,
            "text" => 3,
            "source" => 4,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut r#type = None;
        let mut title = None;
        let mut text = None;
        let mut source = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => {
                    members.value::<wire::Plain<ExternalKBArticleItemType>>(&mut r#type)?
                }
                2 => members.value::<wire::Plain<String>>(&mut title)?,
                3 => members.value::<wire::Plain<String>>(&mut text)?,
                _ => members.value::<wire::Plain<String>>(&mut source)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            r#type: members.required(r#type, "type")?,
            title: members.required(title, "title")?,
            text: members.required(text, "text")?,
            source: members.required(source, "source")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ExternalKBSearchResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(name, "id" | "type" | "title" | "text" | "source")
        };
        let length = 5 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("source", &self.source)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
