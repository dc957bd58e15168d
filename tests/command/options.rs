//! The options of every verb: how much is said, and the versions.

use std::collections::BTreeSet;
use std::fs;

use codegen::document::{FORMAT, schema};
use serde_json::Value;

use super::{run, stderr, stdout, workspace};

#[test]
fn quiet_says_what_is_wrong_and_what_was_asked_for() {
    let folder = workspace();
    let said = |arguments: &[&str]| {
        let output = run(folder.path(), arguments);
        (output.status.code().unwrap(), stdout(&output), stderr(&output))
    };
    let nothing = (0, String::new(), String::new());
    assert_eq!(said(&["-q"]), nothing);
    assert_eq!(said(&["--quiet"]), nothing);
    assert_eq!(said(&["check", "--quiet"]), nothing);
    assert!(said(&["report", "-q"]).1.starts_with("Example, 1.0\n"));
    fs::write(folder.path().join("generated/README.md"), "").unwrap();
    let (code, differences, complaints) = said(&["check", "-q"]);
    assert!(code == 1 && differences.starts_with(" changed  generated/README.md\n"), "{differences}");
    assert_eq!(complaints, "");
    fs::write(folder.path().join("spec/1.0/more.yaml"), "colour: red").unwrap();
    let (code, differences, complaints) = said(&["-q"]);
    assert_eq!((code, differences.as_str()), (1, ""));
    assert!(complaints.contains("error[unknown-key]"), "{complaints}");
}

#[test]
fn verbose_tells_the_time_of_each_stage() {
    let folder = workspace();
    let stages = |arguments: &[&str]| {
        let output = run(folder.path(), arguments);
        let said = stderr(&output);
        let stage = |line: &str| {
            let (time, name) = line.trim().split_once(" ms  ").expect("a time and a name");
            assert!(time.parse::<f64>().is_ok_and(|time| time >= 0.0), "{line}");
            name.to_owned()
        };
        said.lines().map(stage).collect::<BTreeSet<_>>()
    };
    let front = ["read", "resolve", "check"];
    let targets = ["rust", "npm", "json-schema", "asyncapi", "docs"];
    let all = |rest: &[&'static str]| {
        let names = [&front[..], &targets, rest, &["in all"]].concat();
        names.into_iter().map(str::to_owned).collect::<BTreeSet<_>>()
    };
    assert_eq!(stages(&["-v"]), all(&["compare", "write"]));
    assert_eq!(stages(&["check", "--verbose"]), all(&["compare"]));
    assert!(stages(&["schema", "CallParty", "-v"]).is_superset(&front.map(str::to_owned).into()));
    assert_eq!(stderr(&run(folder.path(), &[])), "", "and only if it is asked for");
}

/// Of many files of a package, a run says how many; of few, which.
#[test]
fn many_files_are_counted() {
    let folder = workspace();
    let first = stdout(&run(folder.path(), &[]));
    assert!(first.lines().count() < 60, "{first}");
    let listed = fs::read_to_string(folder.path().join("generated/files.txt")).unwrap();
    let crate_files = listed.lines().filter(|name| name.starts_with("rust/")).count();
    assert!(first.contains(&format!("\n   added  generated/rust: {crate_files} files\n")), "{first}");
    assert!(first.contains("\n   added  generated/asyncapi/1.0.json\n"), "{first}");
    assert!(
        first.contains("\n   added  spec/spec.schema.json\n")
            || first.starts_with("   added  spec/spec.schema.json\n")
    );

    let file = folder.path().join("spec/1.0/api.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("A party on a call.", "Somebody on a call.")).unwrap();
    let second = stdout(&run(folder.path(), &[]));
    assert!(second.contains(" updated  generated/npm/1.0/index.d.ts\n"), "{second}");
}

#[test]
fn the_format_has_a_version() {
    let folder = workspace();
    for option in ["--version", "-V"] {
        let version =
            format!("agent-desktop-bindings {} (spec format {FORMAT})\n", env!("CARGO_PKG_VERSION"));
        assert_eq!(stdout(&run(folder.path(), &[option])), version);
    }
    let schema: Value = serde_json::from_str(&schema()).unwrap();
    assert_eq!(schema["$id"], format!("urn:agent-desktop-bindings:spec-format:{FORMAT}"));
    let readme = include_str!("../../spec/README.md");
    assert!(readme.contains(&format!("the version of the format is {FORMAT}")));
}
