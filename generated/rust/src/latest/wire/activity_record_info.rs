//! Reading and writing `ActivityRecordInfo`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::ActivityRecordInfo;
use crate::wire;

impl<'de> Deserialize<'de> for ActivityRecordInfo {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ActivityRecordInfo {
    const NAME: &'static str = "ActivityRecordInfo";
    const MEMBERS: &'static [&'static str] = &["id", "caseId", "contactId"];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "caseId",
            2 => name == "contactId",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "caseId" => 1,
            "contactId" => 2,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut case_id = None;
        let mut contact_id = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Nullable<wire::Plain<String>>>(&mut id)?,
                1 => members.optional::<wire::Plain<String>>(&mut case_id)?,
                _ => members.optional::<wire::Plain<String>>(&mut contact_id)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            case_id,
            contact_id,
            extra: members.extra(),
        })
    }
}

impl Serialize for ActivityRecordInfo {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "id" => true,
            "caseId" => self.case_id.is_some(),
            "contactId" => self.contact_id.is_some(),
            _ => false,
        };
        let length = 1 + usize::from(self.case_id.is_some())
            + usize::from(self.contact_id.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        if self.case_id.is_some() {
            map.serialize_entry("caseId", &self.case_id)?;
        }
        if self.contact_id.is_some() {
            map.serialize_entry("contactId", &self.contact_id)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
