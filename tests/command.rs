//! The command line as a user meets it: what it prints, its exit code, what it leaves on the disk.

mod check;
mod completions;
mod explain;
mod folders;
mod foreign;
mod init;
mod options;
mod release;
mod schema;
mod terminal;
mod unchanged;
mod watch;

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::fixtures::folder::copy;
use crate::fixtures::spec;

const CASE: &str = "tests/cases/object.yaml";

fn run(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"))
        .args(arguments)
        .current_dir(folder)
        .env("CARGO_PKG_NAME", env!("CARGO_PKG_NAME"))
        .output()
        .expect("the command starts")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    let text = String::from_utf8(output.stderr.clone()).unwrap();
    assert!(!text.contains("panicked"), "{text}");
    text
}

/// A spec in `spec/` of a new folder, as in a clone.
fn workspace() -> TempDir {
    let folder = TempDir::new().unwrap();
    let written = spec::write(Path::new(CASE));
    copy(written.path(), &folder.path().join("spec"));
    folder
}

#[test]
fn writes_once_and_then_has_nothing_to_do() {
    let folder = workspace();
    let first = run(folder.path(), &[]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(stdout(&first).contains("added  generated/README.md"), "{}", stdout(&first));
    assert!(folder.path().join("spec/spec.schema.json").is_file());

    let file = folder.path().join("generated/npm/package.json");
    let written = fs::metadata(&file).unwrap().modified().unwrap();
    let second = run(folder.path(), &[]);
    assert_eq!(second.status.code(), Some(0));
    assert!(stdout(&second).starts_with("Nothing changed: "), "{}", stdout(&second));
    assert_eq!(fs::metadata(&file).unwrap().modified().unwrap(), written, "an unchanged file is not touched");
}

#[test]
fn check_finds_missing_changed_and_orphaned_files() {
    let folder = workspace();
    run(folder.path(), &[]);
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));

    let out = folder.path().join("generated");
    fs::remove_file(out.join("npm/README.md")).unwrap();
    let package = fs::read_to_string(out.join("npm/package.json")).unwrap();
    fs::write(out.join("npm/package.json"), package.replace("\"example\"", "\"exemple\"")).unwrap();
    folders::put_listed(&out, "npm/left-over.d.ts");

    let checked = run(folder.path(), &["check"]);
    let shown = stdout(&checked);
    assert_eq!(checked.status.code(), Some(1));
    for expected in [
        " missing  generated/npm/README.md",
        " changed  generated/npm/package.json",
        "-  \"name\": \"exemple\",",
        "+  \"name\": \"example\",",
        "orphaned  generated/npm/left-over.d.ts",
        "Run `cargo run`.",
    ] {
        assert!(shown.contains(expected), "`{expected}` is not in:\n{shown}");
    }
    assert!(out.join("npm/left-over.d.ts").is_file(), "check writes nothing");

    let repaired = run(folder.path(), &[]);
    assert!(stdout(&repaired).contains("removed  generated/npm/left-over.d.ts"), "{}", stdout(&repaired));
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
}

#[test]
fn line_ends_of_a_checkout_are_no_change() {
    let folder = workspace();
    run(folder.path(), &[]);
    let file = folder.path().join("generated/npm/package.json");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace('\n', "\r\n")).unwrap();
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
}

#[test]
fn a_mistake_writes_nothing() {
    let folder = workspace();
    run(folder.path(), &[]);
    let file = folder.path().join("spec/1.0/api.yaml");
    let text = fs::read_to_string(&file).unwrap();
    fs::write(&file, text.replace("type: boolean", "type: bool").replace("ID of the party", "ID of a party"))
        .unwrap();
    let out = folder.path().join("generated/npm/1.0/index.d.ts");
    let before = fs::read_to_string(&out).unwrap();

    let failed = run(folder.path(), &[]);
    assert_eq!(failed.status.code(), Some(1));
    let shown = stderr(&failed);
    assert!(shown.contains("error[unknown-type]: there is no type `bool`"), "{shown}");
    assert!(shown.contains("spec/1.0/api.yaml:"), "{shown}");
    assert!(shown.contains("1 mistake in the spec; nothing was written"), "{shown}");
    assert_eq!(fs::read_to_string(&out).unwrap(), before);
    for verb in ["check", "report"] {
        let shown = stderr(&run(folder.path(), &[verb]));
        assert!(shown.ends_with("1 mistake in the spec\n"), "{verb} never writes: {shown}");
    }
}

#[test]
fn spec_and_out_point_anywhere() {
    let spec = spec::write(Path::new(CASE));
    let folder = TempDir::new().unwrap();
    let out = folder.path().join("deep/down");
    let arguments = ["--spec", spec.path().to_str().unwrap(), "--out", out.to_str().unwrap()];
    assert_eq!(run(folder.path(), &arguments).status.code(), Some(0));
    assert!(out.join("npm/package.json").is_file());
    assert_eq!(run(folder.path(), &[&arguments[..], &["check"]].concat()).status.code(), Some(0));
}

/// A spec with the editions 1.0 and 2.0; the second has a further value.
fn two_editions() -> TempDir {
    let folder = workspace();
    let spec = folder.path().join("spec");
    copy(&spec.join("1.0"), &spec.join("2.0"));
    let types = "source: page\ntypes: { Colour: { description: A colour., values: [red] } }\n";
    fs::write(spec.join("1.0/colours.yaml"), types).unwrap();
    fs::write(spec.join("2.0/colours.yaml"), types.replace("red", "red, blue")).unwrap();
    folder
}

#[test]
fn diff_compares_editions_and_specs() {
    let folder = two_editions();
    let other = TempDir::new().unwrap();
    copy(&folder.path().join("spec"), &other.path().join("spec"));
    let before = other.path().join("spec/1.0").display().to_string();
    for names in [["1.0", "2.0"], ["spec/1.0", "spec/2.0"], [&before, "2.0"]] {
        let found = run(folder.path(), &["diff", names[0], names[1]]);
        assert_eq!(found.status.code(), Some(0), "{}", stderr(&found));
        assert!(stdout(&found).contains("value added: blue"), "{}", stdout(&found));
    }
    let listed = run(folder.path(), &["diff", "1.0", "2.0", "--format", "json"]);
    let json: serde_json::Value = serde_json::from_slice(&listed.stdout).unwrap();
    assert_eq!(json["bump"], "minor");
    assert_eq!(json["editions"][0]["changes"][0]["change"], "value-added");
    assert_eq!(json["editions"][0]["changes"][0]["name"], "blue");

    fs::remove_dir_all(other.path().join("spec/2.0")).unwrap();
    let spec = other.path().join("spec").display().to_string();
    let added = stdout(&run(folder.path(), &["diff", &spec, "spec"]));
    assert!(added.starts_with("Editions added: 2.0.\n"), "{added}");
    assert!(!folder.path().join("generated").exists(), "a diff writes nothing");
}

#[test]
fn diff_says_what_it_cannot_compare() {
    let folder = two_editions();
    let sentence = |names: [&str; 2]| {
        let output = run(folder.path(), &["diff", names[0], names[1]]);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        stderr(&output).trim().to_owned()
    };
    assert_eq!(sentence(["1.1", "2.0"]), "error: `1.1` is no edition of `spec`; did you mean `1.0`?");
    assert_eq!(sentence(["1.0", "newest"]), "error: `newest` is no edition of `spec`; there are 1.0, 2.0");
    assert_eq!(
        sentence(["spec", "2.0"]),
        "error: `spec` is a whole spec and `2.0` is one edition; name two of a kind"
    );
    fs::write(folder.path().join("spec/2.0/colours.yaml"), "types: { Colour: { values: [] } }").unwrap();
    assert_eq!(run(folder.path(), &["diff", "1.0", "2.0"]).status.code(), Some(1));
}

#[test]
fn report_tells_of_every_edition_or_of_one() {
    let folder = two_editions();
    let text = stdout(&run(folder.path(), &["report"]));
    assert!(text.contains("Example, 1.0\n============"), "{text}");
    assert!(text.contains("Example, 2.0\n============"), "{text}");
    let one = stdout(&run(folder.path(), &["report", "2.0"]));
    assert!(text.ends_with(&one) && !one.contains("Example, 1.0"), "{one}");
    let unknown = run(folder.path(), &["report", "3.0"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert!(stderr(&unknown).starts_with("error: `3.0` is no edition of `spec`"), "{}", stderr(&unknown));
}

/// What is wrong outside the text of a spec is one sentence and exit code 2.
#[test]
fn trouble_outside_the_spec_is_a_sentence() {
    let empty = TempDir::new().unwrap();
    let sentence = |folder: &Path, arguments: &[&str]| {
        let output = run(folder, arguments);
        assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
        stderr(&output).trim().to_owned()
    };
    assert_eq!(sentence(empty.path(), &[]), "error: there is no spec folder at `spec`");

    fs::create_dir(empty.path().join("spec")).unwrap();
    assert!(sentence(empty.path(), &[]).contains("has no package.yaml"));

    fs::write(empty.path().join("spec/package.yaml"), "name: x").unwrap();
    assert!(sentence(empty.path(), &[]).contains("holds no edition"));

    // A file in the way of a folder: also an administrator cannot write there.
    let folder = workspace();
    fs::write(folder.path().join("generated"), "").unwrap();
    assert!(sentence(folder.path(), &[]).starts_with("error: `generated` is a file, not a folder"));
    let file = ["--spec", "spec/package.yaml"];
    assert!(sentence(folder.path(), &file).starts_with("error: `spec/package.yaml` is a file, not a folder"));

    // Somebody else's folder is left alone.
    let folder = workspace();
    fs::create_dir(folder.path().join("generated")).unwrap();
    fs::write(folder.path().join("generated/thesis.txt"), "").unwrap();
    for arguments in [&[][..], &["check"]] {
        assert!(sentence(folder.path(), arguments).contains("was not written by this program"));
    }
    assert!(folder.path().join("generated/thesis.txt").is_file());

    assert!(sentence(folder.path(), &["--spek", "x"]).contains("--spec"));
}

/// A file in another encoding is a mistake in a file, and the others are read none the less.
#[test]
fn another_encoding_is_called_by_its_name() {
    let folder = workspace();
    let file = |name: &str| folder.path().join("spec/1.0").join(name);
    let utf_16: Vec<u8> = "title: Ü".encode_utf16().flat_map(u16::to_le_bytes).collect();
    fs::write(file("latin.yaml"), b"# Version 1\ntitle: \xdc").unwrap();
    fs::write(file("marked.yaml"), [&[0xff, 0xfe], utf_16.as_slice()].concat()).unwrap();
    fs::write(file("unmarked.yaml"), &utf_16).unwrap();
    fs::write(file("wrong.yaml"), "colour: red").unwrap();
    let output = run(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let shown = stderr(&output);
    for expected in [
        "error[yaml-syntax]: this file is not UTF-8\n --> spec/1.0/latin.yaml:2:8",
        "error[yaml-syntax]: this file is UTF-16\n --> spec/1.0/marked.yaml:1:1",
        "error[yaml-syntax]: this file is UTF-16\n --> spec/1.0/unmarked.yaml:1:1",
        "= help: save the file as UTF-8",
        "there is no key `colour` here",
        "4 mistakes in the spec; nothing was written",
    ] {
        assert!(shown.contains(expected), "{expected}: {shown}");
    }
}

/// A folder that cannot be written to leaves everything as it was.
#[cfg(unix)]
#[test]
fn a_read_only_folder_is_a_sentence() {
    use std::os::unix::fs::PermissionsExt;
    let folder = workspace();
    run(folder.path(), &[]);
    let npm = folder.path().join("generated/npm");
    fs::remove_file(npm.join("package.json")).unwrap();
    fs::set_permissions(&npm, fs::Permissions::from_mode(0o555)).unwrap();
    let is_administrator = fs::write(npm.join("probe"), "").is_ok();
    let output = run(folder.path(), &[]);
    fs::set_permissions(&npm, fs::Permissions::from_mode(0o755)).unwrap();
    if is_administrator {
        assert_eq!(output.status.code(), Some(0), "permissions do not bind this user: {}", stderr(&output));
    } else {
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).starts_with("error: cannot write"), "{}", stderr(&output));
    }
}
