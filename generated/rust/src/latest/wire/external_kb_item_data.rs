//! Reading and writing `ExternalKBItemData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ExternalKBItemData, ExternalKBArticleItem, ExternalKBFolderItem};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBItemData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<ExternalKBItemData> {
    type Value = ExternalKBItemData;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::expect_tagged(
            f,
            "an object (ExternalKBArticleItem) or an object (ExternalKBFolderItem)",
            "type",
        )
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        let (tag, object) = wire::read_tag(
            "ExternalKBItemData",
            "type",
            "a string",
            members,
        )?;
        match tag.borrow() {
            wire::TagRef::String("article") => {
                <wire::Plain<
                    ExternalKBArticleItem,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::ExternalKBArticleItem)
            }
            wire::TagRef::String("folder") => {
                <wire::Plain<
                    ExternalKBFolderItem,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::ExternalKBFolderItem)
            }
            wire::TagRef::String(_) => {
                object
                    .into_map()
                    .map(|members| Self::Value::Unrecognized(
                        json::UnrecognizedObject::new(members),
                    ))
            }
            wire::TagRef::Bool(_) => {
                Err(tag.refuse("ExternalKBItemData", "type", "a string"))
            }
        }
    }
}

impl Serialize for ExternalKBItemData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ExternalKBArticleItem(value) => value.serialize(serializer),
            Self::ExternalKBFolderItem(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl From<ExternalKBArticleItem> for ExternalKBItemData {
    fn from(value: ExternalKBArticleItem) -> Self {
        Self::ExternalKBArticleItem(value)
    }
}

impl From<ExternalKBFolderItem> for ExternalKBItemData {
    fn from(value: ExternalKBFolderItem) -> Self {
        Self::ExternalKBFolderItem(value)
    }
}
