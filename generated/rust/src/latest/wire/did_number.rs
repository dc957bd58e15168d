//! Reading and writing `DIDNumber`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::DIDNumber;
use crate::wire;

impl<'de> Deserialize<'de> for DIDNumber {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for DIDNumber {
    const NAME: &'static str = "DIDNumber";
    const MEMBERS: &'static [&'static str] = &["id", "number", "isSMS", "isVoice"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "number",
            2 => name == "isSMS",
            3 => name == "isVoice",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "number" => 1,
            "isSMS" => 2,
            "isVoice" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut number = None;
        let mut is_sms = None;
        let mut is_voice = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut number)?,
                2 => members.value::<wire::Plain<bool>>(&mut is_sms)?,
                _ => members.value::<wire::Plain<bool>>(&mut is_voice)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            number: members.required(number, "number")?,
            is_sms: members.required(is_sms, "isSMS")?,
            is_voice: members.required(is_voice, "isVoice")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for DIDNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "id" | "number" | "isSMS" | "isVoice");
        let length = 4 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("number", &self.number)?;
        map.serialize_entry("isSMS", &self.is_sms)?;
        map.serialize_entry("isVoice", &self.is_voice)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
