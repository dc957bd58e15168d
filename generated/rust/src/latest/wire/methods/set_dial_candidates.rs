//! Reading and writing `setDialCandidates`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetDialCandidates;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for SetDialCandidates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetDialCandidates {
    const NAME: &'static str = "setDialCandidates";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            candidates: arguments
                .required::<
                    wire::List<wire::Plain<types::DialCandidate>>,
                >("candidates")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetDialCandidates {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.candidates)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
