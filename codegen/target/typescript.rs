//! TypeScript: an npm package of type declarations, one folder for each edition.

mod audience;
mod client;
mod definition;
mod docs;
mod edition;
mod event;
mod expression;
mod form;
mod method;
mod module;
mod names;
mod objections;
mod package;
mod prose;
mod quoting;
mod readme;
mod recipes;
mod signature;
mod usage;
mod writer;

use super::{Plan, Target};
use crate::content::{Content, Contents};
use crate::diff::audience::Audience;
use crate::form::{Form, Forms};
use crate::license;
use crate::model::naming::Named;
use crate::model::{Api, Origin, Package};
use crate::objection::Objection;
use crate::schema::Schemas;
use module::Modules;
use quoting::{Code, code};

/// What a tool loads that loads what it resolves, beside each file of declarations: a resolver that knows no
/// `exports` finds an entry by it.
const SCRIPT: &str = include_str!("typescript/text/index.js");

/// The first line of every declaration file and script.
const GENERATED: &str = "// Generated from the transcription of the API. Changes belong there.";

/// The target.
pub struct Npm;

impl Target for Npm {
    fn folder(&self) -> &'static str {
        "npm"
    }

    fn short(&self) -> &'static str {
        "ts"
    }

    fn shows(&self, path: &str, api: &Api) -> bool {
        path == format!("{}/index.d.ts", api.edition)
    }

    fn audience(&self) -> Option<&'static Audience> {
        Some(&audience::AUDIENCE)
    }

    fn named(&self) -> &'static [Named] {
        names::NAMED
    }

    fn plan<'a>(&self, package: &'a Package, schemas: &'a Schemas<'a>) -> Box<dyn Plan + 'a> {
        Box::new(Planned { package, schemas })
    }
}

/// Names stand in declarations as they are documented, but for types that the spec gives another.
struct Planned<'a> {
    package: &'a Package,
    schemas: &'a Schemas<'a>,
}

impl Plan for Planned<'_> {
    fn objections(&self) -> Vec<Objection> {
        objections::find(self.package)
    }

    fn form(&self, edition: usize, item: Origin) -> Option<Form> {
        form::form(&self.package.editions[edition], item)
    }

    fn emit(&self, _: &dyn Forms, contents: &Contents<'_>) {
        let package = self.package;
        let modules = Modules::of(package, self.schemas);
        for api in &package.editions {
            let add = |file: &str, content: Content| contents.add(format!("{}/{file}", api.edition), content);
            add("index.d.ts", edition::declarations(api).into());
            add("index.js", SCRIPT.into());
            if let Some(global) = global(api, "./index") {
                add("global.d.ts", global.into());
                add("global.js", SCRIPT.into());
            }
        }
        if let Some(root) = package.editions.get(package.root) {
            let module = format!("./{}/index", root.edition);
            let index = code!("{}\n\nexport * from {};\n", GENERATED, quoting::literal(&module));
            contents.add("index.d.ts", index);
            if let Some(global) = global(root, &module) {
                contents.add("global.d.ts", global);
                contents.add("global.js", SCRIPT);
            }
        }
        modules.add(package, contents);
        contents.add("index.js", SCRIPT);
        contents.add("package.json", package::manifest(package, &modules));
        contents.add("README.md", readme::readme(package, &modules));
        license::add(package, contents);
    }
}

fn global(api: &Api, module: &str) -> Option<Code> {
    client::global(api.client.as_ref()?, module)
}
