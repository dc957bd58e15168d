//! Reading and writing `OperationFailure`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{OperationFailure, OperationFailureStatus, ResultError};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for OperationFailure {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for OperationFailure {
    const NAME: &'static str = "OperationFailure";
    const MEMBERS: &'static [&'static str] = &["status", "error"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "status",
            1 => name == "error",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "status" => 0,
            "error" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut status = None;
        let mut error = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<OperationFailureStatus>>(&mut status)?,
                _ => members.value::<wire::Plain<ResultError>>(&mut error)?,
            }
        }
        Ok(Self {
            status: members.required(status, "status")?,
            error: members.required(error, "error")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for OperationFailure {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "status" | "error");
        let length = 2 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("status", &self.status)?;
        map.serialize_entry("error", &self.error)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}

impl From<&str> for OperationFailureStatus {
    fn from(value: &str) -> Self {
        match value {
            "error" => Self::Error,
            other => Self::Unrecognized(json::Unrecognized::new(other)),
        }
    }
}

wire::string_enum!(OperationFailureStatus);
