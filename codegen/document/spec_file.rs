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

/// The version of the format: another one if a spec of before would be refused or mean something else.
pub const FORMAT: u32 = 1;

/// The file the schema is written to, in the folder of a spec.
pub const SCHEMA: &str = "spec.schema.json";

pub fn schema() -> String {
    let mut schema = serde_json::to_value(schemars::schema_for!(SpecFile)).unwrap_or_default();
    if let Some(keywords) = schema.as_object_mut() {
        let id = format!("urn:{}:spec-format:{FORMAT}", crate::PROGRAM);
        // After what tells that the file is one of ours.
        keywords.shift_insert(2, "$id".to_owned(), id.into());
        let comment = format!("Version {FORMAT} of the format of a spec.");
        keywords.shift_insert(3, "$comment".to_owned(), comment.into());
    }
    format!("{schema:#}\n")
}
