//! Where facts come from, and where their sources contradict each other.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Names, list, short};

/// A page, a declaration file or anything else facts are taken from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Source {
    pub kind: SourceKind,
    /// What a reader looks for: the name of the page or of the file.
    pub title: String,
    /// Version of the documentation or of the declarations.
    pub version: Option<String>,
    /// When it was revised: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, quoted.
    pub revised: Option<String>,
    /// Where it can be read, `https://…`.
    pub url: Option<String>,
    /// Which revision of it was read: the number of a page's revision, a commit.
    pub revision: Option<String>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum SourceKind {
    /// A page of the vendor's documentation.
    Page,
    /// Type declarations published by the vendor.
    Declarations,
    /// Code published by the vendor, such as an example.
    Example,
    /// Somebody else's code or text.
    ThirdParty,
}

/// A contradiction between sources, and what was decided.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Disagreement {
    pub about: Aspect,
    /// What each source says; at least two, and they differ.
    #[serde(deserialize_with = "list::filled")]
    #[schemars(length(min = 1))]
    pub statements: Vec<Statement>,
    /// About a type, a name or the presence of an item: exactly what the spec then has.
    #[serde(deserialize_with = "short::text")]
    #[schemars(with = "String")]
    pub decision: String,
    pub reason: String,
    /// What it means for somebody who writes code, in a sentence; left out where it means nothing.
    pub advice: Option<String>,
}

/// What a disagreement is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Aspect {
    /// Whether the item is there at all.
    Existence,
    Meaning,
    Name,
    Parameters,
    /// Required or optional.
    Presence,
    Result,
    Type,
    Unit,
    Values,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Statement {
    pub source: Names,
    /// Where in the source it says so: `row 3`, `120-134`.
    pub lines: Option<String>,
    #[serde(deserialize_with = "short::text")]
    #[schemars(with = "String")]
    pub says: String,
}

#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Omission {
    pub name: String,
    /// What it is: `event`, `method`, `type`.
    pub what: String,
    pub source: Names,
    pub reason: String,
}
