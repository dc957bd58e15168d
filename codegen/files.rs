//! Files: what was generated, compared with the disk and written to it.
//!
//! Invariant: nothing else in the program changes a folder of its user. Everything is made and whatever
//! can be refused is refused before the first byte is written. A file that would not change is not
//! touched, and one that no run has written is neither replaced nor removed.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::load::Failure;
use crate::terminal;

mod beginning;
mod comparison;
mod disk;
mod folder;
mod list;
mod lock;
mod spool;
mod stamp;
mod survey;
mod waiting;
mod write;

pub use beginning::compare_empty;
pub use comparison::{Comparison, compare, compare_asked, compare_beside};
pub use disk::{Disk, FileSystem};
pub use folder::{Folder, keep_apart};
pub use list::LIST;
pub use lock::Lock;
pub use spool::{Spool, Text};
pub use stamp::Stamp;
pub use write::write;

/// Relative paths, written with `/`, and their contents.
pub type Files = BTreeMap<String, String>;

/// First line of the README of a folder written by this program.
pub const MARK: &str = "<!-- Everything in this folder is written by `cargo run`; do not edit it. -->";

/// How a file on the disk differs from the generated one.
#[derive(Debug, Clone)]
pub struct Change {
    /// Below the folder, written with `/`.
    pub name: String,
    /// As a person calls it.
    pub path: PathBuf,
    pub kind: ChangeKind,
}

#[derive(Debug, Clone)]
pub enum ChangeKind {
    /// It is not on the disk.
    Missing { new: Text },
    /// It is on the disk with another content.
    Changed { old: String, new: Text },
    /// A run has written it and nothing generates it any more.
    Orphaned,
}

impl Change {
    /// The path for another program: with `/` on every system.
    pub fn file(&self) -> String {
        let shown = shown(&self.path);
        if cfg!(windows) { shown.replace('\\', "/") } else { shown }
    }

    /// The content that belongs there.
    fn content(&self) -> Option<&Text> {
        match &self.kind {
            ChangeKind::Missing { new } | ChangeKind::Changed { new, .. } => Some(new),
            ChangeKind::Orphaned => None,
        }
    }
}

impl ChangeKind {
    fn is_orphaned(&self) -> bool {
        matches!(self, Self::Orphaned)
    }

    /// What is done about it, once it is.
    pub fn past(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "added",
            Self::Changed { .. } => "updated",
            Self::Orphaned => "removed",
        }
    }

    /// What the file is.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Missing { .. } => "missing",
            Self::Changed { .. } => "changed",
            Self::Orphaned => "orphaned",
        }
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{:>8}  {}", self.kind.name(), shown(&self.path))
    }
}

/// A path as it is shown; the names of what is of somebody else may be anything.
pub fn shown(path: &Path) -> String {
    terminal::line(&path.to_string_lossy()).into_owned()
}

/// No path may be a file and a folder, as an edition called `README.md` would make it.
fn check_paths<T>(files: &BTreeMap<String, T>) -> Result<(), Failure> {
    for path in files.keys() {
        if let Some(folder) = folders_of(path).find(|folder| files.contains_key(*folder)) {
            return Err(Failure(format!("`{folder}` would be a file and a folder; rename the edition")));
        }
    }
    Ok(())
}

/// The folders a relative path leads through, outermost first.
fn folders_of(path: &str) -> impl DoubleEndedIterator<Item = &str> {
    path.match_indices('/').map(|(end, _)| &path[..end])
}

/// The innermost of them, empty for a file of the folder itself.
fn parent(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(parent, _)| parent)
}

fn failure(verb: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("cannot {verb} `{}`: {error}", path.display()))
}
