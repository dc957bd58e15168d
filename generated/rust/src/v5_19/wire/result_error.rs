//! Reading and writing `ResultError`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{ResultError, ResultErrorCode, ResultErrorName};
use crate::wire;

impl<'de> Deserialize<'de> for ResultError {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ResultError {
    const NAME: &'static str = "ResultError";
    const MEMBERS: &'static [&'static str] = &["code", "name", "message"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "code",
            1 => name == "name",
            2 => name == "message",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "name" => 1,
            "message" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut code = None;
        let mut name = None;
        let mut message = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<ResultErrorCode>>(&mut code)?,
                1 => members.value::<wire::Plain<ResultErrorName>>(&mut name)?,
                _ => members.optional::<wire::Plain<String>>(&mut message)?,
            }
        }
        Ok(Self {
            code: members.required(code, "code")?,
            name: members.required(name, "name")?,
            message,
            extra: members.extra(),
        })
    }
}

impl Serialize for ResultError {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "code" | "name" => true,
            "message" => self.message.is_some(),
            _ => false,
        };
        let length = 2 + usize::from(self.message.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("name", &self.name)?;
        if self.message.is_some() {
            map.serialize_entry("message", &self.message)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
