//! Reading and writing `ExternalKBItem`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::latest::{ExternalKBItem, ExternalKBSearchResult, ExternalKBSourcedFolderItem};
use crate::json;
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBItem {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(wire::UnionVisitor::<Self>::new())
    }
}

impl<'de> wire::Visitor<'de> for wire::UnionVisitor<ExternalKBItem> {
    type Value = ExternalKBItem;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        wire::expect_tagged(
            f,
            "an object (ExternalKBSearchResult) or an object (ExternalKBSourcedFolderItem)",
            "type",
        )
    }
    fn visit_map<A: wire::MapAccess<'de>>(
        self,
        members: A,
    ) -> Result<Self::Value, A::Error> {
        let (tag, object) = wire::read_tag(
            "ExternalKBItem",
            "type",
            "a string",
            members,
        )?;
        match tag.borrow() {
            wire::TagRef::String("article") => {
                <wire::Plain<
                    ExternalKBSearchResult,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::ExternalKBSearchResult)
            }
            wire::TagRef::String("folder") => {
                <wire::Plain<
                    ExternalKBSourcedFolderItem,
                > as wire::Way>::read(wire::MapAccessDeserializer::new(object))
                    .map(Self::Value::ExternalKBSourcedFolderItem)
            }
            wire::TagRef::String(_) => {
                object
                    .into_map()
                    .map(|members| Self::Value::Unrecognized(
                        json::UnrecognizedObject::new(members),
                    ))
            }
            wire::TagRef::Bool(_) => {
                Err(tag.refuse("ExternalKBItem", "type", "a string"))
            }
        }
    }
}

impl Serialize for ExternalKBItem {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::ExternalKBSearchResult(value) => value.serialize(serializer),
            Self::ExternalKBSourcedFolderItem(value) => value.serialize(serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl From<ExternalKBSearchResult> for ExternalKBItem {
    fn from(value: ExternalKBSearchResult) -> Self {
        Self::ExternalKBSearchResult(value)
    }
}

impl From<ExternalKBSourcedFolderItem> for ExternalKBItem {
    fn from(value: ExternalKBSourcedFolderItem) -> Self {
        Self::ExternalKBSourcedFolderItem(value)
    }
}
