//! Reading and writing `login`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::Login;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for Login {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for Login {
    const NAME: &'static str = "login";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            login_data: arguments
                .required::<wire::Plain<types::LoginData>>("loginData")?,
            force: arguments.optional::<wire::Plain<bool>>("force")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for Login {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(2, wire::present(&[true, self.force.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.login_data)?;
        if length > 1 {
            list.serialize_element(&self.force)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
