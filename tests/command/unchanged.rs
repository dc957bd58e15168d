//! A run that has nothing to do is short the next time, until anything looks different.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::symlink;
use std::path::Path;
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::{run, stderr, stdout, workspace};

const SHORT: &str = "Nothing changed since the last run.\n";

/// Runs until a run is short; the files were written a moment ago, and are relied on when that is past.
fn settle(folder: &Path) {
    let start = Instant::now();
    while said(folder) != SHORT {
        assert!(start.elapsed() < Duration::from_secs(60), "no run is short");
        sleep(Duration::from_millis(20));
    }
}

fn said(folder: &Path) -> String {
    let output = run(folder, &[]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    stdout(&output)
}

#[test]
fn nothing_is_made_again_until_something_changes() {
    let folder = workspace();
    let at = |name: &str| folder.path().join(name);
    settle(folder.path());
    let watched = run(folder.path(), &["-v"]);
    assert!(!stderr(&watched).contains("  rust\n"), "{}", stderr(&watched));
    assert_eq!(run(folder.path(), &["check"]).status.code(), Some(0));

    // A file of the output, of the same length and with its old time.
    let file = at("generated/npm/package.json");
    let (text, time) = (fs::read_to_string(&file).unwrap(), fs::metadata(&file).unwrap().modified().unwrap());
    fs::write(&file, text.to_uppercase()).unwrap();
    fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
    assert!(said(folder.path()).contains("updated  generated/npm/package.json"));
    assert_eq!(fs::read_to_string(&file).unwrap(), text);

    settle(folder.path());
    fs::remove_file(at("generated/README.md")).unwrap();
    assert!(said(folder.path()).contains("added  generated/README.md"));

    settle(folder.path());
    fs::write(at("generated/rust/thesis.txt"), "mine").unwrap();
    for _ in 0..3 {
        assert!(said(folder.path()).contains("foreign  generated/rust/thesis.txt"));
    }
    fs::remove_file(at("generated/rust/thesis.txt")).unwrap();

    settle(folder.path());
    let package = at("spec/package.yaml");
    let longer = fs::read_to_string(&package).unwrap() + "keywords: [phone]\n";
    fs::write(&package, longer).unwrap();
    assert!(said(folder.path()).contains("updated  generated/npm/package.json"));

    settle(folder.path());
    let edition =
        fs::read_dir(at("spec")).unwrap().flatten().find(|entry| entry.path().is_dir()).unwrap().path();
    fs::write(edition.join("more.yaml"), "types: [").unwrap();
    assert_eq!(run(folder.path(), &[]).status.code(), Some(1));
    fs::remove_file(edition.join("more.yaml")).unwrap();

    // What a link leads to may change without a trace here.
    settle(folder.path());
    fs::write(at("more.yaml"), "types: {}\n").unwrap();
    symlink(at("more.yaml"), edition.join("more.yaml")).unwrap();
    for _ in 0..3 {
        assert_ne!(said(folder.path()), SHORT);
    }
}
