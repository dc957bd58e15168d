//! The package of declarations alone: small, the same as in the package with modules, and nothing that runs.

use serde_json::json;

use super::{resolve, running};
use crate::faults::tree::tree;
use crate::judges::project::{self, Project};

const NAME: &str = "brightpattern-agent-desktop";

/// What programs of one package are, they are of the other.
#[test]
fn every_module_resolution_finds_the_declarations_alone() {
    let project = Project::new("resolution-alone");
    project.copy("resolution");
    let program = project.read("program.ts");
    let editions = format!(
        "import type {{ AnyClient, SharedClient }} from \"{NAME}-types/editions\";\n\
         export const shared = (client: AnyClient & SharedClient): SharedClient => client;\n"
    );
    project.write(
        "program.ts",
        &(program.replace(&format!("\"{NAME}"), &format!("\"{NAME}-types")) + &editions),
    );
    resolve(&project);
}

/// To the last byte, but for what the modules have in theirs.
#[test]
fn declarations_are_the_same_in_both_packages() {
    let (whole, alone) = (tree(&project::generated()), tree(&project::generated_types()));
    let declared: Vec<_> = alone.iter().filter(|(file, _)| file.ends_with(".d.ts")).collect();
    assert!(declared.len() > 6, "{declared:?}");
    for (file, alone) in declared {
        let whole = &whole[file];
        assert!(whole.starts_with(alone), "{file}");
        assert!(whole == alone || file == "editions.d.ts", "{file}");
    }
}

/// A tool that loads what it resolves gets nothing.
#[test]
fn declarations_alone_have_nothing_that_runs() {
    let alone = tree(&project::generated_types());
    let stub = &alone["index.js"];
    let is_said = |line: &str| line.is_empty() || line.starts_with("//") || line == "\"use strict\";";
    assert!(stub.lines().all(is_said), "{stub}");
    for (file, text) in alone.iter().filter(|(file, _)| file.ends_with("js")) {
        assert_eq!(text, stub, "{file}");
    }
    assert!(alone.keys().all(|file| !file.ends_with(".mjs")));
}

#[test]
fn nobody_has_anything_against_the_declarations_alone() {
    let project = Project::new("lint-alone");
    let job = json!({ "name": format!("{NAME}-types"), "tarball": project::types() });
    assert_eq!(running::run::<Vec<String>>(&project, "lint.js", &job), Vec::<String>::new());
}

/// A few hundred KB are all that somebody downloads who wants types.
#[test]
fn declarations_alone_are_small() {
    let project = Project::new("size-alone");
    let installed = project.path().join(format!("node_modules/{NAME}-types"));
    let (packed, unpacked) = running::sizes(project::types(), &installed);
    println!("{packed} bytes packed, {unpacked} unpacked");
    assert!(packed <= 50_000 && unpacked <= 300_000, "{packed} bytes packed, {unpacked} unpacked");
}
