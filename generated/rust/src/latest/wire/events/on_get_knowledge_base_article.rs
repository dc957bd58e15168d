//! Reading and writing `ON_GET_KNOWLEDGE_BASE_ARTICLE`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::events::OnGetKnowledgeBaseArticle;
use crate::wire;

impl<'de> Deserialize<'de> for OnGetKnowledgeBaseArticle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::ArgumentsVisitor::new())
    }
}

impl<'de> wire::Positional<'de> for OnGetKnowledgeBaseArticle {
    const NAME: &'static str = "ON_GET_KNOWLEDGE_BASE_ARTICLE";
    fn read<A: wire::SeqAccess<'de>>(
        mut arguments: wire::Arguments<A, Self>,
    ) -> Result<Self, A::Error> {
        Ok(Self {
            article_id: arguments.required::<wire::Plain<String>>("articleId")?,
            rest: arguments.rest()?,
        })
    }
}

impl Serialize for OnGetKnowledgeBaseArticle {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeSeq;
        let length = self.rest.length(1, wire::present(&[true]));
        let mut list = serializer.serialize_seq(Some(length + self.rest.values.len()))?;
        list.serialize_element(&self.article_id)?;
        self.rest.write(&mut list)?;
        list.end()
    }
}
