//! The generated Rust is laid out as rustfmt does it with the settings of the crate.

use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::build;
use codegen::files::Files;
use tempfile::TempDir;

use crate::fixtures::spec;

/// What rustfmt would change in crates with these files, each in a folder of its own.
fn changes<'a>(crates: impl IntoIterator<Item = (&'a str, Files)>) -> String {
    let folder = TempDir::new().unwrap();
    let mut roots = Vec::new();
    for (name, files) in crates {
        for (path, text) in files {
            let Some(path) = path.strip_prefix("rust/") else { continue };
            let is_program = path.starts_with("examples/");
            let path = folder.path().join(name).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, text).unwrap();
            roots.extend(is_program.then_some(path));
        }
        roots.push(folder.path().join(name).join("src/lib.rs"));
    }
    let settings = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/rust");
    let mut rustfmt = Command::new("rustfmt");
    rustfmt.args(["--check", "--edition", "2021", "--color", "never", "--config-path"]).arg(settings);
    let output = rustfmt.args(roots).output().expect("rustfmt is in the toolchain");
    [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned()).concat()
}

#[test]
fn rustfmt_changes_nothing_in_the_crate() {
    let files = build(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec")).unwrap();
    let changes = changes([("crate", files)]);
    assert!(changes.is_empty(), "{changes}");
}

/// Without the part that is the same for every API, of which only the declarations are left.
fn specific(files: Files) -> Files {
    let fixed = ["json", "protocol", "wire"].map(|module| format!("rust/src/{module}"));
    let is_below = |path: &str| fixed.iter().any(|module| path.starts_with(&format!("{module}/")));
    let declarations = fixed.iter().map(|module| (format!("{module}.rs"), "//! Left out.\n".to_owned()));
    files.into_iter().filter(|(path, _)| !is_below(path)).chain(declarations).collect()
}

#[test]
fn rustfmt_changes_nothing_in_any_construct() {
    let paths = spec::files("tests/cases");
    let names: Vec<String> = paths.iter().map(|path| spec::name(path)).collect();
    let files = paths.iter().map(|path| specific(build(spec::write(path).path()).unwrap()));
    let changes = changes(names.iter().map(String::as_str).zip(files));
    assert!(changes.is_empty(), "{changes}");
}

#[test]
fn what_rustfmt_would_change_is_found() {
    let files = [("rust/src/lib.rs".to_owned(), "use b::B;\nuse a::A;\n".to_owned())];
    assert!(changes([("crate", Files::from(files))]).contains("Diff in"));
}
