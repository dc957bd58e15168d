//! Reading and writing `getTeamMembers`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::GetTeamMembers;
use crate::wire;

impl<'de> Deserialize<'de> for GetTeamMembers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for GetTeamMembers {
    const NAME: &'static str = "getTeamMembers";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            team_id: arguments.required::<wire::Plain<String>>("teamId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for GetTeamMembers {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.team_id)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
