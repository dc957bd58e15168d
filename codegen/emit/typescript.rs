//! TypeScript: an npm package of type declarations, one folder for each edition.

mod client;
mod definition;
mod docs;
mod edition;
mod event;
mod expression;
mod method;
pub mod names;
mod package;
mod prose;
mod quoting;
mod readme;
mod signature;
mod writer;

use super::license;
use crate::files::Files;
use crate::model::{Api, Package};

use super::json_schema;
use quoting::code;

/// The first line of every declaration file.
const GENERATED: &str = "// Generated from the transcription of the API. Changes belong there.";

pub fn emit(package: &Package) -> Files {
    let mut files = Files::new();
    let mut add = |path: String, text: String| files.insert(path, text);
    for api in &package.editions {
        add(format!("{}/index.d.ts", api.edition), edition::declarations(api));
        add(format!("{}/schema.json", api.edition), json_schema::documented(api, package));
        add(format!("{}/schema.tolerant.json", api.edition), json_schema::tolerant(api, package));
        if let Some(global) = global(api, "./index") {
            add(format!("{}/global.d.ts", api.edition), global);
        }
    }
    if let Some(root) = package.editions.get(package.root) {
        let module = format!("./{}/index", root.edition);
        let index = code!("{}\n\nexport * from {};\n", GENERATED, quoting::literal(&module));
        add("index.d.ts".into(), index.into_text());
        if let Some(global) = global(root, &module) {
            add("global.d.ts".into(), global);
        }
    }
    add("index.js".into(), include_str!("text/npm/index.js").into());
    add("package.json".into(), package::manifest(package));
    add("README.md".into(), readme::readme(package).into_text());
    for (name, text) in license::texts(package) {
        add(name.into(), text);
    }
    files
}

fn global(api: &Api, module: &str) -> Option<String> {
    client::global(api.client.as_ref()?, module)
}
