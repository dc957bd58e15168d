//! What every npm package says of itself.

use serde_json::{Value, json};

use crate::model::Package;

/// The beginning of a manifest: the name, and what is known of the package.
pub fn begin(package: &Package, name: &str, description: &str) -> Value {
    let mut manifest = json!({
        "name": name,
        "version": package.version,
        "description": description,
        "keywords": package.keywords,
        "license": package.license,
    });
    if let Some(homepage) = package.homepage.as_ref().or(package.documentation.as_ref()) {
        manifest["homepage"] = json!(homepage);
    }
    if let Some(repository) = &package.repository {
        manifest["repository"] = json!(repository);
    }
    manifest
}
