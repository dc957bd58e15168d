//! Reading and writing `ChatParty`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ChatParty, ChatPartyType};
use crate::wire;

impl<'de> Deserialize<'de> for ChatParty {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ChatParty {
    const NAME: &'static str = "ChatParty";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "type",
        "name",
        "userId",
        "contactId",
        "email",
        "phone",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "type",
            2 => name == "name",
            3 => name == "userId",
            4 => name == "contactId",
            5 => name == "email",
            6 => name == "phone",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "type" => 1,
            "name" => 2,
            "userId" => 3,
            "contactId" => 4,
            "email" => 5,
            "phone" => 6,
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
        let mut name = None;
        let mut user_id = None;
        let mut contact_id = None;
        let mut email = None;
        let mut phone = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<ChatPartyType>>(&mut r#type)?,
                2 => members.value::<wire::Plain<String>>(&mut name)?,
                3 => members.optional::<wire::Plain<String>>(&mut user_id)?,
                4 => members.optional::<wire::Plain<String>>(&mut contact_id)?,
                5 => members.optional::<wire::Plain<String>>(&mut email)?,
                _ => members.optional::<wire::Plain<String>>(&mut phone)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            r#type: members.required(r#type, "type")?,
            name: members.required(name, "name")?,
            user_id,
            contact_id,
            email,
            phone,
            extra: members.extra(),
        })
    }
}

impl Serialize for ChatParty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" | "type" | "name" => true,
            "userId" => self.user_id.is_some(),
            "contactId" => self.contact_id.is_some(),
            "email" => self.email.is_some(),
            "phone" => self.phone.is_some(),
            _ => false,
        };
        let length = 3 + usize::from(self.user_id.is_some())
            + usize::from(self.contact_id.is_some()) + usize::from(self.email.is_some())
            + usize::from(self.phone.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("name", &self.name)?;
        if self.user_id.is_some() {
            map.serialize_entry("userId", &self.user_id)?;
        }
        if self.contact_id.is_some() {
            map.serialize_entry("contactId", &self.contact_id)?;
        }
        if self.email.is_some() {
            map.serialize_entry("email", &self.email)?;
        }
        if self.phone.is_some() {
            map.serialize_entry("phone", &self.phone)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
