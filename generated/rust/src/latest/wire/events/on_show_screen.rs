//! Reading and writing `ON_SHOW_SCREEN`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnShowScreen;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnShowScreen {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnShowScreen {
    const NAME: &'static str = "ON_SHOW_SCREEN";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            screen: arguments
                .required::<
                    wire::Entries<
                        wire::Nullable<wire::Plain<types::InteractionScreenValue>>,
                    >,
                >("screen")?,
            interaction_id: arguments.optional::<wire::Plain<String>>("interactionId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnShowScreen {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(2, wire::present(&[true, self.interaction_id.is_some()]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.screen)?;
        if length > 1 {
            list.serialize_element(&self.interaction_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
