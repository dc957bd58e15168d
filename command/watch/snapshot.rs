//! What is in the folder of a spec, as far as it can be seen without reading the files.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, Metadata};
use std::path::Path;
use std::time::SystemTime;

use codegen::document::SCHEMA;
use codegen::load::is_of_others;

/// Equal as long as nothing was saved; nothing, if there is no such folder.
#[derive(Debug, PartialEq, Eq)]
pub struct Snapshot(Option<BTreeMap<OsString, Entry>>);

#[derive(Debug, PartialEq, Eq)]
enum Entry {
    /// What is in it is what counts.
    Folder(Snapshot),
    File {
        length: u64,
        modified: Option<SystemTime>,
        id: Id,
    },
    /// A link that leads nowhere, or a file that is going away.
    Unknown,
}

/// As deep as a spec goes: the editions, and their files.
const DEEPEST: usize = 2;

impl Snapshot {
    pub fn take(spec: &Path) -> Self {
        Self::below(spec, DEEPEST)
    }

    fn below(folder: &Path, depth: usize) -> Self {
        let Ok(entries) = fs::read_dir(folder) else { return Self(None) };
        let names = entries.flatten().map(|entry| entry.file_name());
        // The schema is written by a run.
        let names = names.filter(|name| !is_of_others(&name.to_string_lossy()) && name != SCHEMA);
        let entry = |name: OsString| {
            let path = folder.join(&name);
            let entry = match fs::metadata(&path) {
                Ok(found) if found.is_dir() && depth > 1 => Entry::Folder(Self::below(&path, depth - 1)),
                Ok(found) if found.is_dir() => Entry::Folder(Self(None)),
                Ok(found) => {
                    Entry::File { length: found.len(), modified: found.modified().ok(), id: id(&found) }
                }
                Err(_) => Entry::Unknown,
            };
            (name, entry)
        };
        Self(Some(names.map(entry).collect()))
    }
}

/// What tells a file from another with the same name, length and time.
#[cfg(unix)]
type Id = (u64, i64, i64);

#[cfg(unix)]
fn id(found: &Metadata) -> Id {
    use std::os::unix::fs::MetadataExt;
    (found.ino(), found.ctime(), found.ctime_nsec())
}

#[cfg(not(unix))]
type Id = Option<SystemTime>;

#[cfg(not(unix))]
fn id(found: &Metadata) -> Id {
    found.created().ok()
}
