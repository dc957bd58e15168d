//! Types and events may be called what scripts and declarations have for something else: they compile, run in both
//! forms, and are known by the names they have.

use std::fs;
use std::path::Path;

use codegen::build;

use crate::fixtures::spec;
use crate::judges::compiler::Compiler;
use crate::judges::node;
use crate::judges::project::Project;

/// What CommonJS hands a module, globals, and what the modules and declarations have themselves.
const NAMES: [&str; 35] = [
    "Assert",
    "Awaited",
    "EventFacts",
    "Explain",
    "Explanation",
    "GuardError",
    "Is",
    "JSON",
    "Object",
    "Object_",
    "Readonly",
    "Sample",
    "Set",
    "TypeError",
    "__dirname",
    "__filename",
    "a",
    "api",
    "calls",
    "edition",
    "events",
    "explain",
    "exports",
    "facts",
    "frozen",
    "is",
    "isArray",
    "module",
    "own",
    "r",
    "refuse",
    "require",
    "sample",
    "shapes",
    "v",
];

/// One of them is a type too, one a reserved word, and two have the same letters.
const EVENTS: [&str; 5] = ["module", "process", "delete", "a/b", "a.b"];

/// Two editions that are the same, so that one takes from the other.
fn generate(folder: &Path) {
    let mut text =
        "title: Names\nsource: page\nsources: { page: { kind: page, title: Page } }\ntypes:\n".to_owned();
    for (number, name) in NAMES.iter().enumerate() {
        let names = format!("names: {{ rust: Type{number} }}");
        let kind = match number % 2 {
            0 => "values: [one, two]",
            _ => {
                "fields: { next?: { type: Object, description: Another. }, toString: { type: v, description: One. } }"
            }
        };
        text += &format!("  {name}: {{ description: Named so., {names}, {kind} }}\n");
    }
    text += "events:\n";
    for (number, name) in EVENTS.iter().enumerate() {
        let names = format!("names: {{ rust: Event{number} }}");
        let handler = format!("handler: On{number}, reply: module");
        text += &format!("  {name}: {{ description: Named so., {names}, {handler} }}\n");
    }
    let spec = spec::write_text(&format!("#: 1.0/api.yaml\n{text}#: 2.0/api.yaml\n{text}"));
    let Ok(files) = build(spec.path()) else { panic!("the names are those of a spec:\n{text}") };
    for (path, content) in files.iter().filter(|(path, _)| path.starts_with("npm/")) {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("the project can be written");
        fs::write(path, content).expect("the project can be written");
    }
}

#[test]
fn names_that_modules_have_for_something_else_are_names_of_types() {
    let project = Project::new("given-names");
    generate(project.path());
    project.copy("given-names");
    let programs = ["program.mts", "program.cts"];
    let program = project.read("program.ts");
    programs.iter().for_each(|name| project.write(name, &program));
    for compiler in Compiler::all() {
        let found = compiler.compile(&project, &programs, ["--lib", "es2020,dom", "--module", "node16"]);
        assert!(found.is_empty(), "{}: {found:#?}", compiler.name);
    }
    let output = node::node(project.path(), &project.path().join("run.mjs"), [NAMES.join(",")]);
    assert!(output.status.success(), "{}", node::printed(&output));
}
