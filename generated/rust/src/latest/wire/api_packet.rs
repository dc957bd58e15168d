//! Reading and writing `APIPacket`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::APIPacket;
use crate::json;
use crate::wire;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for APIPacket<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de, T: Deserialize<'de>> wire::Object<'de> for APIPacket<T> {
    const NAME: &'static str = "APIPacket";
    const MEMBERS: &'static [&'static str] = &[
        "instanceId",
        "type",
        "uid",
        "params",
        "noHandlers",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "instanceId",
            1 => name == "type",
            2 => name == "uid",
            3 => name == "params",
            4 => name == "noHandlers",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "instanceId" => 0,
            "type" => 1,
            "uid" => 2,
            "params" => 3,
            "noHandlers" => 4,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut instance_id = None;
        let mut r#type = None;
        let mut uid = None;
        let mut params = None;
        let mut no_handlers = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut instance_id)?,
                1 => members.value::<wire::Plain<String>>(&mut r#type)?,
                2 => members.value::<wire::Plain<String>>(&mut uid)?,
                3 => members.value::<wire::Argument<T>>(&mut params)?,
                _ => members.optional::<wire::Plain<json::True>>(&mut no_handlers)?,
            }
        }
        Ok(Self {
            instance_id: members.required(instance_id, "instanceId")?,
            r#type: members.required(r#type, "type")?,
            uid: members.required(uid, "uid")?,
            params: members.required(params, "params")?,
            no_handlers,
            extra: members.extra(),
        })
    }
}

impl<T: Serialize> Serialize for APIPacket<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "instanceId" | "type" | "uid" | "params" => true,
            "noHandlers" => self.no_handlers.is_some(),
            _ => false,
        };
        let length = 4 + usize::from(self.no_handlers.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("instanceId", &self.instance_id)?;
        map.serialize_entry("type", &self.r#type)?;
        map.serialize_entry("uid", &self.uid)?;
        map.serialize_entry("params", &self.params)?;
        if self.no_handlers.is_some() {
            map.serialize_entry("noHandlers", &self.no_handlers)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
