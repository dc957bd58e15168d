//! Reading and writing `WebScreenPopSecondaryUrl`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::WebScreenPopSecondaryUrl;
use crate::wire;

impl<'de> Deserialize<'de> for WebScreenPopSecondaryUrl {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for WebScreenPopSecondaryUrl {
    const NAME: &'static str = "WebScreenPopSecondaryUrl";
    const MEMBERS: &'static [&'static str] = &["label", "url"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "label",
            1 => name == "url",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "label" => 0,
            "url" => 1,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut label = None;
        let mut url = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.optional::<wire::Plain<String>>(&mut label)?,
                _ => members.optional::<wire::Plain<String>>(&mut url)?,
            }
        }
        Ok(Self {
            label,
            url,
            extra: members.extra(),
        })
    }
}

impl Serialize for WebScreenPopSecondaryUrl {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "label" => self.label.is_some(),
            "url" => self.url.is_some(),
            _ => false,
        };
        let length = usize::from(self.label.is_some()) + usize::from(self.url.is_some())
            + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        if self.label.is_some() {
            map.serialize_entry("label", &self.label)?;
        }
        if self.url.is_some() {
            map.serialize_entry("url", &self.url)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
