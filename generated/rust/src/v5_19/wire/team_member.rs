//! Reading and writing `TeamMember`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::TeamMember;
use crate::wire;

impl<'de> Deserialize<'de> for TeamMember {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for TeamMember {
    const NAME: &'static str = "TeamMember";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "teamId",
        "firstName",
        "lastName",
        "phone",
        "state",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "teamId",
            2 => name == "firstName",
            3 => name == "lastName",
            4 => name == "phone",
            5 => name == "state",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "teamId" => 1,
            "firstName" => 2,
            "lastName" => 3,
            "phone" => 4,
            "state" => 5,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut team_id = None;
        let mut first_name = None;
        let mut last_name = None;
        let mut phone = None;
        let mut state = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut team_id)?,
                2 => members.value::<wire::Plain<String>>(&mut first_name)?,
                3 => members.value::<wire::Plain<String>>(&mut last_name)?,
                4 => members.value::<wire::Plain<String>>(&mut phone)?,
                _ => members.value::<wire::Plain<String>>(&mut state)?,
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            team_id: members.required(team_id, "teamId")?,
            first_name: members.required(first_name, "firstName")?,
            last_name: members.required(last_name, "lastName")?,
            phone: members.required(phone, "phone")?,
            state: members.required(state, "state")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for TeamMember {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "id" | "teamId" | "firstName" | "lastName" | "phone" | "state"
            )
        };
        let length = 6 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("teamId", &self.team_id)?;
        map.serialize_entry("firstName", &self.first_name)?;
        map.serialize_entry("lastName", &self.last_name)?;
        map.serialize_entry("phone", &self.phone)?;
        map.serialize_entry("state", &self.state)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
