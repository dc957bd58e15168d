//! Reading and writing `CallParty`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::CallParty;
use crate::wire;

impl<'de> Deserialize<'de> for CallParty {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for CallParty {
    const NAME: &'static str = "CallParty";
    const MEMBERS: &'static [&'static str] = &["id", "name", "phone", "userId"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "name",
            2 => name == "phone",
            3 => name == "userId",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "phone" => 2,
            "userId" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut phone = None;
        let mut user_id = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut name)?,
                2 => members.value::<wire::Plain<String>>(&mut phone)?,
                _ => members.optional::<wire::Plain<String>>(&mut user_id)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            name: members.required(name, "name")?,
            phone: members.required(phone, "phone")?,
            user_id,
            extra: members.extra(),
        })
    }
}

impl Serialize for CallParty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" | "name" | "phone" => true,
            "userId" => self.user_id.is_some(),
            _ => false,
        };
        let length = 3 + usize::from(self.user_id.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("phone", &self.phone)?;
        if self.user_id.is_some() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
