//! Reading and writing `ON_GET_KNOWLEDGE_BASE_FOLDER`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnGetKnowledgeBaseFolder;
use crate::latest::types;
use crate::wire;

impl<'de> Deserialize<'de> for OnGetKnowledgeBaseFolder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnGetKnowledgeBaseFolder {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_FOLDER";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            options: arguments
                .required::<wire::Plain<types::KBFolderOptions>>("options")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnGetKnowledgeBaseFolder {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.options)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
