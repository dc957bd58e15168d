//! The declarations of all editions, and the package that has them alone.

use super::module::editions;
use super::quoting::{self, Code, code};
use super::{GENERATED, client, edition, package, readme};
use crate::content::Contents;
use crate::license;
use crate::model::{Api, Package};

/// What a tool loads that loads what it resolves, beside each file of declarations: a resolver that knows no
/// `exports` finds an entry by it.
const SCRIPT: &str = include_str!("text/index.js");

/// The declarations of each edition, for all packages that have them.
pub struct Declarations<'a> {
    package: &'a Package,
    editions: Vec<Code>,
}

impl<'a> Declarations<'a> {
    pub fn of(package: &'a Package) -> Declarations<'a> {
        Declarations { package, editions: package.editions.iter().map(edition::declarations).collect() }
    }

    /// Adds them to a package, and what the root takes from its edition.
    pub fn add(&self, contents: &Contents<'_>) {
        for (api, declarations) in self.package.editions.iter().zip(&self.editions) {
            declare(&format!("{}/index", api.edition), declarations.clone(), contents);
            if let Some(global) = global(api, "./index") {
                declare(&format!("{}/global", api.edition), global, contents);
            }
        }
        if let Some(root) = self.package.editions.get(self.package.root) {
            let module = format!("./{}/index", root.edition);
            let index = code!("{}\n\nexport * from {};\n", GENERATED, quoting::literal(&module));
            contents.add("index.d.ts", index);
            if let Some(global) = global(root, &module) {
                declare("global", global, contents);
            }
        }
        contents.add("index.js", SCRIPT);
    }

    /// Adds the package that has nothing else.
    pub fn add_alone(&self, contents: &Contents<'_>) {
        self.add(contents);
        let types = editions::types(self.package);
        contents.add("package.json", package::manifest_alone(self.package, types.is_some()));
        contents.add("README.md", readme::alone(self.package, types.is_some()));
        if let Some(types) = types {
            declare(editions::NAME, code!("{}\n\n{}", GENERATED, types), contents);
        }
        license::add(self.package, contents);
    }
}

fn declare(path: &str, declarations: Code, contents: &Contents<'_>) {
    contents.add(format!("{path}.d.ts"), declarations);
    contents.add(format!("{path}.js"), SCRIPT);
}

fn global(api: &Api, module: &str) -> Option<Code> {
    client::global(api.client.as_ref()?, module)
}
