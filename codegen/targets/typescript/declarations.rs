//! The declarations of all editions, and the package that has them alone.

use std::iter;

use super::module::editions;
use super::quoting::{self, Code, code};
use super::{GENERATED, client, edition, package, readme};
use crate::content::Contents;
use crate::license;
use crate::model::{Api, Package};

/// What a tool loads that loads what it resolves, beside each file of declarations: a resolver that knows no
/// `exports` finds an entry by it.
const SCRIPT: &str = include_str!("text/index.js");

/// Adds them to packages: those of each edition as soon as they are made, and what the root takes from its edition.
pub fn add(package: &Package, packages: &[&Contents<'_>]) {
    for api in &package.editions {
        let copies = iter::repeat_n(edition::declarations(api), packages.len());
        for (contents, declarations) in packages.iter().zip(copies) {
            declare(&format!("{}/index", api.edition), declarations, contents);
            if let Some(global) = global(api, "./index") {
                declare(&format!("{}/global", api.edition), global, contents);
            }
        }
    }
    packages.iter().for_each(|contents| add_root(package, contents));
}

fn add_root(package: &Package, contents: &Contents<'_>) {
    if let Some(root) = package.editions.get(package.root) {
        let module = format!("./{}/index", root.edition);
        let index = code!("{}\n\nexport * from {};\n", GENERATED, quoting::literal(&module));
        contents.add("index.d.ts", index);
        if let Some(global) = global(root, &module) {
            declare("global", global, contents);
        }
    }
    contents.add("index.js", SCRIPT);
}

/// Adds what the package has besides that has nothing else.
pub fn add_alone(package: &Package, contents: &Contents<'_>) {
    let types = editions::types(package);
    contents.add("package.json", package::manifest_alone(package, types.is_some()));
    contents.add("README.md", readme::alone(package, types.is_some()));
    if let Some(types) = types {
        declare(editions::NAME, code!("{}\n\n{}", GENERATED, types), contents);
    }
    license::add(package, contents);
}

fn declare(path: &str, declarations: Code, contents: &Contents<'_>) {
    contents.add(format!("{path}.d.ts"), declarations);
    contents.add(format!("{path}.js"), SCRIPT);
}

fn global(api: &Api, module: &str) -> Option<Code> {
    client::global(api.client.as_ref()?, module)
}
