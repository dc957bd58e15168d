//! Reading and writing `ExternalKBArticleData`.

use serde_core::{Deserialize, Deserializer, Serialize, Serializer};

use crate::v5_19::ExternalKBArticleData;
use crate::wire;

impl<'de> Deserialize<'de> for ExternalKBArticleData {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(wire::ObjectVisitor::new())
    }
}

impl<'de> wire::Object<'de> for ExternalKBArticleData {
    const NAME: &'static str = "ExternalKBArticleData";
    const MEMBERS: &'static [&'static str] = &[
        "id",
        "title",
        "keywords",
        "answer",
        "notes",
        "language",
        "createdByUser",
        "lastEditedByUser",
        "customFields",
    ];
    #[inline]
    fn is_at(place: usize, name: &str) -> bool {
        match place {
            0 => name == "id",
            1 => name == "title",
            2 => name == "keywords",
            3 => name == "answer",
            4 => name == "notes",
            5 => name == "language",
            6 => name == "createdByUser",
            7 => name == "lastEditedByUser",
            8 => name == "customFields",
            _ => false,
        }
    }
    fn find(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "title" => 1,
            "keywords" => 2,
            "answer" => 3,
            "notes" => 4,
            "language" => 5,
            "createdByUser" => 6,
            "lastEditedByUser" => 7,
            "customFields" => 8,
            _ => return None,
        };
        Some(place)
    }
    #[inline]
    fn read<A: wire::MapAccess<'de>>(
        mut members: wire::Members<A, Self>,
    ) -> Result<Self, A::Error> {
        let mut id = None;
        let mut title = None;
        let mut keywords = None;
        let mut answer = None;
        let mut notes = None;
        let mut language = None;
        let mut created_by_user = None;
        let mut last_edited_by_user = None;
        let mut custom_fields = None;
        while let Some(place) = members.next()? {
            match place {
                0 => members.value::<wire::Plain<String>>(&mut id)?,
                1 => members.value::<wire::Plain<String>>(&mut title)?,
                2 => members.value::<wire::Plain<String>>(&mut keywords)?,
                3 => members.value::<wire::Plain<String>>(&mut answer)?,
                4 => members.value::<wire::Plain<String>>(&mut notes)?,
                5 => members.value::<wire::Plain<String>>(&mut language)?,
                6 => members.value::<wire::Plain<String>>(&mut created_by_user)?,
                7 => members.value::<wire::Plain<String>>(&mut last_edited_by_user)?,
                _ => {
                    members
                        .value::<wire::Entries<wire::Plain<String>>>(&mut custom_fields)?
                }
            }
        }
        Ok(Self {
            id: members.required(id, "id")?,
            title: members.required(title, "title")?,
            keywords: members.required(keywords, "keywords")?,
            answer: members.required(answer, "answer")?,
            notes: members.required(notes, "notes")?,
            language: members.required(language, "language")?,
            created_by_user: members.required(created_by_user, "createdByUser")?,
            last_edited_by_user: members
                .required(last_edited_by_user, "lastEditedByUser")?,
            custom_fields: members.required(custom_fields, "customFields")?,
            extra: members.extra(),
        })
    }
}

impl Serialize for ExternalKBArticleData {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        use serde_core::ser::SerializeMap;
        let written = |name: &str| {
            matches!(
                name, "id" | "title" | "keywords" | "answer" | "notes" | "language" |
                "createdByUser" | "lastEditedByUser" | "customFields"
            )
        };
        let length = 9 + self.extra.count(written);
        let mut map = serializer.serialize_map(Some(length))?;
        map.serialize_entry("id", &self.id)?;
        map.serialize_entry("title", &self.title)?;
        map.serialize_entry("keywords", &self.keywords)?;
        map.serialize_entry("answer", &self.answer)?;
        map.serialize_entry("notes", &self.notes)?;
        map.serialize_entry("language", &self.language)?;
        map.serialize_entry("createdByUser", &self.created_by_user)?;
        map.serialize_entry("lastEditedByUser", &self.last_edited_by_user)?;
        map.serialize_entry("customFields", &self.custom_fields)?;
        self.extra.write(&mut map, written)?;
        map.end()
    }
}
