//! Reading and writing `ExternalKBFolderItem`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ExternalKBFolderItem, ExternalKBFolderItemType};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBFolderItem {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ExternalKBFolderItem {
    const NAME: &'static str = "ExternalKBFolderItem";
    const MEMBERS: &'static [&'static str] = &["id", "type", "title"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "type",
            2 => name == "title",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "type" => 1,
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
        let mut r#type = None;
        let mut title = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<ExternalKBFolderItemType>>(&mut r#type)?,
                _ => members.value::<wire::Plain<String>>(&mut title)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            r#type: members.required(r#type, "type")?,
            title: members.required(title, "title")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ExternalKBFolderItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "id" | "type" | "title");
        let length = 3 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("title", &self.title)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl From<&str> for ExternalKBFolderItemType {
    fn from(value: &str) -> Self {
        match value {
            "folder" => Self::Folder,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(ExternalKBFolderItemType);
