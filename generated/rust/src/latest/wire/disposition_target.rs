//! Reading and writing `DispositionTarget`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::DispositionTarget;
use crate::wire;

impl<'de> Deserialize<'de> for DispositionTarget {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for DispositionTarget {
    const NAME: &'static str = "DispositionTarget";
    const MEMBERS: &'static [&'static str] = &["service", "interactionId"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "service",
            1 => name == "interactionId",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "service" => 0,
            "interactionId" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut service = None;
        let mut interaction_id = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.optional::<wire::Plain<String>>(&mut service)?,
                _ => members.optional::<wire::Plain<String>>(&mut interaction_id)?,
            }
        }
        Ok(Self {
            service,
            interaction_id,
            extra: members.extra(),
        })
    }
}

impl Serialize for DispositionTarget {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "service" => self.service.is_some(),
            "interactionId" => self.interaction_id.is_some(),
            _ => false,
        };
        let length = usize::from(self.service.is_some())
            + usize::from(self.interaction_id.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        if self.service.is_some() {
            map.serialize_entry("service", &self.service)?;
        }
        if self.interaction_id.is_some() {
            map.serialize_entry("interactionId", &self.interaction_id)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
