//! The drafts a schema can be written in.

use super::draft_07::{Host, Translator};
use super::{DEFS, Definitions};

/// A draft of JSON Schema.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Draft {
    /// 2020-12, which all files are in.
    Latest,
    /// 07, the last one that many tools know.
    Seventh,
}

/// A document that has nothing but schemas.
const DOCUMENT: Host = Host { description: str::to_owned, knows_deprecated: false, repeats_titles: false };

impl Draft {
    /// Definitions in this draft.
    pub fn of<'d>(self, definitions: &'d Definitions<'_>) -> Definitions<'d> {
        let translator = Translator::new(&DOCUMENT, definitions);
        let translate = |(key, schema): (&str, &'d _)| match self {
            Draft::Latest => (key.to_owned(), Clone::clone(schema)),
            Draft::Seventh => (key.to_owned(), translator.translate(schema)),
        };
        Definitions::of(definitions.schemas().map(translate).collect())
    }

    pub fn dialect(self) -> &'static str {
        match self {
            Draft::Latest => "https://json-schema.org/draft/2020-12/schema",
            Draft::Seventh => "http://json-schema.org/draft-07/schema#",
        }
    }

    /// The keyword that definitions stand under.
    pub fn container(self) -> &'static str {
        match self {
            Draft::Latest => "$defs",
            Draft::Seventh => "definitions",
        }
    }

    /// Where definitions stand, as a reference.
    pub fn place(self) -> &'static str {
        match self {
            Draft::Latest => DEFS,
            Draft::Seventh => "#/definitions/",
        }
    }

    /// The `$id` of a file in this draft, by that of the file in the latest one.
    pub fn id(self, id: String) -> String {
        match (self, id.strip_suffix(".schema.json")) {
            (Draft::Seventh, Some(file)) => format!("{file}.draft-07.schema.json"),
            _ => id,
        }
    }
}
