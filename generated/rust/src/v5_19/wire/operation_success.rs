//! Reading and writing `OperationSuccess`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{OperationSuccess, OperationSuccessStatus};
use crate::json;
use crate::wire;

impl<'de, T: Deserialize<'de>> Deserialize<'de> for OperationSuccess<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de, T: Deserialize<'de>> wire::Object<'de> for OperationSuccess<T> {
    const NAME: &'static str = "OperationSuccess";
    const MEMBERS: &'static [&'static str] = &["status", "data"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "status",
            1 => name == "data",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "data" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut status = None;
        let mut data = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<OperationSuccessStatus>>(&mut status)?,
                _ => members.value::<wire::Argument<T>>(&mut data)?,
            }
        }
        Ok(Self {
            status: members.required(status, "status")?,
            data: members.required(data, "data")?,
            extra: members.extra(),
        })
    }
}

impl<T: Serialize> Serialize for OperationSuccess<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "status" | "data");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("data", &self.data)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl From<&str> for OperationSuccessStatus {
    fn from(value: &str) -> Self {
        match value {
            "success" => Self::Success,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(OperationSuccessStatus);
