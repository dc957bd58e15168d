//! Reading and writing `setAgentState`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::methods::SetAgentState;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for SetAgentState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SetAgentState {
    const NAME: &'static str = "setAgentState";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            state: arguments.required::<wire::Plain<types::AgentState>>("state")?,
            not_ready_reason: arguments
                .optional::<wire::Plain<String>>("notReadyReason")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SetAgentState {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.not_ready_reason.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.state)?;
        if length > 1 {
            list.serialize_element(&self.not_ready_reason)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
