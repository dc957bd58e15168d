//! Reading and writing `KBFolderOptions`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::KBFolderOptions;
use crate::wire;

impl<'de> Deserialize<'de> for KBFolderOptions {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for KBFolderOptions {
    const NAME: &'static str = "KBFolderOptions";
    const MEMBERS: &'static [&'static str] = &["language", "folderId"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "language",
            1 => name == "folderId",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "language" => 0,
            "folderId" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut language = None;
        let mut folder_id = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.optional::<wire::Plain<String>>(&mut language)?,
                _ => members.optional::<wire::Plain<String>>(&mut folder_id)?,
            }
        }
        Ok(Self {
            language,
            folder_id,
            extra: members.extra(),
        })
    }
}

impl Serialize for KBFolderOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "language" => self.language.is_some(),
            "folderId" => self.folder_id.is_some(),
            _ => false,
        };
        let length = usize::from(self.language.is_some())
            + usize::from(self.folder_id.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        if self.language.is_some() {
            map.serialize_entry("language", &self.language)?;
        }
        if self.folder_id.is_some() {
            map.serialize_entry("folderId", &self.folder_id)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
