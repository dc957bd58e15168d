//! Reading and writing `ServerErrorData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ServerErrorData, ServerErrorCode, ServerErrorName};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for ServerErrorData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ServerErrorData {
    const NAME: &'static str = "ServerErrorData";
    const MEMBERS: &'static [&'static str] = &["code", "name", "timestamp", "message"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "code",
            1 => name == "name",
            2 => name == "timestamp",
            3 => name == "message",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "name" => 1,
            "timestamp" => 2,
            "message" => 3,
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
        let mut timestamp = None;
        let mut message = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<ServerErrorCode>>(&mut code)?,
                1 => members.value::<wire::Plain<ServerErrorName>>(&mut name)?,
                2 => members.value::<wire::Plain<json::Number>>(&mut timestamp)?,
                _ => members.optional::<wire::Plain<String>>(&mut message)?,
            }
        }
        Ok(Self {
            code: members.required(code, "code")?,
            name: members.required(name, "name")?,
            timestamp: members.required(timestamp, "timestamp")?,
            message,
            extra: members.extra(),
        })
    }
}

impl Serialize for ServerErrorData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "code" | "name" | "timestamp" => true,
            "message" => self.message.is_some(),
            _ => false,
        };
        let length = 3 + usize::from(self.message.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("code", &self.code)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("timestamp", &self.timestamp)?;
        if self.message.is_some() {
            map.serialize_entry("message", &self.message)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
