//! Reading and writing `ServiceData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::ServiceData;
use crate::wire;

impl<'de> Deserialize<'de> for ServiceData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ServiceData {
    const NAME: &'static str = "ServiceData";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "name",
        "useDispositions",
        "requireDisposition",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "name",
            2 => name == "useDispositions",
            3 => name == "requireDisposition",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "useDispositions" => 2,
            "requireDisposition" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut name = None;
        let mut use_dispositions = None;
        let mut require_disposition = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut name)?,
                2 => members.value::<wire::Plain<bool>>(&mut use_dispositions)?,
                _ => members.value::<wire::Plain<bool>>(&mut require_disposition)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            name: members.required(name, "name")?,
            use_dispositions: members.required(use_dispositions, "useDispositions")?,
            require_disposition: members
                .required(require_disposition, "requireDisposition")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ServiceData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(name, "id" | "name" | "useDispositions" | "requireDisposition")
        };
        let length = 4 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("name", &self.name)?;
        map.serialize_entry("useDispositions", &self.use_dispositions)?;
        map.serialize_entry("requireDisposition", &self.require_disposition)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
