//! The modules that run: written as ESM, their CommonJS is made of that.

mod constant;
pub mod editions;
mod guards;
pub mod loading;
mod results;
mod samples;
mod testing;
mod values;

use self::guards::Definitions;
use super::GENERATED;
use super::quoting::{self, Code, code, commonjs};
use crate::content::Contents;
use crate::model::Package;
use crate::schema::{Reading, Schemas};

/// What the modules of all editions share.
const SHARED: [(&str, &str); 7] = [
    ("calling", include_str!("text/runtime/calling.mjs")),
    ("clock", include_str!("text/runtime/clock.mjs")),
    ("faking", include_str!("text/runtime/faking.mjs")),
    ("loading", include_str!("text/runtime/loading.mjs")),
    ("naming", include_str!("text/runtime/naming.mjs")),
    ("predicates", include_str!("text/runtime/predicates.mjs")),
    ("shapes", include_str!("text/runtime/shapes.mjs")),
];

/// What a page loads that has no bundler, by its address; it is no entry.
const PAGE: &str = include_str!("text/testing.page.mjs");

/// All modules of a package.
pub struct Modules {
    /// Those of each edition.
    pub editions: Vec<Vec<Module>>,
    /// What the modules of each edition share, by the names of their files.
    shared: Vec<Vec<(&'static str, Code)>>,
    /// Those beside the editions.
    pub beside: Vec<Module>,
}

impl Modules {
    pub fn of(package: &Package, schemas: &Schemas<'_>) -> Modules {
        let mut before = Vec::new();
        let each = package.editions.iter().enumerate();
        let (editions, shared) =
            each.map(|(place, _)| of_edition(place, (package, schemas), &mut before)).unzip();
        Modules { editions, shared, beside: editions::module(package).into_iter().collect() }
    }

    /// None, for a package that has declarations alone.
    pub fn none(package: &Package) -> Modules {
        let editions = package.editions.iter().map(|_| Vec::new()).collect();
        Modules { editions, shared: Vec::new(), beside: Vec::new() }
    }

    /// Whether anything runs.
    pub fn run(&self) -> bool {
        self.editions.iter().any(|modules| !modules.is_empty())
    }

    /// Those that are entries of the package by their names alone: of the root, and those beside.
    pub fn at_root(&self, package: &Package) -> impl Iterator<Item = &Module> {
        self.editions.get(package.root).into_iter().flatten().chain(&self.beside)
    }

    /// Adds all of them, and what they share.
    pub fn add(&self, package: &Package, contents: &Contents<'_>) {
        for ((api, modules), shared) in package.editions.iter().zip(&self.editions).zip(&self.shared) {
            modules.iter().for_each(|module| module.add(&format!("{}/", api.edition), contents));
            if modules.iter().any(|module| module.name == "testing") {
                contents.add(
                    format!("{}/testing.page.mjs", api.edition),
                    code!("{}\n\n{}", GENERATED, Code::from(PAGE)),
                );
            }
            shared.iter().for_each(|(name, script)| {
                add_script(&format!("{}/{name}", api.edition), script, contents);
            });
        }
        self.beside.iter().for_each(|module| module.add("", contents));
        if let Some(root) = package.editions.get(package.root) {
            for Module { name, .. } in &self.editions[package.root] {
                add_entry(name, &format!("./{}/{name}", root.edition), contents);
            }
        }
        for (name, script) in SHARED {
            add_script(&format!("runtime/{name}"), &script.into(), contents);
        }
    }
}

/// `before` has the definitions of the editions before, to which those of this one are added.
fn of_edition(
    place: usize,
    (package, schemas): (&Package, &Schemas<'_>),
    before: &mut Vec<(String, Definitions)>,
) -> (Vec<Module>, Vec<(&'static str, Code)>) {
    let (earlier, later) = package.editions.split_at(place);
    let Some(api) = later.first() else { return Default::default() };
    let mut found = vec![values::module(api, package)];
    found.extend(loading::module(api));
    found.extend(results::module(api));
    let guards = guards::guards(api, Reading::ALL.map(|reading| schemas.definitions(place, reading)), before);
    found.extend(guards.modules);
    found.extend(samples::module(api, earlier));
    found.extend(testing::module(api, &guards.names));
    before.push((api.edition.clone(), guards.definitions));
    (found, guards.shared.into())
}

/// A module with its declarations.
pub struct Module {
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
    /// As ESM, `import { a } from "./b.mjs";` and `export const c`.
    pub script: Code,
    /// As CommonJS, where that is not made of the same.
    pub required: Option<Code>,
    pub declarations: Code,
}

impl Module {
    /// Adds the module in both forms to a folder.
    fn add(&self, folder: &str, contents: &Contents<'_>) {
        let path = format!("{folder}{}", self.name);
        contents.add(format!("{path}.d.ts"), code!("{}\n\n{}", GENERATED, self.declarations));
        contents.add(format!("{path}.d.mts"), code!("{}\n", reexport(&format!("./{}.js", self.name))));
        contents.add(format!("{path}.mjs"), code!("{}\n\n{}", GENERATED, self.script));
        let required = self.required.clone().unwrap_or_else(|| commonjs(&self.script));
        contents.add(format!("{path}.js"), code!("{}\n\n{}", GENERATED, required));
    }
}

/// Adds a script in both forms, which no declarations go with.
fn add_script(path: &str, script: &Code, contents: &Contents<'_>) {
    contents.add(format!("{path}.mjs"), code!("{}\n\n{}", GENERATED, script));
    contents.add(format!("{path}.js"), code!("{}\n\n{}", GENERATED, commonjs(script)));
}

/// A module that has all another one has.
fn add_entry(name: &str, of: &str, contents: &Contents<'_>) {
    contents.add(format!("{name}.d.ts"), code!("{}\n", reexport(of)));
    contents.add(format!("{name}.d.mts"), code!("{}\n", reexport(&format!("./{name}.js"))));
    contents.add(format!("{name}.mjs"), code!("{}\n", reexport(&format!("{of}.mjs"))));
    contents.add(
        format!("{name}.js"),
        code!("\"use strict\";\n\nmodule.exports = require({});\n", quoting::literal(&format!("{of}.js"))),
    );
}

fn reexport(module: &str) -> Code {
    code!("export * from {};", quoting::literal(module))
}
