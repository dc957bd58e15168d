//! The house rules that a machine can check.

mod neutral;
mod quoting;
mod walk;

use std::fs;
use std::path::{Path, PathBuf};

/// A file is one noun.
const LONGEST: usize = 300;

/// What the files of a folder may not mention, and why.
const WALLS: [(&str, &[&str], &str); 11] = [
    (
        "codegen/yaml",
        &["crate::document", "crate::load", "crate::model", "crate::diagnostic", "std::fs"],
        "YAML is read without knowing what is in it",
    ),
    ("codegen/model", &["crate::", "std::fs"], "the model knows nobody"),
    ("codegen/document", &["crate::model", "crate::resolve"], "the document is before the model"),
    (
        "codegen/targets",
        &["crate::load", "crate::document", "crate::resolve", "crate::check", "std::fs", "HashMap"],
        "targets know the model and nothing else",
    ),
    (
        "codegen/schema",
        &["crate::load", "crate::document", "crate::resolve", "crate::check", "std::fs", "HashMap"],
        "the schema of a type is made of the model",
    ),
    (
        "codegen/reference",
        &["crate::load", "crate::document", "crate::resolve", "std::fs", "HashMap"],
        "places are made of the names of the model",
    ),
    (
        "codegen/diff",
        &["crate::load", "crate::document", "crate::resolve", "std::fs", "Hash"],
        "a diff is made of two models",
    ),
    (
        "codegen/report",
        &["crate::load", "crate::document", "crate::resolve", "std::fs", "Hash"],
        "a report is made of the model",
    ),
    ("codegen/check", &["crate::document", "crate::load", "std::fs"], "checks look at the model"),
    ("codegen/resolve", &["crate::check", "std::fs"], "resolving comes before checking and emitting"),
    ("codegen/load", &["crate::model", "crate::resolve"], "loading comes first"),
];

fn sources(folder: &str) -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Text of the target languages has the rules of its packages.
                if !path.ends_with("text") {
                    collect(&path, found);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string().replace('\\', "/")
}

/// What people write here in Rust.
fn watched() -> Vec<PathBuf> {
    let folders = [
        "codegen",
        "command",
        "tests",
        "codegen/targets/rust/text",
        "examples/activity-log/src",
        "examples/activity-log/tests",
    ];
    folders.map(sources).concat()
}

#[test]
fn a_file_says_what_it_is_and_is_no_longer_than_one_noun() {
    let mut complaints = Vec::new();
    for path in watched() {
        let text = fs::read_to_string(&path).unwrap();
        if !text.starts_with("//! ") {
            complaints.push(format!("{}: line one does not say what it is", shown(&path)));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            complaints.push(format!("{}: {lines} lines", shown(&path)));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What may know that there are targets: the targets, and what puts the floors together.
const ABOVE: [&str; 3] = ["codegen/targets", "codegen/lib", "codegen/edition"];

/// Whether a file is the room of this name or in it.
fn is_in(path: &str, room: &str) -> bool {
    path == format!("{room}.rs") || path.starts_with(&format!("{room}/"))
}

/// The modules of the targets.
fn targets() -> Vec<String> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("codegen/targets")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> =
        names.filter_map(|name| name.strip_suffix(".rs").map(str::to_owned)).collect();
    names.sort();
    names
}

/// The words that a file must not mention, each with the reason.
fn forbidden(path: &str) -> Vec<(String, &'static str)> {
    let walls = WALLS.iter().filter(|(room, _, _)| is_in(path, room));
    let mut found: Vec<(String, &str)> = walls
        .flat_map(|(_, words, reason)| words.iter().map(move |word| ((*word).to_owned(), *reason)))
        .collect();
    if !ABOVE.iter().any(|room| is_in(path, room)) {
        found.push(("crate::targets".to_owned(), "neutral floors know no target"));
    }
    let targets = targets();
    let is_one = |name: &str| is_in(path, &format!("codegen/targets/{name}"));
    if targets.iter().any(|name| is_one(name)) {
        for other in targets.iter().filter(|name| !is_one(name)) {
            for door in ["targets::", "super::", "super::{", "include_str!(\"", "../"] {
                found.push((format!("{door}{other}"), "targets do not know each other"));
            }
        }
    }
    found
}

/// The lines of a source that go through a wall.
fn trespasses(path: &str, source: &str) -> Vec<String> {
    let forbidden = forbidden(path);
    let lines = source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"));
    let found = lines.flat_map(|(number, line)| {
        let words = forbidden.iter().filter(|(word, _)| line.contains(word));
        words.map(move |(word, reason)| format!("{path}:{}: mentions `{word}`; {reason}", number + 1))
    });
    found.collect()
}

#[test]
fn data_flows_one_way() {
    let complaints: Vec<String> = sources("codegen")
        .iter()
        .flat_map(|path| trespasses(&shown(path), &fs::read_to_string(path).unwrap()))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// The rooms are where they are looked for, and who goes through a wall is seen.
#[test]
fn who_goes_through_a_wall_is_found() {
    for (path, line) in [
        ("codegen/diff/fields.rs", "use crate::targets::rust::names;"),
        ("codegen/check.rs", "for target in crate::targets::TARGETS {"),
        ("codegen/resolve/scope.rs", "use crate::targets;"),
        ("codegen/schema/names.rs", "use crate::targets::typescript;"),
        ("codegen/model/kind.rs", "use crate::diagnostic::Rule;"),
        ("codegen/targets/typescript.rs", "use super::json_schema;"),
        ("codegen/targets/typescript.rs", "use super::{json_schema, Plan};"),
        ("codegen/targets/typescript/package.rs", "use crate::targets::json_schema::path;"),
        ("codegen/targets/json_schema.rs", "const TEXT: &str = include_str!(\"rust/text/rustfmt.toml\");"),
        ("codegen/targets/rust/names.rs", "use std::collections::HashMap;"),
    ] {
        assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(path).is_file(), "{path}");
        assert!(!trespasses(path, line).is_empty(), "{path}: {line}");
    }
    for (path, line) in [
        ("codegen/lib.rs", "use crate::targets::Planned;"),
        ("codegen/targets/rust/quoting.rs", "$crate::targets::rust::quoting::Rust"),
    ] {
        assert!(trespasses(path, line).is_empty(), "{path}: {line}");
    }
}

/// What an error is says its type, and what is around its place; its words are for people.
#[test]
fn no_sentence_of_an_error_is_looked_into() {
    let subjects = ["message", "info()", "error.to_string()"];
    let looks = [
        ".contains(",
        ".starts_with(",
        ".ends_with(",
        ".strip_prefix(",
        ".strip_suffix(",
        ".find(",
        ".split",
        ".parse",
        " ==",
        " !=",
    ];
    let mut complaints = Vec::new();
    for path in sources("codegen") {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            let found = subjects.iter().any(|subject| {
                line.contains(&format!("match {subject}"))
                    || looks.iter().any(|look| line.contains(&format!("{subject}{look}")))
            });
            if found {
                complaints.push(format!("{}:{}: {}", shown(&path), number + 1, line.trim()));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A room is called after what is in it.
#[test]
fn no_file_is_called_after_nothing() {
    for path in watched() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "common", "manager", "misc", "mod"].contains(&name.as_str()),
            "{}",
            shown(&path)
        );
    }
}

/// A file that no program names would be compiled by nobody, and its tests would never run.
#[test]
fn every_file_of_tests_runs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let manifest = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    let suite = fs::read_to_string(root.join("tests/suite.rs")).unwrap();
    for entry in fs::read_dir(root.join("tests")).unwrap() {
        let path = entry.unwrap().path();
        let Some(name) = path.file_name().unwrap().to_str().unwrap().strip_suffix(".rs") else { continue };
        let is_module = suite.lines().any(|line| line == format!("mod {name};"));
        let is_program = manifest.contains(&format!("path = \"tests/{name}.rs\""));
        assert!(is_module || is_program, "tests/{name}.rs is not in tests/suite.rs");
    }
}

/// A workflow that cannot be read does not run, and nobody hears of it.
#[test]
fn workflows_are_yaml() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(".github/workflows");
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let workflow: serde_yaml::Value = serde_yaml::from_str(&fs::read_to_string(&path).unwrap())
            .unwrap_or_else(|error| panic!("{}: {error}", shown(&path)));
        assert!(workflow["jobs"].is_mapping(), "{}", shown(&path));
    }
}
