//! Reading and writing `PhoneDeviceData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{PhoneDeviceData, PhoneDevice};
use crate::wire;

impl<'de> Deserialize<'de> for PhoneDeviceData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for PhoneDeviceData {
    const NAME: &'static str = "PhoneDeviceData";
    const MEMBERS: &'static [&'static str] = &["type", "phone"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "type",
            1 => name == "phone",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "type" => 0,
            "phone" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut r#type = None;
        let mut phone = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<PhoneDevice>>(&mut r#type)?,
                _ => members.optional::<wire::Plain<String>>(&mut phone)?,
            }
        }
        Ok(Self {
            r#type: members.required(r#type, "type")?,
            phone,
            extra: members.extra(),
        })
    }
}

impl Serialize for PhoneDeviceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "type" => true,
            "phone" => self.phone.is_some(),
            _ => false,
        };
        let length = 1 + usize::from(self.phone.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("type", &self.r#type)?;
        if self.phone.is_some() {
            map.serialize_entry("phone", &self.phone)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
