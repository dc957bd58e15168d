//! The first files of a folder that is the user's from then on.

use crate::load::Failure;

use super::{Change, ChangeKind, Comparison, Files, Folder, failure, shown};

/// All files as new ones of a folder that is empty or not there; hidden files are of other programs.
pub fn compare_empty(folder: &Folder, files: &Files) -> Result<Comparison, Failure> {
    let path = folder.at("");
    let entries = if folder.exists() {
        std::fs::read_dir(&path).and_then(Iterator::collect::<Result<Vec<_>, _>>)
    } else {
        Ok(Vec::new())
    };
    let entries = entries.map_err(|error| failure("read", &folder.shown(""), &error))?;
    let mut names: Vec<_> = entries.iter().map(std::fs::DirEntry::file_name).collect();
    names.retain(|name| !name.as_encoded_bytes().starts_with(b"."));
    names.sort();
    if let Some(name) = names.first() {
        return Err(Failure(format!(
            "`{}` is not empty, it has `{}`; name an empty or new folder",
            shown(&folder.shown("")),
            shown(name.as_ref())
        )));
    }
    let change = |(name, new): (&String, &String)| Change {
        name: name.clone(),
        path: folder.shown(name),
        kind: ChangeKind::Missing { new: new.clone().into() },
    };
    let changes: Vec<_> = files.iter().map(change).collect();
    Ok(Comparison { folder: folder.clone(), files: changes.len(), changes, foreign: Vec::new(), lists: None })
}
