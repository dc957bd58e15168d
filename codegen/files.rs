//! Files: what was generated, compared with the disk and written to it.
//!
//! Invariant: nothing else in the program changes a folder. Everything is in memory before the
//! first byte is written, and a file that would not change is not touched.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::load::Failure;

mod difference;
mod write;

pub use difference::render;
pub use write::write;

/// Relative paths, written with `/`, and their contents.
pub type Files = BTreeMap<String, String>;

/// First line of the file that marks a folder as written by this program.
pub const MARK: &str = "<!-- Everything in this folder is written by `cargo run`; do not edit it. -->";

/// A folder and what belongs into it.
#[derive(Debug)]
pub struct Output {
    pub folder: PathBuf,
    pub files: Files,
    /// Whether nothing else may be in the folder.
    pub exclusive: bool,
}

/// How a file on the disk differs from the generated one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub path: PathBuf,
    pub kind: ChangeKind,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ChangeKind {
    /// It is not on the disk.
    Missing { new: String },
    /// It is on the disk with another content.
    Changed { old: String, new: String },
    /// It is on the disk and nothing generates it.
    Orphaned,
}

impl Change {
    /// What was done about it.
    pub fn past(&self) -> String {
        let verb = match self.kind {
            ChangeKind::Missing { .. } => "added",
            ChangeKind::Changed { .. } => "updated",
            ChangeKind::Orphaned => "removed",
        };
        format!("{verb:>8}  {}", self.path.display())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        let verb = match self.kind {
            ChangeKind::Missing { .. } => "missing",
            ChangeKind::Changed { .. } => "changed",
            ChangeKind::Orphaned => "orphaned",
        };
        write!(f, "{verb:>8}  {}", self.path.display())
    }
}

/// Compares the disk with what was generated; changes come by path, orphans last.
pub fn compare(output: &Output) -> Result<Vec<Change>, Failure> {
    check_paths(&output.files)?;
    let mut changes = Vec::new();
    for (name, new) in &output.files {
        let path = output.folder.join(name);
        let new = new.clone();
        match std::fs::read(&path) {
            Ok(bytes) => {
                let old = String::from_utf8_lossy(&bytes).into_owned();
                // A checkout may have changed line ends; that is not a change of content.
                if old.replace("\r\n", "\n") != new {
                    changes.push(Change { path, kind: ChangeKind::Changed { old, new } });
                }
            }
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                changes.push(Change { path, kind: ChangeKind::Missing { new } });
            }
            Err(error) => return Err(failure("read", &path, &error)),
        }
    }
    if output.exclusive && output.folder.exists() {
        let mut present = Vec::new();
        list(&output.folder, "", &mut present)?;
        let foreign = present.into_iter().filter(|name| !output.files.contains_key(name));
        changes.extend(
            foreign.map(|name| Change { path: output.folder.join(name), kind: ChangeKind::Orphaned }),
        );
    }
    Ok(changes)
}

/// No path may be a file and a folder, as an edition called `README.md` would make it.
fn check_paths(files: &Files) -> Result<(), Failure> {
    for path in files.keys() {
        let mut folders = path.match_indices('/').map(|(end, _)| &path[..end]);
        if let Some(folder) = folders.find(|folder| files.contains_key(*folder)) {
            return Err(Failure(format!("`{folder}` would be a file and a folder; rename the edition")));
        }
    }
    Ok(())
}

/// Refuses a folder that holds anything and was not written by this program.
pub fn claim(folder: &Path) -> Result<(), Failure> {
    let mut present = Vec::new();
    if folder.exists() {
        list(folder, "", &mut present)?;
    }
    let marked = std::fs::read_to_string(folder.join("README.md")).is_ok_and(|text| text.starts_with(MARK));
    if present.is_empty() || marked {
        return Ok(());
    }
    Err(Failure(format!(
        "`{}` is not empty and was not written by this program; name an empty or new folder with --out",
        folder.display()
    )))
}

/// All files below a folder, except what package managers and compilers leave there.
fn list(folder: &Path, prefix: &str, names: &mut Vec<String>) -> Result<(), Failure> {
    const FOREIGN: [&str; 4] = ["node_modules", "target", "Cargo.lock", "package-lock.json"];
    let entries = std::fs::read_dir(folder)
        .and_then(|entries| entries.collect::<Result<Vec<_>, _>>())
        .map_err(|error| failure("read", folder, &error))?;
    let mut entries: Vec<_> = entries.into_iter().map(|entry| (entry.file_name(), entry.path())).collect();
    entries.sort();
    for (name, path) in entries {
        let name = name.to_string_lossy();
        if path.is_dir() && !path.is_symlink() {
            if !FOREIGN.contains(&name.as_ref()) {
                list(&path, &format!("{prefix}{name}/"), names)?;
            }
        } else if !FOREIGN.contains(&name.as_ref()) && !name.ends_with(".tgz") {
            names.push(format!("{prefix}{name}"));
        }
    }
    Ok(())
}

fn failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("cannot {verb} `{}`: {error}", path.display()))
}
