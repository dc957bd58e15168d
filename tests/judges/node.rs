//! Node: the compilers and validators of `tests/typescript/package.json`, installed below the
//! target folder, and programs run with them.
//!
//! Invariant: nothing is written into the source tree.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// The folder of the repository that holds the manifest, its lock and the cases. Examples have the
/// repository somewhere above them.
pub fn source() -> PathBuf {
    let above = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors();
    let mut folders = above.map(|folder| folder.join("tests/typescript"));
    folders.find(|folder| folder.is_dir()).expect("the repository has the manifest")
}

/// The folder with `node_modules`. It is installed when the lock is not that of the last time;
/// test programs that run at the same time wait for each other.
pub fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("node");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let gate = File::create(folder.join(".gate")).expect("the target folder can be written");
    gate.lock().expect("the target folder can be locked");
    let lock = fs::read(source().join("package-lock.json")).expect("the lock can be read");
    let stamp = folder.join(".installed");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return folder;
    }
    for file in ["package.json", "package-lock.json"] {
        fs::copy(source().join(file), folder.join(file)).expect("the manifest can be copied");
    }
    // No package needs a script to be installed; one has a script that reports where it is.
    npm(&folder, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    fs::write(stamp, lock).expect("the target folder can be written");
    folder
}

/// The names of the installed packages that begin with the prefix.
pub fn packages(prefix: &str) -> Vec<String> {
    let manifest = fs::read_to_string(source().join("package.json")).expect("the manifest can be read");
    let manifest: serde_json::Value = serde_json::from_str(&manifest).expect("the manifest is JSON");
    let dependencies = manifest["dependencies"].as_object().expect("the manifest has dependencies");
    dependencies.keys().filter(|name| name.starts_with(prefix)).cloned().collect()
}

/// Runs npm in a folder and returns what it prints; anything but success is a failure.
pub fn npm(folder: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> String {
    let mut command = Command::new(NPM);
    command.current_dir(folder).args(arguments);
    let output = command.output().unwrap_or_else(|error| panic!("npm does not start: {error}"));
    assert!(output.status.success(), "{command:?} failed:\n{}", printed(&output));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Runs a script with Node in a folder.
pub fn node(folder: &Path, script: &Path, arguments: impl IntoIterator<Item = impl AsRef<OsStr>>) -> Output {
    let mut command = Command::new("node");
    command.current_dir(folder).arg(script).args(arguments);
    command.output().unwrap_or_else(|error| panic!("node does not start: {error}"))
}

/// Everything a program printed, for a message.
pub fn printed(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}
