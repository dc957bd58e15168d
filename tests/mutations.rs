//! Sabotages of the emitters, one at a time, in a copy of the repository: each must turn a test red.
//!
//! Takes a quarter of an hour, so it runs only when asked for:
//! `cargo test --test suite mutations -- --ignored --nocapture`.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde::Deserialize;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Mutation {
    name: String,
    file: String,
    find: String,
    replace: String,
}

/// What became of the tests.
#[derive(Debug, PartialEq)]
enum Outcome {
    Green,
    /// Who was surprised, and how.
    Red(BTreeSet<String>),
    /// The sabotaged generator does not compile, which proves nothing.
    Broken(String),
}

fn list() -> Vec<Mutation> {
    serde_yaml::from_str(include_str!("mutations/list.yaml")).expect("the list can be read")
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A sabotage that no longer finds its place would go unnoticed for as long as nobody runs it.
#[test]
fn every_sabotage_has_its_place() {
    for mutation in list() {
        let text = fs::read_to_string(root().join(&mutation.file))
            .unwrap_or_else(|error| panic!("{}: {}: {error}", mutation.name, mutation.file));
        let times = text.matches(&mutation.find).count();
        assert_eq!(times, 1, "{}: `{}` in {}", mutation.name, mutation.find, mutation.file);
    }
}

#[test]
#[ignore = "takes a quarter of an hour"]
fn every_sabotage_turns_a_test_red() {
    let copy = copy();
    assert_eq!(test(&copy), Outcome::Green, "the tests fail without any sabotage");
    let mut unnoticed = Vec::new();
    for mutation in list() {
        let path = copy.join(&mutation.file);
        let text = fs::read_to_string(&path).expect("the file can be read");
        fs::write(&path, text.replacen(&mutation.find, &mutation.replace, 1))
            .expect("the copy can be written");
        let outcome = test(&copy);
        fs::write(&path, text).expect("the copy can be written");
        println!("{}: {outcome:?}", mutation.name);
        if !matches!(outcome, Outcome::Red(_)) {
            unnoticed.push((mutation.name, outcome));
        }
    }
    assert!(unnoticed.is_empty(), "{unnoticed:#?}");
}

/// The files of the repository in a folder of their own below the target folder.
fn copy() -> PathBuf {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutations");
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git starts");
    for name in String::from_utf8(listed.stdout).expect("names are UTF-8").split_terminator('\0') {
        let Ok(bytes) = fs::read(root().join(name)) else { continue };
        let path = copy.join(name);
        fs::create_dir_all(path.parent().expect("a file is in a folder")).expect("the folder can be made");
        if fs::read(&path).ok().as_ref() != Some(&bytes) {
            fs::write(path, bytes).expect("the file can be written");
        }
    }
    copy
}

/// Runs the tests of conformance in the copy, over the constructs of the spec format alone.
fn test(copy: &Path) -> Outcome {
    let output = Command::new(env!("CARGO"))
        .args(["test", "--offline", "--test", "suite", "conformance::the_judges_agree", "--", "--exact"])
        .current_dir(copy)
        .env("CARGO_TARGET_DIR", copy.join("target"))
        .env("CONFORMANCE", "quick")
        .output()
        .expect("cargo starts");
    let printed =
        format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    if output.status.success() {
        return Outcome::Green;
    }
    if !printed.contains("the_judges_agree ... FAILED") || printed.contains("the reader failed") {
        return Outcome::Broken(printed);
    }
    let surprise = |line: &str| {
        let (found, _) = line.split_once(": ")?;
        let surprises = ["accepts", "refuses", "refuses for another reason", "rewrites"];
        let (_, surprise) = found.split_once(' ')?;
        surprises.contains(&surprise).then(|| found.to_owned())
    };
    Outcome::Red(printed.lines().filter_map(surprise).collect())
}
