//! The generated declarations against plain lists of facts, source by source: every type, member,
//! event and method is what the source says, but for the differences that were decided.

mod fact;
mod unlisted;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use codegen::model::{Api, Shape};
use codegen::understand;

use crate::judges::compiler::Compiler;
use crate::judges::project::Project;
use fact::Fact;

/// By source, the items that differ and why.
type Differences = BTreeMap<String, BTreeMap<String, String>>;

const PROGRAM: &str = include_str!("facts/program.ts");

#[test]
fn the_declarations_are_what_the_sources_say() {
    let compiler = Compiler::all().last().expect("there is a compiler");
    let package = understand(&root().join("spec")).expect("the spec has no mistakes");
    let mut surprises = Vec::new();
    let project = Project::new("facts");
    for api in &package.editions {
        let folder = format!("tests/facts/{}", api.edition);
        let facts = fact::read(&read(&folder, "sources.txt"));
        let mut found = differences(&compiler, &project, &package.name, api, &facts);
        for (source, item) in unlisted::unlisted(api, &facts) {
            let message = format!("is in the spec and in no line of the {source}");
            found.insert((source, item), message);
        }
        let decided: Differences =
            serde_yaml::from_str(&read(&folder, "differences.yaml")).expect("the differences are a mapping");
        let decided: BTreeSet<(String, String)> = decided
            .iter()
            .flat_map(|(source, items)| items.keys().map(|item| (source.clone(), item.clone())))
            .collect();
        for (difference, message) in &found {
            if !decided.contains(difference) {
                let (_, item) = difference;
                surprises.push(format!("{folder}/sources.txt: {item} {message}"));
            }
        }
        for (source, item) in decided.iter().filter(|difference| !found.contains_key(*difference)) {
            surprises.push(format!("{folder}/differences.yaml: {item} is what the {source} say"));
        }
    }
    assert!(
        surprises.is_empty(),
        "The declarations and the facts differ. If a source has changed, change its line in the list; if \
         the spec decided otherwise, say why among the differences; else change the spec.\n{}",
        surprises.join("\n")
    );
}

/// What differs, by source and item, with the assertion that does not hold and why.
fn differences(
    compiler: &Compiler,
    project: &Project,
    package: &str,
    api: &Api,
    facts: &[Fact],
) -> BTreeMap<(String, String), String> {
    let file = format!("facts-{}.ts", api.edition);
    let mut text = format!("import type {{ {} }} from \"{package}/{}\";\n", exports(api), api.edition);
    text.push_str(PROGRAM);
    let first = text.lines().count() + 1;
    for (number, fact) in facts.iter().enumerate() {
        let Fact { helper, assertion, .. } = fact;
        text.push_str(&format!("{helper} export type Fact{number} = Expect<{assertion}>;\n"));
    }
    project.write(&file, &text);
    // What is sent may be `undefined` where it is optional; a source need not say so.
    let options = ["--lib", "es2020,dom", "--module", "nodenext", "--exactOptionalPropertyTypes", "false"];
    let found = compiler.compile(project, &[&file], options);
    let mut differences = BTreeMap::new();
    for diagnostic in found {
        let at = diagnostic.line.checked_sub(first).filter(|_| diagnostic.file == file);
        let fact = at.and_then(|at| facts.get(at)).unwrap_or_else(|| panic!("{diagnostic:?}"));
        let Fact { source, assertion, .. } = fact;
        let message = format!("is not what the {source} say:\n    {assertion}: {}", diagnostic.message);
        differences.insert((fact.source.clone(), fact.item.clone()), message);
    }
    differences
}

/// The names an edition exports; types of the browser keep those of the browser.
fn exports(api: &Api) -> String {
    let types = api.types.iter().filter(|definition| !matches!(definition.shape, Shape::Host));
    let mut names: Vec<&str> = types.map(|definition| definition.name.as_str()).collect();
    for event in &api.events {
        names.push(&event.handler);
        names.extend(event.handler_aliases.iter().map(String::as_str));
    }
    if let Some(client) = &api.client {
        names.extend([client.interface.as_str(), client.constructor.as_str()]);
    }
    names.extend(["Events", "Methods"]);
    names.join(", ")
}

fn read(folder: &str, name: &str) -> String {
    fs::read_to_string(root().join(folder).join(name)).unwrap_or_else(|error| {
        panic!("{folder}/{name}: {error}. Every edition has lists of what its sources say.")
    })
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
