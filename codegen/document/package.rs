//! What the generated packages say about themselves.

use schemars::JsonSchema;
use serde::Deserialize;

use super::pattern;

/// `package.yaml`: what the generated packages say about themselves.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PackageFile {
    /// Package name, the same for every registry.
    #[schemars(regex(pattern = pattern::PACKAGE_NAME))]
    pub name: String,
    /// Semantic version of the generated packages.
    #[schemars(regex(pattern = pattern::VERSION))]
    pub version: String,
    /// One sentence for the registries.
    #[schemars(regex(pattern = pattern::SOMETHING))]
    pub description: String,
    /// SPDX licence expression, `MIT OR Apache-2.0`.
    #[schemars(regex(pattern = pattern::LICENSE))]
    pub license: String,
    /// Up to five, as crates.io takes them.
    #[serde(default)]
    #[schemars(length(max = 5))]
    pub keywords: Vec<String>,
    /// Address of the source repository.
    #[schemars(regex(pattern = pattern::ADDRESS), length(max = pattern::LONGEST_ADDRESS))]
    pub repository: Option<String>,
    /// Address of the pages about the packages.
    #[schemars(regex(pattern = pattern::ADDRESS), length(max = pattern::LONGEST_ADDRESS))]
    pub homepage: Option<String>,
    /// A sentence every package repeats.
    pub notice: Option<String>,
    /// What the JSON Schema files are called before `.schema.json`; the package name if not given.
    #[schemars(regex(pattern = pattern::PACKAGE_NAME))]
    pub schema_name: Option<String>,
    /// Address below which the JSON Schemas are identified, `https://schemas.acme.com/desktop`; nothing
    /// has to be there. A reserved domain if not given.
    #[schemars(regex(pattern = pattern::BEGINNING), length(max = pattern::LONGEST_ADDRESS))]
    pub schema_address: Option<String>,
    /// Address of the reference pages, `https://docs.acme.com/desktop`, below which each item has its place.
    #[schemars(regex(pattern = pattern::BEGINNING), length(max = pattern::LONGEST_ADDRESS))]
    pub documentation: Option<String>,
    /// The edition at the root of each package: the name of a folder.
    pub root: String,
}
