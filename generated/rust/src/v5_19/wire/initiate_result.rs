//! Reading and writing `InitiateResult`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::InitiateResult;
use crate::wire;

impl<'de> Deserialize<'de> for InitiateResult {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for InitiateResult {
    const NAME: &'static str = "InitiateResult";
    const MEMBERS: &'static [&'static str] = &["id", "error"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "error",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "error" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut error = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Nullable<wire::Plain<String>>>(&mut id)?,
                _ => members.optional::<wire::Plain<String>>(&mut error)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            error,
            extra: members.extra(),
        })
    }
}

impl Serialize for InitiateResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" => true,
            "error" => self.error.is_some(),
            _ => false,
        };
        let length = 1 + usize::from(self.error.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        if self.error.is_some() {
            map.serialize_entry("error", &self.error)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
