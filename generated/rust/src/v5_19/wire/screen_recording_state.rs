//! Reading and writing `ScreenRecordingState`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::ScreenRecordingState;
use crate::wire;

impl<'de> Deserialize<'de> for ScreenRecordingState {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ScreenRecordingState {
    const NAME: &'static str = "ScreenRecordingState";
    const MEMBERS: &'static [&'static str] = &["allowed", "active", "muted"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "allowed",
            1 => name == "active",
            2 => name == "muted",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "allowed" => 0,
            "active" => 1,
            "muted" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut allowed = None;
        let mut active = None;
        let mut muted = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<bool>>(&mut allowed)?,
                1 => members.value::<wire::Plain<bool>>(&mut active)?,
                _ => members.value::<wire::Plain<bool>>(&mut muted)?,
            }
        }
        Ok(Self {
            allowed: members.required(allowed, "allowed")?,
            active: members.required(active, "active")?,
            muted: members.required(muted, "muted")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ScreenRecordingState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| matches!(name, "allowed" | "active" | "muted");
        let length = 3 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("allowed", &self.allowed)?;
        map.serialize_entry("active", &self.active)?;
        map.serialize_entry("muted", &self.muted)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
