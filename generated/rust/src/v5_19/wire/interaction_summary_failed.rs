//! Reading and writing `InteractionSummaryFailed`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::InteractionSummaryFailed;
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for InteractionSummaryFailed {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InteractionSummaryFailed {
    const NAME: &'static str = "InteractionSummaryFailed";
    const MEMBERS: &'static [&'static str] = &["interactionId", "success", "errorCode"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "interactionId",
            1 => name == "success",
            2 => name == "errorCode",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "interactionId" => 0,
            "success" => 1,
            "errorCode" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut interaction_id = None;
        let mut success = None;
        let mut error_code = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut interaction_id)?,
                1 => members.value::<wire::Plain<json::False>>(&mut success)?,
                _ => members.value::<wire::Plain<String>>(&mut error_code)?,
            }
        }
        Ok(Self {
            interaction_id: members.required(interaction_id, "interactionId")?,
            success: members.required(success, "success")?,
            error_code: members.required(error_code, "errorCode")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for InteractionSummaryFailed {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(name, "interactionId" | "success" | "errorCode")
        };
        let length = 3 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("interactionId", &self.interaction_id)?;
        map.serialize_entry("success", &self.success)?;
        map.serialize_entry("errorCode", &self.error_code)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
