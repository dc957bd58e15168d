//! Reading and writing `CallbackMethodsReturnTypeMap`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::{
    CallbackMethodsReturnTypeMap, CustomTransferDataValue, ExternalKBSearchResultData,
    ExternalKBArticleData,
};
use crate::wire;

impl<'de> Deserialize<'de> for CallbackMethodsReturnTypeMap {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for CallbackMethodsReturnTypeMap {
    const NAME: &'static str = "CallbackMethodsReturnTypeMap";
    const MEMBERS: &'static [&'static str] = &[
        "ON_REQUEST_TRANSFER_DATA",
        "ON_SEARCH_KNOWLEDGE_BASE",
        "ON_GET_KNOWLEDGE_BASE_ARTICLE",
        "ON_WEB_SCREEN_POP_CUSTOM",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "ON_REQUEST_TRANSFER_DATA",
            1 => name == "ON_SEARCH_KNOWLEDGE_BASE",
            2 => name == "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            3 => name == "ON_WEB_SCREEN_POP_CUSTOM",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "ON_REQUEST_TRANSFER_DATA" => 0,
            "ON_SEARCH_KNOWLEDGE_BASE" => 1,
            "ON_GET_KNOWLEDGE_BASE_ARTICLE" => 2,
            "ON_WEB_SCREEN_POP_CUSTOM" => 3,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut on_request_transfer_data = None;
        let mut on_search_knowledge_base = None;
        let mut on_get_knowledge_base_article = None;
        let mut on_web_screen_pop_custom = None;
        while let Some(place) = members.next()? {
            match place {
                0 => {
                    members
                        .value::<
                            wire::Entries<
                                wire::Nullable<wire::Plain<CustomTransferDataValue>>,
                            >,
                        >(&mut on_request_transfer_data)?
                }
                1 => {
                    members
                        .value::<
                            wire::List<wire::Plain<ExternalKBSearchResultData>>,
                        >(&mut on_search_knowledge_base)?
                }
                2 => {
                    members
                        .value::<
                            wire::Nullable<wire::Plain<ExternalKBArticleData>>,
                        >(&mut on_get_knowledge_base_article)?
                }
                _ => members.value::<wire::Plain<bool>>(&mut on_web_screen_pop_custom)?,
            }
        }
        Ok(Self {
            on_request_transfer_data: members
                .required(on_request_transfer_data, "ON_REQUEST_TRANSFER_DATA")?,
            on_search_knowledge_base: members
                .required(on_search_knowledge_base, "ON_SEARCH_KNOWLEDGE_BASE")?,
            on_get_knowledge_base_article: members
                .required(
                    on_get_knowledge_base_article,
                    "ON_GET_KNOWLEDGE_BASE_ARTICLE",
                )?,
            on_web_screen_pop_custom: members
                .required(on_web_screen_pop_custom, "ON_WEB_SCREEN_POP_CUSTOM")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for CallbackMethodsReturnTypeMap {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "ON_REQUEST_TRANSFER_DATA" | "ON_SEARCH_KNOWLEDGE_BASE" |
                "ON_GET_KNOWLEDGE_BASE_ARTICLE" | "ON_WEB_SCREEN_POP_CUSTOM"
            )
        };
        let length = 4 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("ON_REQUEST_TRANSFER_DATA", &self.on_request_transfer_data)?;
        map.serialize_entry("ON_SEARCH_KNOWLEDGE_BASE", &self.on_search_knowledge_base)?;
        map.serialize_entry(
            "ON_GET_KNOWLEDGE_BASE_ARTICLE",
            &self.on_get_knowledge_base_article,
        )?;
        map.serialize_entry("ON_WEB_SCREEN_POP_CUSTOM", &self.on_web_screen_pop_custom)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
