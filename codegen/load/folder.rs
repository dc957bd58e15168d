//! The folder of a spec: the files that are read, and what lies there and is not.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;

use super::Failure;
use crate::diagnostic::Rule;
use crate::document::SCHEMA;
use crate::file_name::is_portable;
use crate::source_map::Unread;

/// The file beside the editions.
pub const PACKAGE: &str = "package.yaml";

/// A file that is read, or something that is not and why.
pub type Entry = (PathBuf, Option<Unread>);

/// What a spec folder holds, each part in the order of the names.
pub struct Found {
    pub package: PathBuf,
    pub editions: Vec<(String, Vec<Entry>)>,
    /// What belongs to no edition.
    pub beside: Vec<Entry>,
}

/// Looks through a spec folder. What is wrong inside of it is a mistake in the spec; only where there
/// is no spec at all, nothing can be said of it.
pub fn survey(spec: &Path) -> Result<Found, Failure> {
    let shown = spec.display();
    if spec.exists() && !spec.is_dir() {
        return Err(Failure(format!(
            "`{shown}` is a file, not a folder; a spec is the folder that holds {PACKAGE}"
        )));
    }
    if !spec.is_dir() {
        return Err(Failure(format!("there is no spec folder at `{shown}`")));
    }
    let package = spec.join(PACKAGE);
    if package.symlink_metadata().is_err() {
        return Err(Failure(format!(
            "`{shown}` has no {PACKAGE}; it says what the generated packages are called"
        )));
    }
    let mut found = Found { package, editions: Vec::new(), beside: Vec::new() };
    for path in list(spec).map_err(|error| Failure(format!("cannot read `{shown}`: {error}")))? {
        let name = file_name(&path);
        if path.is_dir() && name != PACKAGE {
            match check_edition(&name) {
                Ok(()) => found.editions.push((name, edition(&path))),
                Err(unread) => found.beside.push((path, Some(unread))),
            }
        } else if ![PACKAGE, SCHEMA].contains(&name.as_str())
            && let Some(unread) = beside(&path)
        {
            found.beside.push((path, Some(unread)));
        }
    }
    if found.editions.is_empty() && found.beside.is_empty() {
        return Err(Failure(format!(
            "`{shown}` holds no edition; an edition is a folder of .yaml files, such as `{}`",
            spec.join("1.0").display()
        )));
    }
    Ok(found)
}

/// Refuses a name that cannot be a part of the paths of packages.
pub fn check_edition(name: &str) -> Result<(), Unread> {
    if name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')) {
        return Ok(());
    }
    Err(Unread {
        rule: Rule::BadName,
        title: format!("the folder `{name}` cannot be an edition"),
        label: "expected letters a to z, digits, `.`, `-` and `_`",
        help: Some("rename the folder; its name becomes a folder of each package"),
    })
}

/// What is wrong with a file that lies beside the editions.
fn beside(path: &Path) -> Option<Unread> {
    // Behind such a link an edition may be meant.
    if path.is_symlink() && !path.exists() {
        return Some(no_target(path));
    }
    is_data(path).then(|| would_not_be_read(path, "the files of an edition lie in the folder of the edition"))
}

/// The files of an edition, and what else is in its folder and should not be.
fn edition(folder: &Path) -> Vec<Entry> {
    let paths = match list(folder) {
        Ok(paths) => paths,
        Err(error) => return vec![(folder.to_owned(), Some(cannot_be_read(folder, &error)))],
    };
    let mut entries = Vec::new();
    let mut names = BTreeMap::new();
    for path in paths {
        let name = file_name(&path);
        if path.is_dir() {
            let title = format!("the folder `{name}` lies in an edition");
            let label = "the files of an edition lie in it directly";
            entries.push((path, Some(unread(title, label))));
        } else if path.extension().is_some_and(|end| end == "yaml") {
            let unread = check_file(&path).or_else(|| check_twin(&name, &mut names));
            entries.push((path, unread));
        } else if is_data(&path) || is_nearly_named(&path) {
            let unread = would_not_be_read(&path, "the files of an edition end in .yaml");
            entries.push((path, Some(unread)));
        }
    }
    if entries.is_empty() {
        let title = format!("the edition `{}` has no .yaml file", file_name(folder));
        entries.push((folder.to_owned(), Some(unread(title, "every folder of a spec is an edition"))));
    }
    entries
}

/// What is wrong with a file that is meant to be read.
pub fn check_file(path: &Path) -> Option<Unread> {
    let name = file_name(path);
    let stem = path.file_stem().and_then(|stem| stem.to_str());
    if !stem.is_some_and(is_portable) {
        return Some(Unread {
            rule: Rule::BadName,
            title: format!("`{name}` cannot be a file of a spec"),
            label: "some systems take no file of this name",
            help: Some("rename the file"),
        });
    }
    match fs::metadata(path) {
        Err(_) if path.is_symlink() => Some(no_target(path)),
        Err(error) => Some(cannot_be_read(path, &error)),
        // Reading a pipe would wait for somebody to write into it.
        Ok(data) if !data.is_file() => {
            Some(unread(format!("`{name}` is not a file"), "a file of text was expected"))
        }
        Ok(_) => None,
    }
}

/// Refuses a name that some systems do not tell from the one of a file before: other capitals, or the
/// same letters composed in another way.
fn check_twin(name: &str, names: &mut BTreeMap<String, String>) -> Option<Unread> {
    let folded: String = name.nfc().flat_map(char::to_lowercase).nfc().collect();
    let first = names.insert(folded, name.to_owned())?;
    Some(Unread {
        rule: Rule::BadName,
        title: format!("some systems take `{name}` and `{first}` for one file"),
        label: "not told apart from the other",
        help: Some("rename one of them"),
    })
}

pub fn cannot_be_read(path: &Path, error: &std::io::Error) -> Unread {
    unread(format!("`{}` cannot be read: {error}", file_name(path)), "nothing is known of it")
}

fn no_target(path: &Path) -> Unread {
    unread(format!("`{}` is a link that leads nowhere", file_name(path)), "remove it, or put it right")
}

fn would_not_be_read(path: &Path, label: &'static str) -> Unread {
    unread(format!("`{}` would not be read", file_name(path)), label)
}

fn unread(title: String, label: &'static str) -> Unread {
    Unread { rule: Rule::UnreadFile, title, label, help: None }
}

/// Whether a file looks as if somebody meant it to be read.
fn is_data(path: &Path) -> bool {
    // Also what a merge leaves behind: `types.yaml.orig`.
    let name = file_name(path).to_ascii_lowercase();
    [".yaml", ".yml", ".json"].iter().any(|end| name.contains(end))
}

/// Whether a file of an edition is called as if its ending were forgotten or misspelt.
fn is_nearly_named(path: &Path) -> bool {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    ending.is_none_or(|ending| strsim::osa_distance(&ending, "yaml") <= 1)
}

/// Whether a file is of another program: a hidden one, or what an editor keeps beside a file.
pub fn is_of_others(name: &str) -> bool {
    const BESIDE: [&str; 3] = ["~", "___jb_tmp___", "___jb_old___"];
    // Vim makes a file of this name to see whether it may.
    const TRIED: &str = "4913";
    let is_unsaved = name.len() > 1 && name.starts_with('#') && name.ends_with('#');
    name.starts_with('.') || is_unsaved || name == TRIED || BESIDE.iter().any(|end| name.ends_with(end))
}

/// What is in a folder and not of another program.
fn list(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.map(|entry| Ok(entry?.path()));
    let mut paths = entries.collect::<std::io::Result<Vec<_>>>()?;
    paths.retain(|path| !is_of_others(&file_name(path)));
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}
