//! Reading and writing `InteractionAssociatedObjectsData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{InteractionAssociatedObjectsData, InteractionAssociatedObject};
use crate::wire;

impl<'de> Deserialize<'de> for InteractionAssociatedObjectsData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionAssociatedObjectsData {
    const NAME: &'static str = "InteractionAssociatedObjectsData";
    const MEMBERS: &'static [&'static str] = &["list", "selected"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "list",
            1 => name == "selected",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "list" => 0,
            "selected" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut list = None;
        let mut selected = None;
        while let Some(place) = members.next()? {
            match place {
                0 => {
                    members
                        .value::<
                            wire::List<wire::Plain<InteractionAssociatedObject>>,
                        >(&mut list)?
                }
                _ => members.value::<wire::List<wire::Plain<String>>>(&mut selected)?,
            }
        }
        Ok(Self {
            list: members.required(list, "list")?,
            selected: members.required(selected, "selected")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionAssociatedObjectsData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "list" | "selected");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("list", &self.list)?;
        map.serialize_entry("selected", &self.selected)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
