//! Reading and writing `suggestChatMessage`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::methods::SuggestChatMessage;
use crate::wire;

impl<'de> Deserialize<'de> for SuggestChatMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for SuggestChatMessage {
    const NAME: &'static str = "suggestChatMessage";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            text: arguments.required::<wire::Plain<String>>("text")?,
            overwrite: arguments.optional::<wire::Plain<bool>>("overwrite")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for SuggestChatMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                3,
                wire::present(
                    &[true, self.overwrite.is_some(), self.interaction_id.is_some()],
                ),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.text)?;
        if length > 1 {
            list.serialize_element(&self.overwrite)?;
        }
        if length > 2 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
