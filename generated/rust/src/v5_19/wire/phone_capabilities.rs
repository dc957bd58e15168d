//! Reading and writing `PhoneCapabilities`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::PhoneCapabilities;
use crate::wire;

impl<'de> Deserialize<'de> for PhoneCapabilities {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for PhoneCapabilities {
    const NAME: &'static str = "PhoneCapabilities";
    const MEMBERS: &'static [&'static str] = &[
        "canDial",
        "canAnswer",
        "canHold",
        "canRetrieve",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "canDial",
            1 => name == "canAnswer",
            2 => name == "canHold",
            3 => name == "canRetrieve",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "canDial" => 0,
            "canAnswer" => 1,
            "canHold" => 2,
            "canRetrieve" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut can_dial = None;
        let mut can_answer = None;
        let mut can_hold = None;
        let mut can_retrieve = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<bool>>(&mut can_dial)?,
                1 => members.value::<wire::Plain<bool>>(&mut can_answer)?,
                2 => members.value::<wire::Plain<bool>>(&mut can_hold)?,
                _ => members.value::<wire::Plain<bool>>(&mut can_retrieve)?,
            }
        }
        Ok(Self {
            can_dial: members.required(can_dial, "canDial")?,
            can_answer: members.required(can_answer, "canAnswer")?,
            can_hold: members.required(can_hold, "canHold")?,
            can_retrieve: members.required(can_retrieve, "canRetrieve")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for PhoneCapabilities {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(name, "canDial" | "canAnswer" | "canHold" | "canRetrieve")
        };
        let length = 4 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("canDial", &self.can_dial)?;
        map.serialize_entry("canAnswer", &self.can_answer)?;
        map.serialize_entry("canHold", &self.can_hold)?;
        map.serialize_entry("canRetrieve", &self.can_retrieve)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
