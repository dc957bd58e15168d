//! The survey of an output folder: which files of ours are there, and what else is.

use std::collections::BTreeSet;
use std::fs::FileType;

use crate::load::Failure;

use super::{Folder, failure, folders_of};

/// What compilers, package managers and their users leave in a package; not worth a word.
const USUAL: [&str; 9] = [
    "node_modules",
    "target",
    "Cargo.lock",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "pnpm-lock.yaml",
    "yarn.lock",
    "bun.lock",
    "bun.lockb",
];

/// The files somebody asks about, and the folders that lead to them.
pub struct Known<'n> {
    files: BTreeSet<&'n str>,
    folders: BTreeSet<&'n str>,
}

impl<'n> Known<'n> {
    pub fn new(names: impl IntoIterator<Item = &'n str>) -> Self {
        let files: BTreeSet<&str> = names.into_iter().collect();
        let folders = files.iter().flat_map(|name| folders_of(name)).collect();
        Self { files, folders }
    }
}

/// What is in a folder.
#[derive(Debug, Default)]
pub struct Survey {
    /// The files asked about that are there.
    pub present: BTreeSet<String>,
    /// Files and whole folders nobody asked about.
    pub foreign: Vec<String>,
}

/// A survey in progress.
struct Surveyor<'s> {
    folder: &'s Folder,
    /// What is going to be written.
    needed: &'s Known<'s>,
    /// What runs have written.
    listed: &'s Known<'s>,
    survey: Survey,
}

/// Looks through a folder. Only folders that lead to a file asked about are entered, and a link on
/// the way to one is refused: what is behind it is somebody else's.
pub fn survey(folder: &Folder, needed: &Known, listed: &Known) -> Result<Survey, Failure> {
    let mut surveyor = Surveyor { folder, needed, listed, survey: Survey::default() };
    surveyor.walk("")?;
    Ok(surveyor.survey)
}

impl Surveyor<'_> {
    fn walk(&mut self, prefix: &str) -> Result<(), Failure> {
        let here = prefix.trim_end_matches('/');
        let entries = std::fs::read_dir(self.folder.at(here))
            .and_then(|entries| {
                entries.map(|entry| entry.and_then(|e| Ok((e.file_name(), e.file_type()?)))).collect()
            })
            .map_err(|error| failure("read", &self.folder.shown(here), &error));
        let mut entries: Vec<_> = entries?;
        entries.sort_by(|(left, _), (right, _)| left.cmp(right));
        for (name, kind) in entries {
            let path = format!("{prefix}{}", name.to_string_lossy());
            // A name that is not UTF-8 is none of ours.
            if name.to_str().is_none() || !self.see(&path, kind)? {
                self.add_foreign(path, kind);
            }
        }
        Ok(())
    }

    /// Whether an entry is one of ours.
    fn see(&mut self, path: &str, kind: FileType) -> Result<bool, Failure> {
        let (needed, listed) = (self.needed, self.listed);
        let is_needed = needed.files.contains(path) || needed.folders.contains(path);
        if !is_needed && !listed.files.contains(path) && !listed.folders.contains(path) {
            return Ok(false);
        }
        let complain = |sentence: &str| {
            Err(Failure(format!("`{}` is {sentence}; move it away", self.folder.shown(path).display())))
        };
        if kind.is_symlink() {
            return complain("a link, and links in the output folder are not followed");
        }
        if kind.is_dir() {
            if needed.files.contains(path) {
                return complain("a folder, where a file is written");
            }
            let leads_on = needed.folders.contains(path) || listed.folders.contains(path);
            if leads_on {
                self.walk(&format!("{path}/"))?;
            }
            return Ok(leads_on);
        }
        if needed.folders.contains(path) {
            return complain("a file, where a folder is written");
        }
        if !kind.is_file() && is_needed {
            return complain("no regular file, where a file is written");
        }
        let is_ours = kind.is_file() && (is_needed || listed.files.contains(path));
        if is_ours {
            self.survey.present.insert(path.to_owned());
        }
        Ok(is_ours)
    }

    fn add_foreign(&mut self, path: String, kind: FileType) {
        let name = path.rsplit('/').next().unwrap_or(&path);
        if name.starts_with('.') || name.ends_with(".tgz") || USUAL.contains(&name) {
            return;
        }
        self.survey.foreign.push(if kind.is_dir() { format!("{path}/") } else { path });
    }
}
