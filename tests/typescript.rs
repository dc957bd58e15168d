//! The npm package as its users meet it: packed, installed and compiled by every compiler version,
//! with every module resolution, in programs that must compile and programs that must not.

mod alone;
mod expectation;
mod faking;
mod given_names;
mod global_names;
mod running;

use std::path::Path;

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

/// JavaScript that an editor checks gets the same errors, one for each fault.
#[test]
fn scripts_are_judged_without_being_strict() {
    let project = Project::new("scripts");
    project.copy("scripts");
    let expected = expectation::read(&project, "script.js");
    let loose = ["--strict", "false", "--exactOptionalPropertyTypes", "false", "--allowJs", "--checkJs"];
    for compiler in Compiler::all() {
        let options = loose.into_iter().chain(["--lib", "es2020,dom", "--module", "node16"]);
        let found = compiler.compile(&project, &["script.js"], options);
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
    resolve(&project);
}

/// Compiles the program of a project with every module resolution.
fn resolve(project: &Project) {
    for kind in ["mts", "cts"] {
        project.write(&format!("program.{kind}"), &project.read("program.ts"));
    }
    for compiler in Compiler::all() {
        for resolution in compiler.resolutions() {
            let options = ["--lib", "es2020", "--resolveJsonModule"]
                .into_iter()
                .chain(resolution.options.iter().copied());
            let found = compiler.compile(project, resolution.consumers, options);
            assert!(found.is_empty(), "{} {}: {found:#?}", compiler.name, resolution.name);
        }
    }
}

/// A resolver that knows no `exports` takes the path of an entry for that of a script.
#[test]
fn every_entry_is_found_by_its_path() {
    [project::generated(), project::generated_types()].iter().for_each(|folder| find_entries(folder));
}

fn find_entries(folder: &Path) {
    let manifest = std::fs::read_to_string(folder.join("package.json")).expect("the package has a manifest");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("the manifest is JSON");
    let entries = manifest["exports"].as_object().expect("the package has entries");
    for entry in entries.keys().filter(|entry| !entry.ends_with(".json")) {
        let path = folder.join(entry.trim_start_matches("./"));
        let is_found = path.with_extension("js").is_file() || path.join("index.js").is_file();
        assert!(is_found, "{entry}");
        let form = entries[entry].get("require").unwrap_or(&entries[entry]);
        let script = form["default"].as_str().expect("an entry has a script");
        assert!(folder.join(script).is_file(), "{script}");
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

/// The answers that are shown are right to the last member, in compilers that can tell.
#[test]
fn examples_of_answers_are_right() {
    let project = Project::new("answers");
    let mut sources = Vec::new();
    for edition in ["5.19", "latest"] {
        let declarations = std::fs::read_to_string(project::generated().join(edition).join("index.d.ts"));
        let declarations = declarations.expect("the package has declarations");
        let blocks = declarations.split("@example\n   * ```ts\n").skip(1);
        let blocks =
            blocks.filter_map(|rest| rest.split("   * ```").next()).filter(|code| code.contains("satisfies"));
        for (number, block) in blocks.enumerate() {
            let code: Vec<&str> =
                block.lines().map(|line| line.trim_start().trim_start_matches("* ")).collect();
            let handler = block.split("ReturnType<").nth(1).and_then(|rest| rest.split('>').next());
            let handler = handler.expect("the type of the answer is that of a handler");
            let module = format!("brightpattern-agent-desktop/{edition}");
            let program = format!(
                "import type {{ AgentDesktopClientAPI, {handler} }} from \"{module}\";\n\
                 declare const client: AgentDesktopClientAPI;\n{}\n",
                code.join("\n")
            );
            let file = format!("answer-{edition}-{number}.ts");
            project.write(&file, &program);
            sources.push(file);
        }
    }
    assert!(sources.len() >= 8, "{sources:?}");
    for compiler in Compiler::all().filter(Compiler::knows_satisfies) {
        let found = compiler.compile(&project, &sources, ["--lib", "es2020,dom", "--module", "nodenext"]);
        assert!(found.is_empty(), "{}: {found:#?}", compiler.name);
    }
}

/// The programs in the package's README about types, which must compile as they stand.
fn example() -> String {
    let readme = project::generated().join("README.md");
    let readme = std::fs::read_to_string(readme).expect("the package has a README");
    let (readme, _) = readme.split_once("\n## At run time\n").expect("the README has recipes");
    let blocks: Vec<&str> =
        readme.split("```ts\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert!(!blocks.is_empty(), "the README has no example");
    blocks.concat()
}
