//! The manifests of the npm packages, and what the registry takes in one.

use serde_json::{Map, Value, json};

use crate::diagnostic::Rule;
use crate::license;
use crate::model::{Api, Package};
use crate::npm_manifest;
use crate::objection::{Objection, Spot};
use crate::safe_integer;

use super::module::{self, Modules, editions};

/// Modules of Node.js.
const NO_PACKAGES: &str = "\
    assert buffer cluster console constants crypto dgram dns domain events fs http http2 https inspector \
    module net os path process punycode querystring readline repl sqlite stream sys timers tls tty url \
    util v8 vm wasi zlib";

/// The largest number that npm takes in a version.
const LARGEST: u64 = safe_integer::LARGEST.unsigned_abs();

/// What the name of the package ends with that has declarations alone, and that of its folder.
pub const ALONE: &str = "-types";

/// The longest version that npm takes.
const LONGEST_VERSION: usize = 256;

/// The entry that declares the global object of the root edition.
const GLOBAL: &str = "global";

pub fn manifest(package: &Package, modules: &Modules) -> Value {
    let mut manifest = declared(package, &package.name, &package.description, modules);
    // What its modules are written in.
    manifest["engines"] = json!({ "node": ">=16.9" });
    manifest
}

/// What the package of declarations alone is called.
pub fn alone(package: &Package) -> String {
    format!("{}{ALONE}", package.name)
}

/// The manifest of that package, which may have the types of clients of any edition.
pub fn manifest_alone(package: &Package, has_editions: bool) -> Value {
    let description = format!("Declarations alone. {}", package.description);
    let mut manifest = declared(package, &alone(package), &description, &Modules::none(package));
    if has_editions {
        manifest["exports"][format!("./{}", editions::NAME)] = form(".", editions::NAME);
        let names = ["d.ts", "js"].map(|end| json!(format!("{}.{end}", editions::NAME)));
        manifest["files"].as_array_mut().into_iter().for_each(|files| files.extend(names.clone()));
    }
    manifest
}

fn declared(package: &Package, name: &str, description: &str, modules: &Modules) -> Value {
    let mut manifest = npm_manifest::begin(package, name, description);
    manifest["type"] = json!("commonjs");
    manifest["main"] = json!("./index.js");
    manifest["types"] = json!("./index.d.ts");
    manifest["exports"] = exports(package, modules);
    manifest["sideEffects"] = json!(false);
    manifest["files"] = files(package, modules);
    manifest
}

fn exports(package: &Package, modules: &Modules) -> Value {
    let mut entries = Map::new();
    if let Some(root) = package.editions.get(package.root) {
        declare(&mut entries, ".", root);
        modules.at_root(package).for_each(|module| run(&mut entries, ".", module.name));
    }
    for (api, modules) in package.editions.iter().zip(&modules.editions) {
        let folder = format!("./{}", api.edition);
        declare(&mut entries, &folder, api);
        modules.iter().for_each(|module| run(&mut entries, &folder, module.name));
    }
    entries.insert("./package.json".into(), json!("./package.json"));
    Value::Object(entries)
}

/// The declarations in a folder, and those of the global object if there is one.
fn declare(entries: &mut Map<String, Value>, folder: &str, api: &Api) {
    entries.insert(folder.into(), form(folder, "index"));
    if has_global(api) {
        entries.insert(format!("{folder}/global"), form(folder, "global"));
    }
}

/// A file of declarations, with the script beside it.
fn form(folder: &str, file: &str) -> Value {
    json!({ "types": format!("{folder}/{file}.d.ts"), "default": format!("{folder}/{file}.js") })
}

/// A module that runs, as ESM and as CommonJS.
fn run(entries: &mut Map<String, Value>, folder: &str, module: &str) {
    let form = |types: &str, script: &str| json!({ "types": format!("{folder}/{module}.{types}"), "default": format!("{folder}/{module}.{script}") });
    let forms = json!({ "import": form("d.mts", "mjs"), "require": form("d.ts", "js") });
    entries.insert(format!("{folder}/{module}"), forms);
}

fn files(package: &Package, modules: &Modules) -> Value {
    let editions = package.editions.iter().map(|api| api.edition.as_str());
    let global = package
        .editions
        .get(package.root)
        .filter(|root| has_global(root))
        .map(|_| ["global.js", "global.d.ts"]);
    let fixed = ["index.js", "index.d.ts"].into_iter().chain(global.into_iter().flatten());
    let scripts = modules.at_root(package).map(|module| module.name);
    let scripts = scripts.flat_map(|name| ["js", "mjs", "d.ts", "d.mts"].map(|end| format!("{name}.{end}")));
    let licenses = license::names(package);
    let names =
        fixed.chain(modules.run().then_some("runtime")).chain(editions).chain(licenses).map(str::to_owned);
    names.chain(scripts).collect()
}

fn has_global(api: &Api) -> bool {
    api.client.as_ref().is_some_and(|client| !client.global.is_empty())
}

/// What keeps the package from being one of npm.
pub fn objections(package: &Package) -> Vec<Objection> {
    let mut found = Vec::new();
    if NO_PACKAGES.split(' ').any(|name| name == package.name) {
        let title = format!("`{}` cannot be the name of a crate or a package", package.name);
        let label = "this is a module of Node.js, and npm takes no package of its name";
        found.push(Objection::new(Rule::BadName, Spot::Package("name", None), title, label));
    }
    found.extend(version(&package.version));
    for (index, api) in package.editions.iter().enumerate() {
        let label = match api.edition.as_str() {
            GLOBAL => "`global` is an entry of the packages besides",
            name if module::NAMES.contains(&name) => "the packages have a module of this name",
            name if is_file(name) => "the packages have files of such names",
            _ => continue,
        };
        let title = format!("the folder `{}` cannot be an edition", api.edition);
        let objection = Objection::new(Rule::BadName, Spot::Edition(index), title, label);
        found.push(objection.help("rename the folder; its name becomes a folder of each package"));
    }
    found
}

/// Whether a folder of this name might be in the way of a file beside the editions.
fn is_file(edition: &str) -> bool {
    let lower = edition.to_ascii_lowercase();
    [".json", ".md", ".js", ".ts"].iter().any(|end| lower.ends_with(end))
        || lower.starts_with("license")
        || lower == "node_modules"
}

/// What is wrong with a version that is a semantic one.
fn version(version: &str) -> Option<Objection> {
    let parsed = semver::Version::parse(version).ok()?;
    let label = if [parsed.major, parsed.minor, parsed.patch].iter().any(|number| *number > LARGEST) {
        format!("npm takes no number beyond {LARGEST}")
    } else if version.len() > LONGEST_VERSION {
        format!("npm takes no version of more than {LONGEST_VERSION} characters")
    } else {
        return None;
    };
    let title = format!("`{version}` is not a semantic version");
    Some(Objection::new(Rule::WrongValue, Spot::Package("version", None), title, label))
}
