//! Reading and writing `ON_WEB_SCREEN_POP_CUSTOM`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnWebScreenPopCustom;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnWebScreenPopCustom {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnWebScreenPopCustom {
    const NAME: &'static str = "ON_WEB_SCREEN_POP_CUSTOM";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            interaction_id: arguments.required::<wire::Plain<String>>("interactionId")?,
            web_screen_pop: arguments
                .required::<wire::Plain<types::WebScreenPop>>("webScreenPop")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnWebScreenPopCustom {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(2, wire::present(&[true, true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.interaction_id)?;
        list.serialize_element(&self.web_screen_pop)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
