//! Reading and writing `DispositionData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{DispositionData, DispositionType};
use crate::wire;

impl<'de> Deserialize<'de> for DispositionData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for DispositionData {
    const NAME: &'static str = "DispositionData";
    const MEMBERS: &'static [&'static str] = &["id", "code", "name", "type"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "code",
            2 => name == "name",
            3 => name == "type",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "code" => 1,
            "name" => 2,
            "type" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut code = None;
        let mut name = None;
        let mut r#type = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut code)?,
                2 => members.value::<wire::Plain<String>>(&mut name)?,
                _ => members.value::<wire::Plain<DispositionType>>(&mut r#type)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            code: members.required(code, "code")?,
            name: members.required(name, "name")?,
            r#type: members.required(r#type, "type")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for DispositionData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "id" | "code" | "name" | "type");
        let length = 4 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("type", &self.r#type)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
