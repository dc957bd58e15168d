//! The manifest of the npm package of the schemas.

use serde_json::{Map, Value, json};

use crate::license;
use crate::model::Package;
use crate::npm_manifest;

/// What it is called: somebody who wants types has no use for schemas.
pub fn name(package: &Package) -> String {
    format!("{}-schema", package.name)
}

pub fn manifest(package: &Package) -> Value {
    let description = format!("JSON Schemas. {}", package.description);
    let mut manifest = npm_manifest::begin(package, &name(package), &description);
    let editions = || package.editions.iter().map(|api| api.edition.as_str());
    let entries = editions().map(|edition| format!("./{edition}/*.json"));
    let entries = entries.chain(["./package.json".to_owned()]);
    manifest["type"] = json!("commonjs");
    manifest["exports"] = entries.map(|entry| (entry.clone(), json!(entry))).collect::<Map<_, _>>().into();
    manifest["files"] = editions().chain(license::names(package)).collect();
    manifest
}
