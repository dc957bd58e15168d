//! Reading and writing `InteractionAssociatedObjectData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::InteractionAssociatedObjectData;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionAssociatedObjectData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionAssociatedObjectData {
    const NAME: &'static str = "InteractionAssociatedObjectData";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "type",
        "displayName",
        "displayType",
        "customFields",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "type",
            2 => name == "displayName",
            3 => name == "displayType",
            4 => name == "customFields",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "type" => 1,
            "displayName" => 2,
            "displayType" => 3,
            "customFields" => 4,
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
        let mut display_name = None;
        let mut display_type = None;
        let mut custom_fields = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut r#type)?,
                2 => members.value::<wire::Plain<String>>(&mut display_name)?,
                3 => members.value::<wire::Plain<String>>(&mut display_type)?,
                _ => {
                    members
                        .value::<wire::Entries<wire::Plain<String>>>(&mut custom_fields)?
                }
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            r#type: members.required(r#type, "type")?,
            display_name: members.required(display_name, "displayName")?,
            display_type: members.required(display_type, "displayType")?,
            custom_fields: members.required(custom_fields, "customFields")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionAssociatedObjectData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "id" | "type" | "displayName" | "displayType" | "customFields"
            )
        };
        let length = 5 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("displayName", &self.display_name)?;
        map.serialize_entry("displayType", &self.display_type)?;
        map.serialize_entry("customFields", &self.custom_fields)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
