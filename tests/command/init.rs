//! A spec that `init` writes: it generates, what it generates compiles, and nothing is overwritten.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{run, stderr, stdout};
use crate::judges::cargo::cargo;

#[test]
fn a_new_spec_generates_and_passes() {
    let folder = TempDir::new().unwrap();
    let begun = run(folder.path(), &["init", "phone-api"]);
    assert_eq!(begun.status.code(), Some(0), "{}", stderr(&begun));
    insta::with_settings!({ snapshot_path => ".", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("init", stdout(&begun));
    });
    let before = ["spec/package.yaml", "spec/1.0/api.yaml", "spec/spec.schema.json"]
        .map(|file| fs::read_to_string(folder.path().join(file)).unwrap());
    assert!(before[0].contains("\nname: \"phone-api\"\n"), "{}", before[0]);

    let generated = run(folder.path(), &[]);
    assert_eq!(generated.status.code(), Some(0), "{}", stderr(&generated));
    let checked = run(folder.path(), &["check"]);
    assert_eq!(checked.status.code(), Some(0), "{}", stdout(&checked));
    assert!(!stdout(&generated).contains("spec.schema.json"), "it is there already: {}", stdout(&generated));

    let package = folder.path().join("generated/rust");
    let manifest = fs::read_to_string(package.join("Cargo.toml")).unwrap();
    fs::write(package.join("Cargo.toml"), manifest + "\n[workspace]\n").unwrap();
    fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), package.join("Cargo.lock")).unwrap();
    let compiled = cargo(&package, &["check"]).output().expect("cargo starts");
    assert!(compiled.status.success(), "{}", stderr(&compiled));
}

#[test]
fn a_spec_lies_wherever_it_is_asked_for() {
    let folder = TempDir::new().unwrap();
    fs::create_dir_all(folder.path().join("apis/phone/.git")).unwrap();
    let begun = run(folder.path(), &["--spec", "apis/phone", "init", "phone-api"]);
    assert!(stdout(&begun).ends_with("run `cargo run -- --spec apis/phone`.\n"), "{}", stdout(&begun));
    assert_eq!(run(folder.path(), &["--spec", "apis/phone"]).status.code(), Some(0));
}

#[test]
fn a_folder_that_is_not_empty_is_left_alone() {
    let folder = TempDir::new().unwrap();
    fs::create_dir(folder.path().join("spec")).unwrap();
    fs::write(folder.path().join("spec/thesis.txt"), "mine").unwrap();
    fs::write(folder.path().join("file"), "mine").unwrap();
    for (spec, said) in [
        ("spec", "error: `spec` is not empty, it has `thesis.txt`; name an empty or new folder\n"),
        ("file", "error: `file` is a file, not a folder; name an empty or new folder\n"),
        ("file/spec", "is a file, not a folder; name an empty or new folder\n"),
    ] {
        let refused = run(folder.path(), &["init", "phone-api", "--spec", spec]);
        assert_eq!(refused.status.code(), Some(2), "{spec}");
        assert!(stderr(&refused).ends_with(said), "{spec}: {}", stderr(&refused));
    }
    assert_eq!(fs::read_dir(folder.path().join("spec")).unwrap().count(), 1);
    run(folder.path(), &["init", "phone-api", "--spec", "new"]);
    let again = run(folder.path(), &["init", "phone-api", "--spec", "new"]);
    assert!(stderr(&again).contains("`new` is not empty, it has `1.0`"), "{}", stderr(&again));
}

#[test]
fn a_name_that_no_package_can_have_is_a_sentence() {
    let folder = TempDir::new().unwrap();
    for (name, said) in [
        (
            "Phone",
            "error: `Phone` cannot be the name of a package: expected lower-case words joined by `-`\n",
        ),
        ("../phone", "expected lower-case words joined by `-`\n"),
        ("", "error: `` cannot be the name of a package: expected lower-case words joined by `-`\n"),
        ("a\nb: c", "error: `a b: c` cannot be the name of a package"),
        ("a\"\u{1b}[31m", "error: "),
        ("a\u{202e}b", "error: "),
        ("con", "error: `con` cannot be the name of a package: some systems take no file of this name\n"),
        ("std", "error: `std` cannot be the name of "),
        (&"a".repeat(100_000), "error: "),
    ] {
        let refused = run(folder.path(), &["init", name]);
        let sentence = stderr(&refused);
        assert_eq!(refused.status.code(), Some(2), "{name}");
        assert!(sentence.contains(said) && sentence.lines().count() == 1, "{said}: {sentence}");
        assert!(sentence.len() < 800 && !sentence.contains('\u{1b}'), "{} bytes", sentence.len());
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "nothing is written");
}
