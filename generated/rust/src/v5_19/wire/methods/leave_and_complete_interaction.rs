//! Reading and writing `leaveAndCompleteInteraction`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::LeaveAndCompleteInteraction;
use crate::wire;

impl<'de> Deserialize<'de> for LeaveAndCompleteInteraction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for LeaveAndCompleteInteraction {
    const NAME: &'static str = "leaveAndCompleteInteraction";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            disposition: arguments.optional::<wire::Plain<String>>("disposition")?,
            note: arguments.optional::<wire::Plain<String>>("note")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for LeaveAndCompleteInteraction {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                3,
                wire::present(
                    &[
                        self.disposition.is_some(),
                        self.note.is_some(),
                        self.interaction_id.is_some(),
                    ],
                ),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        if length > 0 {
            list.serialize_element(&self.disposition)?;
        }
        if length > 1 {
            list.serialize_element(&self.note)?;
        }
        if length > 2 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
