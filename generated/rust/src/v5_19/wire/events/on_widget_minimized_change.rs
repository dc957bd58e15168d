//! Reading and writing `ON_WIDGET_MINIMIZED_CHANGE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::events::OnWidgetMinimizedChange;
use crate::wire;

impl<'de> Deserialize<'de> for OnWidgetMinimizedChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnWidgetMinimizedChange {
    const NAME: &'static str = "ON_WIDGET_MINIMIZED_CHANGE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            widget_minimized: arguments
                .required::<wire::Plain<bool>>("widgetMinimized")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnWidgetMinimizedChange {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.widget_minimized)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
