//! The constructor can be used wherever a script puts it, whatever the script loads.

use std::fs;
use std::path::Path;

use codegen::targets::{Basis, plan};
use codegen::understand;

use crate::fixtures::spec;
use crate::judges::compiler::Compiler;
use crate::judges::project::Project;

/// The path from the global object, the constructor, and whether a program may leave out `window`.
const PLACES: [(&str, &str, bool); 8] = [
    ("example.Api", "ClientConstructor", true),
    ("Alone", "ClientConstructor", true),
    ("Same", "Same", true),
    ("deep.down.Api", "ClientConstructor", true),
    ("$.Api", "ClientConstructor", true),
    ("inner.new", "ClientConstructor", true),
    ("hidden.Api", "HiddenNamespace", true),
    ("class.Api", "ClientConstructor", false),
];

#[test]
fn a_constructor_is_found_at_any_place() {
    let project = Project::new("global-names");
    let mut programs = Vec::new();
    for (number, (path, constructor, is_variable)) in PLACES.iter().enumerate() {
        let folder = format!("place{number}");
        declare(&project.path().join(&folder), path, constructor);
        let name = format!("{folder}.ts");
        let short = if *is_variable { format!("new {path}().getNames();\n") } else { String::new() };
        let import = format!("import type {{}} from \"./{folder}/global\";\n");
        project.write(&name, &format!("{import}new window.{path}().getNames();\n{short}"));
        programs.push(name);
    }
    for compiler in Compiler::all() {
        let found = compiler.compile(&project, &programs, ["--lib", "es2020,dom", "--module", "node16"]);
        assert!(found.is_empty(), "{}: {found:#?}", compiler.name);
    }
}

/// A word of the spec for what a script loads is an option beside those that are always there.
#[test]
fn what_a_script_loads_is_an_option_of_its_own() {
    let project = Project::new("loads");
    let mut programs = Vec::new();
    for (word, option) in [("widget", "widget"), ("script", "version"), ("domain", "version")] {
        let scripts =
            format!("loads: {word}\n  scripts: {{ \"1.0\": {{ path: /api.js, description: The script. }} }}");
        let global = format!("global: example.Api\n  {scripts}");
        write(&project.path().join(word), &[("global: example.Api", &global)], &["index.d.ts", "load.d.ts"]);
        let import = format!("import {{ loadApi }} from \"./{word}/load\";\n");
        let calls =
            format!("loadApi({{ domain: \"\", {option}: \"1.0\" }});\nloadApi({{ script: \"/api.js\" }});\n");
        project.write(&format!("{word}.ts"), &format!("{import}{calls}"));
        programs.push(format!("{word}.ts"));
    }
    for compiler in Compiler::all() {
        let found = compiler.compile(&project, &programs, ["--lib", "es2020,dom", "--module", "node16"]);
        assert!(found.is_empty(), "{}: {found:#?}", compiler.name);
    }
}

/// The declarations of the case about methods, its constructor elsewhere.
fn declare(folder: &Path, path: &str, constructor: &str) {
    let global = ("global: example.Api", format!("global: {path}"));
    let constructor = ("constructor: ClientConstructor", format!("constructor: {constructor}"));
    let changes = [&global, &constructor].map(|(from, to)| (*from, to.as_str()));
    write(folder, &changes, &["index.d.ts", "global.d.ts"]);
}

/// Some files that are made of the case about methods, with changes.
fn write(folder: &Path, changes: &[(&str, &str)], names: &[&str]) {
    let text = fs::read_to_string("tests/cases/method.yaml").expect("the case can be read");
    let text = changes.iter().fold(text, |text, (from, to)| text.replace(from, to));
    let spec = spec::write_text(&text);
    let Ok(package) = understand(spec.path()) else { panic!("{changes:?}: the case is a spec") };
    let basis = Basis::of(&package);
    let plans = plan(&package, &basis);
    let npm = plans.iter().find(|plan| plan.target.folder() == "npm").expect("there is such a target");
    let files = npm.files(&plans.as_slice());
    fs::create_dir_all(folder).expect("the project can be written");
    for name in names {
        fs::write(folder.join(name), &files[&format!("1.0/{name}")]).expect("the project can be written");
    }
}
