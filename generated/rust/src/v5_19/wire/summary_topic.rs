//! Reading and writing `SummaryTopic`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::SummaryTopic;
use crate::wire;

impl<'de> Deserialize<'de> for SummaryTopic {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for SummaryTopic {
    const NAME: &'static str = "SummaryTopic";
    const MEMBERS: &'static [&'static str] = &["name", "value"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "name",
            1 => name == "value",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "value" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut name = None;
        let mut value = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut name)?,
                _ => members.value::<wire::Plain<String>>(&mut value)?,
            }
        }
        Ok(Self {
            name: members.required(name, "name")?,
            value: members.required(value, "value")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for SummaryTopic {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "name" | "value");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("value", &self.value)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
