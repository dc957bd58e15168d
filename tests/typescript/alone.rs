//! The package of declarations alone: small, the same as in the package with modules, and nothing that runs.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::{resolve, running};
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
    let (whole, alone) = (project::generated(), project::generated_types());
    let read =
        |folder: &Path, file: &Path| fs::read_to_string(folder.join(file)).expect("the file can be read");
    let declared: Vec<PathBuf> = files(&alone).into_iter().filter(|file| is(file, ".d.ts")).collect();
    assert!(declared.len() > 6, "{declared:?}");
    for file in &declared {
        let (whole, alone) = (read(&whole, file), read(&alone, file));
        assert!(whole.starts_with(&alone), "{}", file.display());
        assert!(whole == alone || is(file, "editions.d.ts"), "{}", file.display());
    }
}

/// A tool that loads what it resolves gets nothing.
#[test]
fn declarations_alone_have_nothing_that_runs() {
    let alone = project::generated_types();
    let stub = fs::read_to_string(alone.join("index.js")).expect("the file can be read");
    let is_said = |line: &str| line.is_empty() || line.starts_with("//") || line == "\"use strict\";";
    assert!(stub.lines().all(is_said), "{stub}");
    for file in files(&alone).iter().filter(|file| !is(file, ".d.ts") && is(file, "js")) {
        assert_eq!(
            fs::read_to_string(alone.join(file)).expect("the file can be read"),
            stub,
            "{}",
            file.display()
        );
    }
    assert!(files(&alone).iter().all(|file| !is(file, ".mjs")));
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

fn is(file: &Path, end: &str) -> bool {
    file.to_string_lossy().ends_with(end)
}

/// The files of a folder, by their paths in it.
fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        let name = PathBuf::from(path.file_name().expect("a file has a name"));
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|file| name.join(file)));
        } else {
            found.push(name);
        }
    }
    found
}
