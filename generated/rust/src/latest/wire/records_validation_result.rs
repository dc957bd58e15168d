//! Reading and writing `RecordsValidationResult`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::RecordsValidationResult;
use crate::wire;

impl<'de> Deserialize<'de> for RecordsValidationResult {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for RecordsValidationResult {
    const NAME: &'static str = "RecordsValidationResult";
    const MEMBERS: &'static [&'static str] = &["valid", "message"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "valid",
            1 => name == "message",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "valid" => 0,
            "message" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut valid = None;
        let mut message = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<bool>>(&mut valid)?,
                _ => members.optional::<wire::Plain<String>>(&mut message)?,
            }
        }
        Ok(Self {
            valid: members.required(valid, "valid")?,
            message,
            extra: members.extra(),
        })
    }
}

impl Serialize for RecordsValidationResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "valid" => true,
            "message" => self.message.is_some(),
            _ => false,
        };
        let length = 1 + usize::from(self.message.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("valid", &self.valid)?;
        if self.message.is_some() {
            map.serialize_entry("message", &self.message)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
