//! Reading and writing `ON_SEARCH_KNOWLEDGE_BASE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnSearchKnowledgeBase;
use crate::wire;

impl<'de> Deserialize<'de> for OnSearchKnowledgeBase {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnSearchKnowledgeBase {
    const NAME: &'static str = "ON_SEARCH_KNOWLEDGE_BASE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            query: arguments.required::<wire::Plain<String>>("query")?,
            language: arguments.optional::<wire::Plain<String>>("language")?,
            folder_id: arguments.optional::<wire::Plain<String>>("folderId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnSearchKnowledgeBase {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self
            .rest
            .length(
                3,
                wire::present(&[true, self.language.is_some(), self.folder_id.is_some()]),
            );
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.query)?;
        if length > 1 {
            list.serialize_element(&self.language)?;
        }
        if length > 2 {
            list.serialize_element(&self.folder_id)?;
        }
        self.rest.write(&mut list)?;
        list.end()
    }
}
