//! Reading and writing `DialCandidate`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{DialCandidate, PhoneData, InteractionAssociatedObjectData};
use crate::wire;

impl<'de> Deserialize<'de> for DialCandidate {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for DialCandidate {
    const NAME: &'static str = "DialCandidate";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "displayName",
        "phones",
        "associatedObjects",
        "email",
        "avatarUrl",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "displayName",
            2 => name == "phones",
            3 => name == "associatedObjects",
            4 => name == "email",
            5 => name == "avatarUrl",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "displayName" => 1,
            "phones" => 2,
            "associatedObjects" => 3,
            "email" => 4,
            "avatarUrl" => 5,
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
        let mut phones = None;
        let mut associated_objects = None;
        let mut email = None;
        let mut avatar_url = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut display_name)?,
                2 => members.value::<wire::List<wire::Plain<PhoneData>>>(&mut phones)?,
                3 => {
                    members
                        .value::<
                            wire::List<wire::Plain<InteractionAssociatedObjectData>>,
                        >(&mut associated_objects)?
                }
                4 => members.optional::<wire::Plain<String>>(&mut email)?,
                _ => members.optional::<wire::Plain<String>>(&mut avatar_url)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            display_name: members.required(display_name, "displayName")?,
            phones: members.required(phones, "phones")?,
            associated_objects: members
                .required(associated_objects, "associatedObjects")?,
            email,
            avatar_url,
            extra: members.extra(),
        })
    }
}

impl Serialize for DialCandidate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" | "displayName" | "phones" | "associatedObjects" => true,
            "email" => self.email.is_some(),
            "avatarUrl" => self.avatar_url.is_some(),
            _ => false,
        };
        let length = 4 + usize::from(self.email.is_some())
            + usize::from(self.avatar_url.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("displayName", &self.display_name)?;
        map.serialize_entry("phones", &self.phones)?;
        map.serialize_entry("associatedObjects", &self.associated_objects)?;
        if self.email.is_some() {
            map.serialize_entry("email", &self.email)?;
        }
        if self.avatar_url.is_some() {
            map.serialize_entry("avatarUrl", &self.avatar_url)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
