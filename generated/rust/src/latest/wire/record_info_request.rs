//! Reading and writing `RecordInfoRequest`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::RecordInfoRequest;
use crate::wire;

impl<'de> Deserialize<'de> for RecordInfoRequest {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for RecordInfoRequest {
    const NAME: &'static str = "RecordInfoRequest";
    const MEMBERS: &'static [&'static str] = &["id", "type"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "type",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "type" => 1,
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
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                _ => members.value::<wire::Plain<String>>(&mut r#type)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            r#type: members.required(r#type, "type")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for RecordInfoRequest {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "id" | "type");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
