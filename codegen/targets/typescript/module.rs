//! The modules that run: written as ESM, their CommonJS is made of that.

mod binding;
mod constant;
pub mod editions;
mod guards;
pub mod loading;
mod results;
mod samples;
mod testing;
mod values;

use self::guards::{Definitions, Guards, Names};
use super::super::Basis;
use super::GENERATED;
use super::quoting::{self, Code, code, commonjs};
use crate::content::Contents;
use crate::model::Package;
use crate::schema::Reading;

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

/// All modules that there may be, by their names.
pub const NAMES: [&str; 8] = [
    editions::NAME,
    guards::NAME,
    guards::TOLERANT,
    loading::NAME,
    results::NAME,
    samples::NAME,
    testing::NAME,
    values::NAME,
];

/// What a page loads that has no bundler, by its address; it is no entry.
const PAGE: &str = include_str!("text/testing.page.mjs");

/// All modules of a package.
pub struct Modules {
    /// Those of each edition.
    pub editions: Vec<Vec<Entry>>,
    /// Those beside the editions.
    pub beside: Vec<Entry>,
}

/// A module that can be imported.
pub struct Entry {
    pub name: &'static str,
    /// What it is for, in a few words.
    pub about: &'static str,
}

impl Modules {
    /// Adds all of them as they are made, and what they share.
    pub fn add(package: &Package, basis: &Basis<'_>, contents: &Contents<'_>) -> Modules {
        let mut before = Vec::new();
        let places = 0..package.editions.len();
        let editions: Vec<Vec<Entry>> =
            places.map(|place| add_edition(place, (package, basis), &mut before, contents)).collect();
        let beside = editions::module(package).map(|module| module.add("", contents));
        if let Some(root) = package.editions.get(package.root) {
            for Entry { name, .. } in &editions[package.root] {
                add_entry(name, &format!("./{}/{name}", root.edition), contents);
            }
        }
        for (name, script) in SHARED {
            add_script(&format!("runtime/{name}"), script.into(), contents);
        }
        Modules { editions, beside: beside.into_iter().collect() }
    }

    /// None, for a package that has declarations alone.
    pub fn none(package: &Package) -> Modules {
        let editions = package.editions.iter().map(|_| Vec::new()).collect();
        Modules { editions, beside: Vec::new() }
    }

    /// Whether anything runs.
    pub fn run(&self) -> bool {
        self.editions.iter().any(|modules| !modules.is_empty())
    }

    /// Those that are entries of the package by their names alone: of the root, and those beside.
    pub fn at_root(&self, package: &Package) -> impl Iterator<Item = &Entry> {
        self.editions.get(package.root).into_iter().flatten().chain(&self.beside)
    }
}

/// `before` has the definitions of the editions before, to which those of this one are added.
fn add_edition<'s>(
    place: usize,
    (package, basis): (&'s Package, &'s Basis<'_>),
    before: &mut Vec<(&'s str, Definitions<'s>)>,
    contents: &Contents<'_>,
) -> Vec<Entry> {
    let Some(api) = package.editions.get(place) else { return Vec::new() };
    let folder = format!("{}/", api.edition);
    let add = |module: Module| module.add(&folder, contents);
    let mut found = vec![add(values::module(api, package))];
    found.extend(loading::module(api).map(add));
    found.extend(results::module(api).map(add));
    let names = add_guards(place, (package, basis), before, &mut found, contents);
    found.extend(samples::module(place, package, &basis.samples).map(add));
    if let Some(testing) = testing::module(api, &names) {
        found.push(add(testing));
        contents.add(format!("{folder}testing.page.mjs"), headed(PAGE.into()));
    }
    found
}

/// Adds the guards, and tells their names; nothing else of them is kept but what the next editions compare.
fn add_guards<'s>(
    place: usize,
    (package, basis): (&'s Package, &'s Basis<'_>),
    before: &mut Vec<(&'s str, Definitions<'s>)>,
    found: &mut Vec<Entry>,
    contents: &Contents<'_>,
) -> Names<'s> {
    let api = &package.editions[place];
    let folder = format!("{}/", api.edition);
    let readings = Reading::ALL.map(|reading| basis.schemas.definitions(place, reading));
    let guards = Guards::of(api, readings, before);
    found.push(guards.documented().add(&folder, contents));
    found.push(guards.tolerant().add(&folder, contents));
    add_script(&format!("{folder}predicates"), guards.predicates(), contents);
    add_script(&format!("{folder}shapes"), guards.shapes(), contents);
    let names = guards.names();
    // Only editions that follow compare theirs with them.
    if place + 1 < package.editions.len() {
        before.push((&api.edition, guards.definitions));
    }
    names
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
    fn add(self, folder: &str, contents: &Contents<'_>) -> Entry {
        let Module { name, about, script, required, declarations } = self;
        let path = format!("{folder}{name}");
        contents.add(format!("{path}.d.ts"), headed(declarations));
        contents.add(format!("{path}.d.mts"), code!("{}\n", reexport(&format!("./{name}.js"))));
        match required {
            None => add_script(&path, script, contents),
            Some(required) => {
                contents.add(format!("{path}.mjs"), headed(script));
                contents.add(format!("{path}.js"), headed(required));
            }
        }
        Entry { name, about }
    }
}

/// Adds a script in both forms.
fn add_script(path: &str, script: Code, contents: &Contents<'_>) {
    contents.add(format!("{path}.js"), headed(commonjs(&script)));
    contents.add(format!("{path}.mjs"), headed(script));
}

/// The content of a file.
fn headed(mut code: Code) -> Code {
    code.push_before("\n\n");
    code.push_before(GENERATED);
    code
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
