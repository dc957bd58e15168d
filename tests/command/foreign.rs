//! Files of somebody else in the output folder, links, and other runs.

use std::fs;
use std::path::Path;

use super::folders::put_listed;
use super::{run, stderr, stdout, workspace};

/// What a run and a check say alike.
fn both_refuse(folder: &Path) -> String {
    let said = refusal(folder, &[]);
    assert_eq!(refusal(folder, &["check"]), said);
    said
}

fn refusal(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{}", stdout(&output));
    stderr(&output).trim().to_owned()
}

/// What nobody has on a list is named and stays; the check is content.
#[test]
fn a_file_of_somebody_else_is_named_and_stays() {
    let folder = workspace();
    run(folder.path(), &[]);
    let out = folder.path().join("generated");
    fs::create_dir_all(out.join("rust/tests")).unwrap();
    fs::create_dir_all(out.join("rust/target/debug")).unwrap();
    fs::write(out.join("rust/tests/mine.rs"), "mine").unwrap();
    fs::write(out.join("npm/notes.txt"), "mine").unwrap();
    let shown = [
        " foreign  generated/npm/notes.txt (not written by this program, left alone)",
        " foreign  generated/rust/tests/ (not written by this program, left alone)",
    ];
    for verb in [&["check"][..], &[]] {
        let output = run(folder.path(), verb);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        assert_eq!(stdout(&output).lines().skip(1).collect::<Vec<_>>(), shown);
    }
    assert_eq!(fs::read_to_string(out.join("rust/tests/mine.rs")).unwrap(), "mine");
}

#[test]
fn a_file_in_the_way_is_refused_before_anything_is_written() {
    let folder = workspace();
    let out = folder.path().join("generated");
    run(folder.path(), &[]);
    let list = fs::read_to_string(out.join("files.txt")).unwrap();
    fs::write(out.join("files.txt"), list.replace("npm/package.json\n", "")).unwrap();
    fs::write(out.join("npm/package.json"), "mine").unwrap();
    fs::remove_file(out.join("npm/README.md")).unwrap();
    insta::assert_snapshot!(both_refuse(folder.path()), @"error: `generated/npm/package.json` was not written by this program and is in the way of a file that is; move it away");
    assert!(!out.join("npm/README.md").exists());

    let folder = workspace();
    fs::write(folder.path().join("spec/spec.schema.json"), "{}").unwrap();
    insta::assert_snapshot!(refusal(folder.path(), &[]), @"error: `spec/spec.schema.json` was not written by this program and is in the way of a file that is; move it away");
    assert!(!folder.path().join("generated").exists());
}

/// A list comes from anywhere, by a merge for example; it never leads out of its folder.
#[test]
fn a_list_names_files_of_its_folder_alone() {
    let folder = workspace();
    run(folder.path(), &[]);
    fs::write(folder.path().join("mine.txt"), "").unwrap();
    let out = folder.path().join("generated");
    let absolute = folder.path().join("mine.txt").display().to_string();
    let list = fs::read_to_string(out.join("files.txt")).unwrap();
    let odd = format!("<<<<<<< HEAD\n../mine.txt\n{absolute}\nnpm/../../mine.txt\n=======\n\n");
    fs::write(out.join("files.txt"), format!("{list}{odd}").replace('\n', "\r\n")).unwrap();
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    assert!(folder.path().join("mine.txt").is_file());
    assert_eq!(fs::read_to_string(out.join("files.txt")).unwrap(), list);
}

/// A folder that was written before there were lists has a mark in its README.
#[test]
fn a_folder_without_a_list_is_known_by_its_mark() {
    let folder = workspace();
    run(folder.path(), &[]);
    let out = folder.path().join("generated");
    fs::remove_file(out.join("files.txt")).unwrap();
    fs::write(out.join("npm/package.json"), "old").unwrap();
    fs::write(out.join("npm/unknown.d.ts"), "").unwrap();
    let output = run(folder.path(), &[]);
    assert!(stdout(&output).contains("updated  generated/npm/package.json"), "{}", stdout(&output));
    assert!(out.join("npm/unknown.d.ts").is_file());
}

/// What a killed run left before the list had its first text.
#[test]
fn a_first_run_killed_at_once_can_be_repeated() {
    let folder = workspace();
    let out = folder.path().join("generated");
    fs::create_dir(&out).unwrap();
    fs::write(out.join(".files.txt.unfinished"), "# The fi").unwrap();
    fs::write(folder.path().join("spec/.spec.schema.json.unfinished"), "{").unwrap();
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
    assert!(!out.join(".files.txt.unfinished").exists());
    assert!(!folder.path().join("spec/.spec.schema.json.unfinished").exists());
}

/// An edition may be called like a folder of a compiler; its files are found when it is gone.
#[test]
fn an_edition_called_target_leaves_nothing() {
    let folder = workspace();
    let spec = folder.path().join("spec");
    fs::create_dir(spec.join("target")).unwrap();
    fs::copy(spec.join("1.0/api.yaml"), spec.join("target/api.yaml")).unwrap();
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    let npm = folder.path().join("generated/npm/target");
    assert!(npm.is_dir());
    fs::remove_dir_all(spec.join("target")).unwrap();
    let checked = run(folder.path(), &["check"]);
    assert!(stdout(&checked).contains("orphaned  generated/npm/target/"), "{}", stdout(&checked));
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    assert!(!npm.exists());
}

#[test]
fn a_new_path_does_not_lead_into_the_spec() {
    let folder = workspace();
    insta::assert_snapshot!(refusal(folder.path(), &["--out", "nope/../spec/zz"]), @"error: `nope/../spec/zz` is the output folder and lies inside the spec; name a folder beside the spec with --out");
    assert!(!folder.path().join("nope").exists());
    assert_eq!(run(folder.path(), &["--out", "nope/../other"]).status.code(), Some(0));
    assert!(folder.path().join("other/npm").is_dir() && !folder.path().join("nope").exists());
}

#[cfg(unix)]
mod unix {
    use super::*;
    use std::os::unix::fs::symlink;

    #[test]
    fn links_are_not_followed() {
        let folder = workspace();
        run(folder.path(), &[]);
        let out = folder.path().join("generated");
        let elsewhere = folder.path().join("elsewhere");
        fs::rename(out.join("npm"), &elsewhere).unwrap();
        symlink(&elsewhere, out.join("npm")).unwrap();
        fs::remove_file(elsewhere.join("README.md")).unwrap();
        insta::assert_snapshot!(both_refuse(folder.path()), @"error: `generated/npm` is a link, and links in the output folder are not followed; move it away");
        assert!(!elsewhere.join("README.md").exists());
        fs::remove_file(out.join("npm")).unwrap();
        fs::rename(&elsewhere, out.join("npm")).unwrap();
        // The folder itself may be a link; a link of somebody else is one more foreign file.
        fs::rename(&out, &elsewhere).unwrap();
        symlink("elsewhere", &out).unwrap();
        symlink("nowhere", elsewhere.join("npm/link")).unwrap();
        assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
        assert!(elsewhere.join("npm/README.md").is_file());
    }

    /// A spec that lies in the output folder by way of a link.
    #[test]
    fn what_is_read_is_not_written() {
        let folder = workspace();
        let (spec, out) = (folder.path().join("spec"), folder.path().join("generated"));
        run(folder.path(), &[]);
        fs::rename(spec.join("1.0"), out.join("old")).unwrap();
        symlink(out.join("old"), spec.join("1.0")).unwrap();
        insta::assert_snapshot!(both_refuse(folder.path()), @"error: `generated` is the output folder and holds what `spec/1.0` links to; name a folder beside the spec with --out");
        fs::remove_file(spec.join("1.0")).unwrap();
        fs::create_dir(spec.join("1.0")).unwrap();
        symlink(out.join("old/api.yaml"), spec.join("1.0/api.yaml")).unwrap();
        assert!(refusal(folder.path(), &[]).contains("what `spec/1.0/api.yaml` links to"));
        assert!(out.join("old/api.yaml").is_file());
    }

    /// Pipes, names that are not UTF-8: a run neither waits nor stops half way.
    #[test]
    fn odd_files_are_foreign_or_in_the_way() {
        use std::os::unix::ffi::OsStrExt;
        let folder = workspace();
        run(folder.path(), &[]);
        let out = folder.path().join("generated");
        let name = std::ffi::OsStr::from_bytes(b"\xff.ts");
        // Some systems have no such names.
        let _ = fs::write(out.join("npm").join(name), "");
        let pipe =
            |path: &Path| assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
        pipe(&out.join("npm/pipe"));
        fs::remove_file(out.join("rust/Cargo.toml")).unwrap();
        assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
        fs::remove_file(out.join("npm/package.json")).unwrap();
        pipe(&out.join("npm/package.json"));
        insta::assert_snapshot!(refusal(folder.path(), &[]), @"error: `generated/npm/package.json` is no regular file, where a file is written; move it away");
    }

    /// Some systems let a process open no more than 256 files.
    #[test]
    fn few_files_are_open_at_a_time() {
        let folder = workspace();
        let output = std::process::Command::new("sh")
            .args(["-c", "ulimit -n 16; exec \"$0\"", env!("CARGO_BIN_EXE_agent-desktop-bindings")])
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    }

    #[test]
    fn a_second_run_is_told_at_once() {
        let folder = workspace();
        run(folder.path(), &[]);
        let out = folder.path().join("generated");
        let held = fs::File::open(&out).unwrap();
        held.lock_shared().unwrap();
        assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0), "many may read");
        insta::assert_snapshot!(refusal(folder.path(), &[]), @"error: another run is at work on `generated`; wait until it has ended");
        held.lock().unwrap();
        assert!(refusal(folder.path(), &["check"]).contains("another run is at work on `generated`"));
        held.unlock().unwrap();
        put_listed(&out, "npm/old.ts");
        assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    }
}
