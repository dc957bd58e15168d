//! The npm package as its users meet it: packed, installed and compiled by every compiler version,
//! with every module resolution, in programs that must compile and programs that must not.

mod expectation;

use crate::judges::compiler::Compiler;
use crate::judges::project::Project;
use crate::judges::{node, project};
use expectation::Expectation;

#[test]
fn programs_are_judged_as_they_say() {
    let project = Project::new("cases");
    project.copy("cases");
    project.write("readme.ts", &example());
    let sources = project.sources();
    let expected: Vec<Expectation> =
        sources.iter().flat_map(|file| expectation::read(&project, file)).collect();
    for compiler in Compiler::all() {
        let found = compiler.compile(&project, &sources, ["--lib", "es2020,dom", "--module", "nodenext"]);
        if let Err(difference) = expectation::compare(&expected, &found) {
            panic!("{}:\n{difference}", compiler.name);
        }
    }
}

/// Compiled without the browser's library, which the types have to do without.
#[test]
fn every_module_resolution_finds_every_entry() {
    let project = Project::new("resolution");
    project.copy("resolution");
    for kind in ["mts", "cts"] {
        project.write(&format!("program.{kind}"), &project.read("program.ts"));
    }
    for compiler in Compiler::all() {
        for resolution in compiler.resolutions() {
            let options = ["--lib", "es2020", "--resolveJsonModule"]
                .into_iter()
                .chain(resolution.options.iter().copied());
            let found = compiler.compile(&project, resolution.consumers, options);
            assert!(found.is_empty(), "{} {}: {found:#?}", compiler.name, resolution.name);
        }
    }
}

#[test]
fn editors_show_what_a_handler_gets() {
    let project = Project::new("hover");
    project.copy("hover");
    for compiler in Compiler::all().filter(Compiler::has_language_service) {
        let output = node::node(project.path(), &project.path().join("hover.js"), [compiler.path()]);
        assert!(output.status.success(), "{}:\n{}", compiler.name, node::printed(&output));
    }
}

/// The programs in the package's README, which must compile as they stand.
fn example() -> String {
    let readme = project::generated().join("README.md");
    let readme = std::fs::read_to_string(readme).expect("the package has a README");
    let blocks: Vec<&str> =
        readme.split("```ts\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!blocks.is_empty(), "the README has no example");
    blocks.concat()
}
