//! Reading and writing `Team`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::Team;
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for Team {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for Team {
    const NAME: &'static str = "Team";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "displayName",
        "isSupervised",
        "usersCount",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "displayName",
            2 => name == "isSupervised",
            3 => name == "usersCount",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "displayName" => 1,
            "isSupervised" => 2,
            "usersCount" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut display_name = None;
        let mut is_supervised = None;
        let mut users_count = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut display_name)?,
                2 => members.value::<wire::Plain<bool>>(&mut is_supervised)?,
                _ => members.optional::<wire::Plain<json::Number>>(&mut users_count)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            display_name: members.required(display_name, "displayName")?,
            is_supervised: members.required(is_supervised, "isSupervised")?,
            users_count,
            extra: members.extra(),
        })
    }
}

impl Serialize for Team {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" | "displayName" | "isSupervised" => true,
            "usersCount" => self.users_count.is_some(),
            _ => false,
        };
        let length = 3 + usize::from(self.users_count.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("displayName", &self.display_name)?;
        map.serialize_entry("isSupervised", &self.is_supervised)?;
        if self.users_count.is_some() {
            map.serialize_entry("usersCount", &self.users_count)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
