//! `release`: the version that the changes since the last tag ask for, and a draft of the entry.

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

use super::{run, stderr, stdout};

fn git(folder: &Path, arguments: &[&str]) {
    let identity =
        ["-c", "user.name=somebody", "-c", "user.email=somebody@acme.test", "-c", "commit.gpgsign=false"];
    let output =
        Command::new("git").current_dir(folder).args(identity).args(arguments).output().expect("git starts");
    assert!(output.status.success(), "{}", stderr(&output));
}

/// A spec under version control, as `init` writes it.
fn repository() -> TempDir {
    let folder = TempDir::new().unwrap();
    git(folder.path(), &["init", "--quiet"]);
    assert_eq!(run(folder.path(), &["init", "phone-api"]).status.code(), Some(0));
    folder
}

fn commit(folder: &Path, tag: &str) {
    git(folder, &["add", "spec"]);
    git(folder, &["commit", "--quiet", "--message", "a version"]);
    git(folder, &["tag", tag]);
}

fn replace(path: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(path).unwrap();
    assert!(text.contains(old), "{text}");
    fs::write(path, text.replacen(old, new, 1)).unwrap();
}

#[test]
fn a_release_asks_for_the_version_of_its_changes() {
    let folder = repository();
    let (package, api) = (folder.path().join("spec/package.yaml"), folder.path().join("spec/1.0/api.yaml"));
    let first = run(folder.path(), &["release", "--draft"]);
    assert_eq!(first.status.code(), Some(0), "{}", stderr(&first));
    assert!(stdout(&first).contains("The version is 0.1.0."), "{}", stdout(&first));
    let log = || fs::read_to_string(folder.path().join("CHANGELOG.md")).unwrap();
    assert_eq!(log(), "# Changelog\n\n## 0.1.0\n\n- The first release.\n");
    commit(folder.path(), "v0.1.0");

    // Nothing changed: nothing is asked for.
    let same = run(folder.path(), &["release", "--draft"]);
    assert!(
        stdout(&same).contains("0.1.0 is out, and the spec asks for no other version."),
        "{}",
        stdout(&same)
    );
    assert_eq!(log(), "# Changelog\n\n## 0.1.0\n\n- The first release.\n");

    let comment = "# Kept as it is.\n";
    fs::write(&package, format!("{comment}{}", fs::read_to_string(&package).unwrap())).unwrap();
    replace(&api, "\ntypes:\n", "\ntypes:\n  Added:\n    description: It was not there.\n    type: string\n");
    let lock = |version: &str| {
        format!("version = 4\n\n[[package]]\nname = \"phone-api\"\nversion = \"{version}\"\n")
    };
    fs::write(folder.path().join("Cargo.lock"), lock("0.1.0")).unwrap();
    let more = run(folder.path(), &["release", "--draft"]);
    assert_eq!(more.status.code(), Some(0), "{}", stderr(&more));
    assert_eq!(fs::read_to_string(folder.path().join("Cargo.lock")).unwrap(), lock("0.2.0"));
    assert!(stdout(&more).contains("The version is 0.2.0."), "{}", stdout(&more));
    let text = fs::read_to_string(&package).unwrap();
    assert!(text.starts_with(comment) && text.contains("\nversion: 0.2.0 # of"), "{text}");
    assert!(
        log().starts_with("# Changelog\n\n## 0.2.0\n\n- `Added`, added: `string`.\n\n## 0.1.0\n"),
        "{}",
        log()
    );
    let manifest = fs::read_to_string(folder.path().join("generated/npm/package.json")).unwrap();
    assert!(manifest.contains("\"version\": \"0.2.0\""), "{manifest}");
    commit(folder.path(), "v1.0.0");

    // From 1.0 on what breaks programs is a new major version, also beside what does not.
    replace(&package, "version: 0.2.0", "version: 1.0.0");
    commit(folder.path(), "v1.0.1");
    replace(&api, "  Added:\n    description: It was not there.\n    type: string\n", "");
    let fewer = run(folder.path(), &["release", "--draft", "--since", "v1.0.1"]);
    assert!(stdout(&fewer).contains("The version is 2.0.0."), "{}{}", stdout(&fewer), stderr(&fewer));
    assert!(log().contains("## 2.0.0\n\n- `Added`, removed: `string`. This breaks"), "{}", log());
}

#[test]
fn an_entry_says_what_this_release_is() {
    let folder = repository();
    let (package, api) = (folder.path().join("spec/package.yaml"), folder.path().join("spec/1.0/api.yaml"));
    let log = || fs::read_to_string(folder.path().join("CHANGELOG.md")).unwrap();
    commit(folder.path(), "v0.1.0");

    // What the generator makes otherwise is published with a version of the maintainer's.
    replace(&package, "version: 0.1.0", "version: 0.1.1");
    let raised = run(folder.path(), &["release", "--draft"]);
    assert!(stdout(&raised).contains("The version is 0.1.1."), "{}", stdout(&raised));
    assert!(!stdout(&raised).contains("would do"), "{}", stdout(&raised));
    assert_eq!(log(), "# Changelog\n\n## 0.1.1\n\n- The API is the same.\n");

    // An entry may be somebody's own words by now: it stays, and what it lacks is said.
    replace(&package, "version: 0.1.1", "version: 0.2.0");
    fs::write(folder.path().join("CHANGELOG.md"), "## 0.2.0\n\n- Mine.\n").unwrap();
    replace(&api, "\ntypes:\n", "\ntypes:\n  Added:\n    description: It was not there.\n    type: string\n");
    let more = run(folder.path(), &["release", "--draft"]);
    assert!(
        stdout(&more).contains("left as it is; the draft is now:\n\n- `Added`, added"),
        "{}",
        stdout(&more)
    );
    assert_eq!(log(), "## 0.2.0\n\n- Mine.\n");

    // One that cannot be read is not written over.
    fs::write(folder.path().join("CHANGELOG.md"), b"\xff").unwrap();
    let unreadable = run(folder.path(), &["release", "--draft"]);
    assert_eq!(unreadable.status.code(), Some(2));
    assert!(
        stderr(&unreadable).contains("CHANGELOG.md`: stream did not contain valid UTF-8"),
        "{}",
        stderr(&unreadable)
    );
    assert_eq!(fs::read(folder.path().join("CHANGELOG.md")).unwrap(), b"\xff");
}

/// A path on which nothing is but git.
#[cfg(unix)]
fn only_git() -> TempDir {
    let folder = TempDir::new().unwrap();
    let folders = std::env::var_os("PATH").unwrap();
    let git = std::env::split_paths(&folders).map(|folder| folder.join("git")).find(|path| path.is_file());
    std::os::unix::fs::symlink(git.expect("git is installed"), folder.path().join("git")).unwrap();
    folder
}

#[cfg(unix)]
#[test]
fn a_trial_uses_each_archive_and_can_be_had_again() {
    let folder = repository();
    let path = only_git();
    let alone = Command::new(env!("CARGO_BIN_EXE_agent-desktop-bindings"))
        .arg("release")
        .env("PATH", path.path())
        .current_dir(folder.path())
        .output()
        .unwrap();
    assert_eq!(alone.status.code(), Some(2), "{}", stdout(&alone));
    let said = stderr(&alone);
    assert!(said.starts_with("error: cannot run npm: "), "{said}");
    assert!(said.ends_with("; what is prepared stays, run this again to try it\n"), "{said}");
    assert!(folder.path().join("CHANGELOG.md").is_file());

    let whole = run(folder.path(), &["release"]);
    assert_eq!(whole.status.code(), Some(0), "{}", stderr(&whole));
    let said = stdout(&whole);
    for packed in ["npm publish --dry-run: generated/json-schema", "npm publish --dry-run: generated/npm"] {
        assert!(said.contains(packed), "{said}");
    }
    assert!(said.contains("cargo publish --dry-run: generated/rust"), "{said}");
    assert!(said.ends_with("`git tag v0.1.0 && git push --tags`.\n"), "{said}");
    // The project that has only the archive was the last to be built.
    assert!(stderr(&whole).contains("Checking project v0.0.0"), "{}", stderr(&whole));
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
}

#[test]
fn what_keeps_a_release_from_being_prepared_is_said() {
    let folder = repository();
    commit(folder.path(), "v0.1.0");
    let unknown = run(folder.path(), &["release", "--draft", "--since", "v9"]);
    assert_eq!(unknown.status.code(), Some(2));
    assert_eq!(stderr(&unknown), "error: git knows no revision `v9`\n");
    let option = run(folder.path(), &["release", "--draft", "--since=--output=x"]);
    assert_eq!(stderr(&option), "error: git knows no revision `--output=x`\n");

    let alone = TempDir::new().unwrap();
    run(alone.path(), &["init", "phone-api"]);
    let unversioned = run(alone.path(), &["release", "--draft"]);
    assert_eq!(unversioned.status.code(), Some(2));
    assert!(stderr(&unversioned).contains("not a git repository"), "{}", stderr(&unversioned));
    assert!(!alone.path().join("CHANGELOG.md").exists());
}
