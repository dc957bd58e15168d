//! Files: what was generated, compared with the disk and written to it.
//!
//! Invariant: nothing else in the program changes a folder. Everything is in memory before the
//! first byte is written, and a file that would not change is not touched.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::load::Failure;

mod difference;
mod folder;
mod write;

pub use difference::render;
pub use folder::{claim, keep_apart};
pub use write::write;

/// Relative paths, written with `/`, and their contents.
pub type Files = BTreeMap<String, String>;

/// First line of the file that marks a folder as written by this program.
pub const MARK: &str = "<!-- Everything in this folder is written by `cargo run`; do not edit it. -->";

/// The file that begins with the mark.
const MARKED: &str = "README.md";

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
            Err(error) => return Err(in_the_way(&path).unwrap_or_else(|| failure("read", &path, &error))),
        }
    }
    if output.exclusive && output.folder.exists() {
        let mut present = Vec::new();
        folder::list(&output.folder, "", &mut present)?;
        let foreign = present.into_iter().filter(|name| !output.files.contains_key(name));
        changes.extend(
            foreign.map(|name| Change { path: output.folder.join(name), kind: ChangeKind::Orphaned }),
        );
    }
    Ok(changes)
}

/// What is in the way of a file: a folder of its name, or a file where it needs a folder.
fn in_the_way(path: &Path) -> Option<Failure> {
    if path.is_dir() {
        let path = path.display();
        return Some(Failure(format!("`{path}` is a folder, where a file is written; move it away")));
    }
    let file = path.ancestors().skip(1).find(|above| above.is_file())?.display();
    Some(Failure(format!("`{file}` is a file, where a folder is written; move it away")))
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

fn failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("cannot {verb} `{}`: {error}", path.display()))
}
