//! Reading and writing `ContactDetails`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::ContactDetails;
use crate::wire;

impl<'de> Deserialize<'de> for ContactDetails {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ContactDetails {
    const NAME: &'static str = "ContactDetails";
    const MEMBERS: &'static [&'static str] = &["firstName", "lastName"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "firstName",
            1 => name == "lastName",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "firstName" => 0,
            "lastName" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut first_name = None;
        let mut last_name = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.optional::<wire::Plain<String>>(&mut first_name)?,
                _ => members.optional::<wire::Plain<String>>(&mut last_name)?,
            }
        }
        Ok(Self {
            first_name,
            last_name,
            extra: members.extra(),
        })
    }
}

impl Serialize for ContactDetails {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "firstName" => self.first_name.is_some(),
            "lastName" => self.last_name.is_some(),
            _ => false,
        };
        let length = usize::from(self.first_name.is_some())
            + usize::from(self.last_name.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        if self.first_name.is_some() {
            map.serialize_entry("firstName", &self.first_name)?;
        }
        if self.last_name.is_some() {
            map.serialize_entry("lastName", &self.last_name)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
