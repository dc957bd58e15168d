//! JSON Schema of the files of a spec, for editors.

use schemars::JsonSchema;

use super::{EditionFile, PackageFile};

/// A file of a spec: `package.yaml`, or a file of an edition.
#[derive(JsonSchema)]
#[schemars(untagged, title = "Spec file")]
#[allow(dead_code, clippy::large_enum_variant, reason = "only its schema is wanted")]
enum SpecFile {
    Package(PackageFile),
    Edition(EditionFile),
}

/// The file it is written to, in the folder of a spec.
pub const SCHEMA: &str = "spec.schema.json";

pub fn schema() -> String {
    let schema = schemars::schema_for!(SpecFile);
    serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
}
