//! Reading and writing `LoginStateData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::LoginStateData;
use crate::wire;

impl<'de> Deserialize<'de> for LoginStateData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for LoginStateData {
    const NAME: &'static str = "LoginStateData";
    const MEMBERS: &'static [&'static str] = &[
        "isLoggedIn",
        "agentId",
        "username",
        "sessionId",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "isLoggedIn",
            1 => name == "agentId",
            2 => name == "username",
            3 => name == "sessionId",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "isLoggedIn" => 0,
            "agentId" => 1,
            "username" => 2,
            "sessionId" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut is_logged_in = None;
        let mut agent_id = None;
        let mut username = None;
        let mut session_id = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<bool>>(&mut is_logged_in)?,
                1 => members.optional::<wire::Plain<String>>(&mut agent_id)?,
                2 => members.optional::<wire::Plain<String>>(&mut username)?,
                _ => members.optional::<wire::Plain<String>>(&mut session_id)?,
            }
        }
        Ok(Self {
            is_logged_in: members.required(is_logged_in, "isLoggedIn")?,
            agent_id,
            username,
            session_id,
            extra: members.extra(),
        })
    }
}

impl Serialize for LoginStateData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| match name {
            "isLoggedIn" => true,
            "agentId" => self.agent_id.is_some(),
            "username" => self.username.is_some(),
            "sessionId" => self.session_id.is_some(),
            _ => false,
        };
        let length = 1 + usize::from(self.agent_id.is_some())
            + usize::from(self.username.is_some())
            + usize::from(self.session_id.is_some()) + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("isLoggedIn", &self.is_logged_in)?;
        if self.agent_id.is_some() {
            map.serialize_entry("agentId", &self.agent_id)?;
        }
        if self.username.is_some() {
            map.serialize_entry("username", &self.username)?;
        }
        if self.session_id.is_some() {
            map.serialize_entry("sessionId", &self.session_id)?;
        }
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
