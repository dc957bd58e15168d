//! What a run leaves alone, and the folders it does not take.

use std::fs;
use std::path::Path;

use super::{run, stderr, stdout, workspace};

fn sentence(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, arguments);
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    stderr(&output).trim().to_owned()
}

/// Puts a file where an earlier run might have written it.
pub fn put_listed(out: &Path, name: &str) {
    fs::create_dir_all(out.join(name).parent().unwrap()).unwrap();
    fs::write(out.join(name), "").unwrap();
    let list = fs::read_to_string(out.join("files.txt")).unwrap();
    fs::write(out.join("files.txt"), format!("{list}{name}\n")).unwrap();
}

/// Hidden files and lock files are of other programs, also in a folder of this one.
#[test]
fn what_is_of_other_programs_stays() {
    let folder = workspace();
    let out = folder.path().join("generated");
    let foreign = [".git/HEAD", "npm/.npmrc", "npm/pnpm-lock.yaml", "npm/yarn.lock", "rust/.DS_Store"];
    let put = |name: &str| {
        fs::create_dir_all(out.join(name).parent().unwrap()).unwrap();
        fs::write(out.join(name), "").unwrap();
    };
    put(".git/HEAD");
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0), "a new clone is an empty folder");
    foreign.iter().for_each(|name| put(name));
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));
    put_listed(&out, "npm/left-over.d.ts");
    let run = run(folder.path(), &[]);
    assert!(stdout(&run).contains("removed  generated/npm/left-over.d.ts"), "{}", stdout(&run));
    for name in foreign {
        assert!(out.join(name).is_file(), "{name}");
    }
}

/// The output folder is cleared of what nobody generates, and every folder of a spec is an edition.
#[test]
fn the_spec_and_the_output_lie_apart() {
    let folder = workspace();
    fs::create_dir(folder.path().join("empty")).unwrap();
    for (out, words) in [
        (".", "holds the spec"),
        ("spec/../spec", "is the spec and the output folder at once"),
        ("spec/generated", "lies inside the spec"),
    ] {
        for verb in [&[][..], &["check"]] {
            let said = sentence(folder.path(), &[&["--out", out], verb].concat());
            assert!(said.starts_with(&format!("error: `{out}` is ")) && said.contains(words), "{said}");
        }
    }
    assert!(folder.path().join("spec/package.yaml").is_file());
    assert_eq!(run(folder.path(), &["--out", "spec-generated"]).status.code(), Some(0));
}

#[test]
fn what_is_in_the_way_is_named() {
    let folder = workspace();
    run(folder.path(), &[]);
    let out = folder.path().join("generated");
    fs::remove_file(out.join("npm/package.json")).unwrap();
    fs::create_dir(out.join("npm/package.json")).unwrap();
    let said = sentence(folder.path(), &[]);
    assert!(said.starts_with("error: `generated/npm/package.json` is a folder, where a file"), "{said}");
    fs::remove_dir_all(out.join("npm")).unwrap();
    fs::write(out.join("npm"), "").unwrap();
    let said = sentence(folder.path(), &["check"]);
    assert!(said.starts_with("error: `generated/npm` is a file, where a folder"), "{said}");
}

/// A file that would not be read says so, instead of having its items missing.
#[test]
fn every_file_of_a_spec_is_read() {
    let mistaken =
        ["1.0/calls.yml", "1.0/calls.YAML", "1.0/calls.yam", "1.0/calls", "1.0/calls.json", "calls.yaml"];
    let left_behind = ["1.0/calls.yaml.orig", "1.0/calls.bak.yml", "calls.json.rej"];
    for name in mistaken.into_iter().chain(left_behind) {
        let folder = workspace();
        fs::write(folder.path().join("spec").join(name), "types: {}").unwrap();
        let output = run(folder.path(), &[]);
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        let (folders, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
        let said = stderr(&output);
        assert!(said.starts_with(&format!("error[unread-file]: `{file}` would not be read")), "{said}");
        assert!(said.contains(&format!("--> spec/{folders}")), "{said}");
    }
    let folder = workspace();
    let of_editors = ["1.0/calls.yaml~", "1.0/#calls.yaml#", "1.0/4913", "1.0/calls.yaml___jb_tmp___"];
    for name in ["1.0/README.md", "1.0/.notes.yml", ".draft.yaml", "notes.md"].into_iter().chain(of_editors) {
        fs::write(folder.path().join("spec").join(name), "").unwrap();
    }
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
}

/// A file that cannot be written: nothing new stays behind.
#[cfg(unix)]
#[test]
fn a_failed_first_run_leaves_nothing() {
    let folder = workspace();
    let limited = "trap '' XFSZ; ulimit -f 8; exec \"$0\" --out deep/down";
    let output = std::process::Command::new("sh")
        .args(["-c", limited, env!("CARGO_BIN_EXE_agent-desktop-bindings")])
        .current_dir(folder.path())
        .output()
        .expect("the shell starts");
    assert_eq!(output.status.code(), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).starts_with("error: cannot write `"), "{}", stderr(&output));
    assert!(!folder.path().join("deep").exists());
}

/// The folder of an edition is a module of the crate and an entry of the npm package.
#[test]
fn editions_have_names_of_their_own() {
    let folder = workspace();
    let spec = folder.path().join("spec");
    let copy = |name: &str| {
        fs::create_dir(spec.join(name)).unwrap();
        fs::copy(spec.join("1.0/api.yaml"), spec.join(name).join("api.yaml")).unwrap();
    };
    for (name, words) in [
        ("global", "`global` is an entry of the packages"),
        ("values", "the packages have a module of this name"),
        ("1_0", "the editions `1.0` and `1_0` cannot be told apart"),
        ("v1.0", "the editions `1.0` and `v1.0` cannot be told apart"),
    ] {
        copy(name);
        let output = run(folder.path(), &[]);
        assert_eq!(output.status.code(), Some(1), "{}", stderr(&output));
        assert!(stderr(&output).contains(words), "{}", stderr(&output));
        fs::remove_dir_all(spec.join(name)).unwrap();
    }
    copy("lib");
    assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
    let root = fs::read_to_string(folder.path().join("generated/rust/src/lib.rs")).unwrap();
    assert!(root.contains("pub mod lib_;"), "{root}");
}

/// An edition behind a link that leads nowhere would be missing without a word; the rest is still read.
#[cfg(unix)]
#[test]
fn what_is_no_file_is_named_and_the_rest_is_read() {
    let folder = workspace();
    let spec = folder.path().join("spec");
    std::os::unix::fs::symlink("2.0", spec.join("2.0")).unwrap();
    std::os::unix::fs::symlink("b.yaml", spec.join("1.0/a.yaml")).unwrap();
    std::os::unix::fs::symlink("a.yaml", spec.join("1.0/b.yaml")).unwrap();
    fs::create_dir(spec.join("1.0/calls.yaml")).unwrap();
    fs::write(spec.join("1.0/z.yaml"), "tpyes: {}").unwrap();
    let output = run(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(1));
    let said = stderr(&output);
    for words in [
        "`2.0` is a link that leads nowhere",
        "`a.yaml` is a link that leads nowhere",
        "`b.yaml` is a link that leads nowhere",
        "the folder `calls.yaml` lies in an edition",
        "did you mean `types`?",
        "5 mistakes in the spec; nothing was written",
    ] {
        assert!(said.contains(words), "{words}: {said}");
    }
    assert!(!folder.path().join("generated").exists());
}

/// Files whose names some systems do not take, or not for two.
#[cfg(target_os = "linux")]
#[test]
fn files_of_a_spec_have_names_for_every_system() {
    use std::os::unix::ffi::OsStrExt;
    let folder = workspace();
    let spec = folder.path().join("spec/1.0");
    let text = fs::read(spec.join("api.yaml")).unwrap();
    fs::remove_file(spec.join("api.yaml")).unwrap();
    for (first, second) in [("types.yaml", "Types.yaml"), ("\u{e9}.yaml", "e\u{301}.yaml")] {
        fs::write(spec.join(first), &text).unwrap();
        assert_eq!(run(folder.path(), &[]).status.code(), Some(0));
        fs::write(spec.join(second), "glossary: {}").unwrap();
        let said = stderr(&run(folder.path(), &[]));
        assert!(said.starts_with("error[bad-name]: some systems take `"), "{said}");
        [first, second].iter().for_each(|name| fs::remove_file(spec.join(name)).unwrap());
    }
    fs::write(spec.join("api.yaml"), &text).unwrap();
    for name in [&b"\xff.yaml"[..], b"CON.yaml", b"a .yaml", b"a:b.yaml", b"a\x1b[31m.yaml", b"a\n.yaml"] {
        let path = spec.join(std::ffi::OsStr::from_bytes(name));
        fs::write(&path, "glossary: {}").unwrap();
        let said = stderr(&run(folder.path(), &[]));
        assert!(said.contains("cannot be a file of a spec") && !said.contains('\u{1b}'), "{said:?}");
        fs::remove_file(path).unwrap();
    }
}

/// What a terminal would obey is shown as what it is.
#[cfg(unix)]
#[test]
fn names_of_foreign_files_are_harmless() {
    let folder = workspace();
    run(folder.path(), &[]);
    fs::write(folder.path().join("generated/npm/a\u{1b}[2J\n.txt"), "").unwrap();
    let said = stdout(&run(folder.path(), &[]));
    assert!(said.contains(" foreign  generated/npm/a␛[2J .txt ("), "{said:?}");
    fs::write(folder.path().join("x\u{1b}[2J"), "").unwrap();
    assert!(sentence(folder.path(), &["--out", "x\u{1b}[2J"]).starts_with("error: `x␛[2J` is a file"));
}
