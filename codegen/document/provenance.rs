//! Where facts come from, and where their sources contradict each other.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Names, TypeText, list, pattern, short};

/// A page, a declaration file or anything else facts are taken from.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Source {
    /// What it is.
    pub kind: SourceKind,
    /// What a reader looks for: the name of the page or of the file.
    pub title: String,
    /// Version of the documentation or of the declarations.
    pub version: Option<String>,
    /// When it was revised: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, quoted.
    #[schemars(regex(pattern = pattern::DATE))]
    pub revised: Option<String>,
    /// Where it can be read, `https://…`.
    #[schemars(regex(pattern = pattern::ADDRESS), length(max = pattern::LONGEST_ADDRESS))]
    pub url: Option<String>,
    /// Which revision of it was read: the number of a page's revision, a commit.
    #[schemars(regex(pattern = pattern::REVISION))]
    pub revision: Option<String>,
}

/// What facts are taken from.
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
    /// What the sources disagree on.
    pub about: Aspect,
    /// What each source says; at least two, and they differ.
    #[serde(deserialize_with = "list::filled")]
    #[schemars(length(min = 1))]
    pub statements: Vec<Statement>,
    /// About a type, a name or the presence of an item: exactly what the spec then has.
    #[serde(deserialize_with = "short::text")]
    #[schemars(with = "TypeText")]
    pub decision: String,
    /// Why it was decided so.
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

/// What a source says, or several that say the same.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Statement {
    /// Who says so.
    pub source: Names,
    /// Where in the source it says so: `row 3`, `120-134`.
    pub lines: Option<String>,
    /// What is said, in its words or in few.
    #[serde(deserialize_with = "short::text")]
    #[schemars(with = "TypeText")]
    pub says: String,
}

/// Something that is known to exist and is not transcribed.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct Omission {
    /// What it is called.
    pub name: String,
    /// What it is: `event`, `method`, `type`.
    pub what: String,
    /// The sources it is known from.
    pub source: Names,
    /// Why it is not transcribed.
    pub reason: String,
}
