//! The comparison of the disk with what was generated.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::PathBuf;

use crate::load::Failure;

use super::folder::Presence;
use super::list::{self, LIST, UNFINISHED};
use super::survey::{Known, Survey, survey};
use super::{Change, ChangeKind, Folder, MARK, Text, check_paths, failure};

/// What a run would change in a folder.
#[derive(Debug)]
pub struct Comparison {
    pub folder: Folder,
    /// How many files belong there, the list among them.
    pub files: usize,
    /// By path, orphans last.
    pub changes: Vec<Change>,
    /// What is in the folder and of somebody else: it is left alone.
    pub foreign: Vec<PathBuf>,
    /// What the list has to say meanwhile and afterwards; without it, the folder has none.
    pub(super) lists: Option<Lists>,
}

#[derive(Debug)]
pub(super) struct Lists {
    /// The list on the disk, as it is written there.
    pub old: Option<String>,
    /// All files that are or were ours.
    pub known: BTreeSet<String>,
    pub new: String,
}

/// Compares an output folder with what belongs there; refuses it if anything is in the way.
///
/// Ours is what the list of the folder names, and what is as it would be written. A folder that has
/// no list yet is ours by the mark in its README.
pub fn compare<T: Into<Text>>(folder: &Folder, files: BTreeMap<String, T>) -> Result<Comparison, Failure> {
    check_paths(&files)?;
    folder.check_free()?;
    let new = list::text(files.keys().map(String::as_str));
    let mut files: BTreeMap<String, Text> =
        files.into_iter().map(|(name, text)| (name, text.into())).collect();
    files.insert(LIST.to_owned(), new.clone().into());
    let old = if folder.exists() { read_list(folder)? } else { None };
    let listed = old.as_deref().and_then(list::parse);
    let has_list = listed.is_some();
    let listed = listed.unwrap_or_default();
    let names = || listed.iter().map(String::as_str).chain([UNFINISHED]);
    let needed = Known::new(files.keys().map(String::as_str));
    let Survey { present, foreign } = match folder.exists() {
        true => survey(folder, &needed, &Known::new(names()))?,
        false => Survey::default(),
    };
    let is_marked = !has_list && read(folder, "README.md").is_ok_and(|text| text.starts_with(MARK));
    if !has_list && !is_marked {
        claim(folder, &present, &foreign)?;
    }
    let mut changes = Vec::new();
    let mut presence = Presence::new(folder);
    let names: BTreeSet<String> = files.keys().cloned().collect();
    for (name, new) in files {
        let old = if present.contains(&name) { Some(read(folder, &name)?) } else { None };
        let is_ours = has_list && (listed.contains(&name) || name == LIST) || is_marked && name != LIST;
        changes.extend(compare_file(folder, &name, (old, new), is_ours, &mut presence)?);
    }
    let orphans = present.iter().filter(|name| !names.contains(*name));
    changes.extend(orphans.map(|name| change(folder, name, ChangeKind::Orphaned)));
    let count = names.len();
    let known = listed.iter().chain(names.iter().filter(|name| *name != LIST)).cloned().collect();
    Ok(Comparison {
        files: count,
        changes,
        foreign: foreign.iter().map(|name| folder.shown(name)).collect(),
        lists: Some(Lists { old, known, new }),
        folder: folder.clone(),
    })
}

/// Compares one file in a folder of the user's; ours is one that begins in the same way.
pub fn compare_beside(folder: &Folder, name: &str, new: &str) -> Result<Comparison, Failure> {
    const BEGINNING: usize = 3;
    let begin = |text: &str| text.lines().take(BEGINNING).map(str::to_owned).collect::<Vec<_>>();
    compare_one(folder, name, new, |old| begin(old) == begin(new))
}

/// Compares one file of the user's that somebody has asked to change.
pub fn compare_asked(folder: &Folder, name: &str, new: &str) -> Result<Comparison, Failure> {
    compare_one(folder, name, new, |_| true)
}

fn compare_one(
    folder: &Folder,
    name: &str,
    new: &str,
    is_ours: impl Fn(&str) -> bool,
) -> Result<Comparison, Failure> {
    let unfinished = format!(".{name}.unfinished");
    let path = folder.at(name);
    let old = match std::fs::symlink_metadata(&path) {
        Ok(data) if data.is_file() => Some(read(folder, name)?),
        Ok(_) => return Err(in_the_way(folder, name, "is no regular file")),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(failure("read", &folder.shown(name), &error)),
    };
    let is_ours = old.as_deref().is_some_and(is_ours);
    let texts = (old, new.to_owned().into());
    let found = compare_file(folder, name, texts, is_ours, &mut Presence::new(folder))?;
    let mut changes: Vec<_> = found.into_iter().collect();
    match std::fs::symlink_metadata(folder.at(&unfinished)) {
        Ok(data) if data.is_dir() => return Err(in_the_way(folder, &unfinished, "is a folder")),
        Ok(_) => changes.push(change(folder, &unfinished, ChangeKind::Orphaned)),
        Err(_) => {}
    }
    Ok(Comparison { folder: folder.clone(), files: 1, changes, foreign: Vec::new(), lists: None })
}

fn compare_file(
    folder: &Folder,
    name: &str,
    (old, new): (Option<String>, Text),
    is_ours: bool,
    presence: &mut Presence,
) -> Result<Option<Change>, Failure> {
    let kind = match old {
        Some(old)
            if is_same(&old, &new).map_err(|error| failure("compare", &folder.shown(name), &error))? =>
        {
            return Ok(None);
        }
        Some(old) if is_ours => ChangeKind::Changed { old, new },
        Some(_) => return Err(in_the_way(folder, name, "was not written by this program")),
        // Where capitals do not count, a file may be there under another name.
        None if presence.has(name) => {
            return Err(in_the_way(folder, name, "is there under a name that this disk does not tell apart"));
        }
        None => ChangeKind::Missing { new },
    };
    Ok(Some(change(folder, name, kind)))
}

/// A checkout may have changed line ends; that is not a change of content.
fn is_same(old: &str, new: &Text) -> io::Result<bool> {
    let new = new.read()?;
    Ok(old == new || old.replace("\r\n", "\n") == new)
}

fn in_the_way(folder: &Folder, name: &str, sentence: &str) -> Failure {
    let path = folder.shown(name);
    Failure(format!("`{}` {sentence} and is in the way of a file that is; move it away", path.display()))
}

fn change(folder: &Folder, name: &str, kind: ChangeKind) -> Change {
    Change { name: name.to_owned(), path: folder.shown(name), kind }
}

/// Refuses a folder that holds anything and was not written by this program.
fn claim(folder: &Folder, present: &BTreeSet<String>, foreign: &[String]) -> Result<(), Failure> {
    let left = present.iter().all(|name| name == UNFINISHED);
    if left && foreign.is_empty() {
        return Ok(());
    }
    Err(Failure(format!(
        "`{}` is not empty and was not written by this program; name an empty or new folder with --out",
        folder.shown("").display()
    )))
}

/// The list, if a file of its name is there; anything else is found by the survey.
fn read_list(folder: &Folder) -> Result<Option<String>, Failure> {
    match folder.at(LIST).symlink_metadata() {
        Ok(data) if data.is_file() => read(folder, LIST).map(Some),
        _ => Ok(None),
    }
}

fn read(folder: &Folder, name: &str) -> Result<String, Failure> {
    let bytes =
        std::fs::read(folder.at(name)).map_err(|error| failure("read", &folder.shown(name), &error))?;
    Ok(String::from_utf8(bytes)
        .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
}
