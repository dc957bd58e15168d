//! Reading and writing `OpenRecordOptions`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{OpenRecordOptions, OpenRecordOptionsSource};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for OpenRecordOptions {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for OpenRecordOptions {
    const NAME: &'static str = "OpenRecordOptions";
    const MEMBERS: &'static [&'static str] = &["inNewTab", "source"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "inNewTab",
            1 => name == "source",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "inNewTab" => 0,
            "source" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut in_new_tab = None;
        let mut source = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<bool>>(&mut in_new_tab)?,
                _ => members.value::<wire::Plain<OpenRecordOptionsSource>>(&mut source)?,
            }
        }
        Ok(Self {
            in_new_tab: members.required(in_new_tab, "inNewTab")?,
            source: members.required(source, "source")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for OpenRecordOptions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "inNewTab" | "source");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("inNewTab", &self.in_new_tab)?;
        map.serialize_entry("source", &self.source)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl From<&str> for OpenRecordOptionsSource {
    fn from(value: &str) -> Self {
        match value {
            "user" => Self::User,
            "scenario" => Self::Scenario,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(OpenRecordOptionsSource);
