//! Reading and writing `LoginData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::LoginData;
use crate::wire;

impl<'de> Deserialize<'de> for LoginData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for LoginData {
    const NAME: &'static str = "LoginData";
    const MEMBERS: &'static [&'static str] = &["username", "password", "tenant"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "username",
            1 => name == "password",
            2 => name == "tenant",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "username" => 0,
            "password" => 1,
            "tenant" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut username = None;
        let mut password = None;
        let mut tenant = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut username)?,
                1 => {
                    members.value::<wire::Sensitive<wire::Plain<String>>>(&mut password)?
                }
                _ => members.optional::<wire::Plain<String>>(&mut tenant)?,
            }
        }
        Ok(Self {
            username: members.required(username, "username")?,
            password: members.required(password, "password")?,
            tenant,
            extra: members.extra(),
        })
    }
}

impl Serialize for LoginData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "username" | "password" => true,
            "tenant" => self.tenant.is_some(),
            _ => false,
        };
        let length = 2 + usize::from(self.tenant.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("username", &self.username)?;
        map.serialize_entry("password", &self.password)?;
        if self.tenant.is_some() {
            map.serialize_entry("tenant", &self.tenant)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
