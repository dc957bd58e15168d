//! Reading and writing `PhoneData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{PhoneData, PhoneType};
use crate::wire;

impl<'de> Deserialize<'de> for PhoneData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for PhoneData {
    const NAME: &'static str = "PhoneData";
    const MEMBERS: &'static [&'static str] = &["number", "type", "displayType"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "number",
            1 => name == "type",
            2 => name == "displayType",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "number" => 0,
            "type" => 1,
            "displayType" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut number = None;
        let mut r#type = None;
        let mut display_type = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut number)?,
                1 => members.value::<wire::Plain<PhoneType>>(&mut r#type)?,
                _ => members.optional::<wire::Plain<String>>(&mut display_type)?,
            }
        }
        Ok(Self {
            number: members.required(number, "number")?,
            r#type: members.required(r#type, "type")?,
            display_type,
            extra: members.extra(),
        })
    }
}

impl Serialize for PhoneData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "number" | "type" => true,
            "displayType" => self.display_type.is_some(),
            _ => false,
        };
        let length = 2 + usize::from(self.display_type.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("type", &self.r#type)?;
        if self.display_type.is_some() {
            map.serialize_entry("displayType", &self.display_type)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
