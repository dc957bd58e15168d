//! Reading and writing `ON_LOGIN`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnLogin;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnLogin {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnLogin {
    const NAME: &'static str = "ON_LOGIN";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            login_state: arguments
                .required::<wire::Plain<types::LoginStateData>>("loginState")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnLogin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.login_state)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
