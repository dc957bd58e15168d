//! A folder that a run writes to, and its distance from the spec.

use std::path::{Component, Path, PathBuf};

use crate::load::Failure;

use super::{failure, parent};

/// A folder: what the user calls it, and where it is.
#[derive(Debug, Clone)]
pub struct Folder {
    shown: PathBuf,
    real: PathBuf,
}

impl Folder {
    /// Follows links and dots as far as the path exists; what does not exist yet has none.
    pub fn find(path: &Path) -> Result<Self, Failure> {
        Ok(Self { shown: path.to_owned(), real: real(path)? })
    }

    /// Where a file of the folder is.
    pub fn at(&self, name: &str) -> PathBuf {
        if name.is_empty() { self.real.clone() } else { self.real.join(name) }
    }

    /// What the user calls a file of the folder.
    pub fn shown(&self, name: &str) -> PathBuf {
        if name.is_empty() { self.shown.clone() } else { self.shown.join(name) }
    }

    pub fn exists(&self) -> bool {
        self.real.is_dir()
    }

    /// Refuses a path that leads through a file.
    pub fn check_free(&self) -> Result<(), Failure> {
        let lowest = self.real.ancestors().find_map(|path| Some((path, std::fs::metadata(path).ok()?)));
        let Some((path, _)) = lowest.filter(|(_, found)| !found.is_dir()) else { return Ok(()) };
        let file = if path == self.real { &self.shown } else { path };
        let file = file.display();
        Err(Failure(format!("`{file}` is a file, not a folder; name an empty or new folder")))
    }
}

/// What is there in a folder, asked name by name: nothing is where its own folder is not.
pub struct Presence<'f> {
    folder: &'f Folder,
    /// The folder that was looked for last, and whether it is there.
    parent: Option<(String, bool)>,
}

impl<'f> Presence<'f> {
    pub fn new(folder: &'f Folder) -> Self {
        Self { folder, parent: None }
    }

    /// Whether anything has this name, be it a link.
    pub fn has(&mut self, name: &str) -> bool {
        let parent = parent(name);
        if self.parent.as_ref().is_none_or(|(last, _)| last != parent) {
            let is_there = self.folder.at(parent).symlink_metadata().is_ok();
            self.parent = Some((parent.to_owned(), is_there));
        }
        let has_parent = self.parent.as_ref().is_some_and(|(_, is_there)| *is_there);
        has_parent && self.folder.at(name).symlink_metadata().is_ok()
    }
}

/// Refuses a spec that lies in the output folder, whose files a run replaces, and an output folder
/// inside the spec, which would be read as an edition. Links of the spec count as what they lead to.
pub fn keep_apart(spec: &Folder, out: &Folder) -> Result<(), Failure> {
    let shown = out.shown.display();
    let complain = |sentence: String| {
        Err(Failure(format!("`{shown}` {sentence}; name a folder beside the spec with --out")))
    };
    if spec.real == out.real {
        return complain("is the spec and the output folder at once".to_owned());
    } else if out.real.starts_with(&spec.real) {
        return complain("is the output folder and lies inside the spec".to_owned());
    } else if spec.real.starts_with(&out.real) {
        return complain("is the output folder and holds the spec".to_owned());
    }
    for link in links(&spec.real, 2) {
        // A link that leads nowhere is complained of where it is read.
        let Ok(target) = link.canonicalize() else { continue };
        let rest = link.strip_prefix(&spec.real).unwrap_or(&link);
        let link = spec.shown.join(rest);
        if target.starts_with(&out.real) {
            return complain(format!("is the output folder and holds what `{}` links to", link.display()));
        } else if out.real.starts_with(&target) {
            return complain(format!(
                "is the output folder and lies inside what `{}` links to",
                link.display()
            ));
        }
    }
    Ok(())
}

/// The links in a folder and in the folders of it, as deep as a spec goes.
fn links(folder: &Path, depth: usize) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(kind) = entry.file_type() else { continue };
        if kind.is_symlink() {
            found.push(entry.path());
        }
        // Behind a link to a folder there may be further ones.
        if depth > 1 && (kind.is_dir() || kind.is_symlink()) {
            found.extend(links(&entry.path(), depth - 1));
        }
    }
    found.sort();
    found
}

/// A path without links and dots. What does not exist is no link, so that `..` leads back from it.
fn real(path: &Path) -> Result<PathBuf, Failure> {
    let read = |error| failure("read", path, &error);
    // All in one form: on Windows a path that was followed does not begin like one that was not.
    let here = || std::env::current_dir().and_then(|here| here.canonicalize()).map_err(read);
    let mut found = if path.is_absolute() { PathBuf::new() } else { here()? };
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => drop(found.pop()),
            Component::Normal(name) => {
                found.push(name);
                match found.canonicalize() {
                    Ok(target) => found = target,
                    Err(_) if found.is_symlink() => {
                        return Err(Failure(format!("`{}` is a link that leads nowhere", found.display())));
                    }
                    // It does not exist, or lies below a file; the latter is told elsewhere.
                    Err(error) if error.kind() != std::io::ErrorKind::PermissionDenied => {}
                    Err(error) => return Err(read(error)),
                }
            }
            Component::Prefix(_) => found.push(component),
            Component::RootDir => {
                found.push(component);
                found = found.canonicalize().unwrap_or(found);
            }
        }
    }
    Ok(found)
}
