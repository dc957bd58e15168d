//! The manifest of the npm package.

use serde_json::{Map, Value, json};

use crate::license;
use crate::model::{Api, Package};

/// Every entry is types; the one script is there for tools that load what they resolve.
const SCRIPT: &str = "./index.js";

pub fn manifest(package: &Package) -> Value {
    let mut manifest = json!({
        "name": package.name,
        "version": package.version,
        "description": package.description,
        "keywords": package.keywords,
        "license": package.license,
    });
    if let Some(repository) = &package.repository {
        manifest["repository"] = json!(repository);
    }
    manifest["type"] = json!("commonjs");
    manifest["main"] = json!(SCRIPT);
    manifest["types"] = json!("./index.d.ts");
    manifest["exports"] = exports(package);
    manifest["sideEffects"] = json!(false);
    manifest["files"] = files(package);
    manifest
}

fn exports(package: &Package) -> Value {
    let mut entries = Map::new();
    if let Some(root) = package.editions.get(package.root) {
        declare(&mut entries, ".", root);
    }
    for api in &package.editions {
        let folder = format!("./{}", api.edition);
        declare(&mut entries, &folder, api);
        for schema in ["schema.json", "schema.tolerant.json"] {
            let path = format!("{folder}/{schema}");
            entries.insert(path.clone(), json!(path));
        }
    }
    entries.insert("./package.json".into(), json!("./package.json"));
    Value::Object(entries)
}

/// The declarations in a folder, and those of the global object if there is one.
fn declare(entries: &mut Map<String, Value>, folder: &str, api: &Api) {
    let declared = |file: &str| json!({ "types": format!("{folder}/{file}.d.ts"), "default": SCRIPT });
    entries.insert(folder.into(), declared("index"));
    if has_global(api) {
        entries.insert(format!("{folder}/global"), declared("global"));
    }
}

fn files(package: &Package) -> Value {
    let editions = package.editions.iter().map(|api| api.edition.as_str());
    let global = package.editions.get(package.root).filter(|root| has_global(root)).map(|_| "global.d.ts");
    let fixed = ["index.js", "index.d.ts"].into_iter().chain(global);
    let licenses = license::names(package);
    fixed.chain(editions).chain(licenses).collect()
}

fn has_global(api: &Api) -> bool {
    api.client.as_ref().is_some_and(|client| !client.global.is_empty())
}
