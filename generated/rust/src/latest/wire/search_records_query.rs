//! Reading and writing `SearchRecordsQuery`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::SearchRecordsQuery;
use crate::wire;

impl<'de> Deserialize<'de> for SearchRecordsQuery {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for SearchRecordsQuery {
    const NAME: &'static str = "SearchRecordsQuery";
    const MEMBERS: &'static [&'static str] = &["text", "types"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "text",
            1 => name == "types",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
            "types" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut text = None;
        let mut types = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut text)?,
                _ => members.value::<wire::List<wire::Plain<String>>>(&mut types)?,
            }
        }
        Ok(Self {
            text: members.required(text, "text")?,
            types: members.required(types, "types")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for SearchRecordsQuery {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "text" | "types");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("text", &self.text)?;
        map.serialize_entry("types", &self.types)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
