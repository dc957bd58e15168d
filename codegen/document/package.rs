//! What the generated packages say about themselves.

use schemars::JsonSchema;
use serde::Deserialize;

/// `package.yaml`: what the generated packages say about themselves.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
pub struct PackageFile {
    /// Package name, the same for every registry.
    pub name: String,
    /// Semantic version of the generated packages.
    pub version: String,
    /// One sentence for the registries.
    pub description: String,
    /// SPDX licence expression, `MIT OR Apache-2.0`.
    pub license: String,
    /// Up to five, as crates.io takes them.
    #[serde(default)]
    pub keywords: Vec<String>,
    /// Address of the source repository.
    pub repository: Option<String>,
    /// Address of the pages about the packages.
    pub homepage: Option<String>,
    /// A sentence every package repeats.
    pub notice: Option<String>,
    /// What the JSON Schema files are called before `.schema.json`; the package name if not given.
    pub schema_name: Option<String>,
    /// Address below which the JSON Schemas are identified, `https://schemas.acme.com/desktop`; nothing
    /// has to be there. A reserved domain if not given.
    pub schema_address: Option<String>,
    /// Address of the reference pages, `https://docs.acme.com/desktop`, below which each item has its place.
    pub documentation: Option<String>,
    /// The edition at the root of each package: the name of a folder.
    pub root: String,
}
