//! Writing, all or nothing as far as a file system allows.

use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::load::Failure;

use super::{Change, ChangeKind, MARKED, failure};

/// Makes the changes: new contents go to temporary files beside their targets, then all are
/// renamed, then orphans and the folders they leave empty are removed.
///
/// A new output folder gets its mark before anything else: a run that is killed can be repeated.
pub fn write(folder: &Path, changes: &[Change]) -> Result<(), Failure> {
    let mark = folder.join(MARKED);
    let new_mark = changes.iter().find(|change| change.path == mark);
    let mut folders = Vec::new();
    let mut marked = false;
    let mut attempt = || {
        if let Some(Change { path, kind: ChangeKind::Missing { new } }) = new_mark {
            persist(prepare(path, new, &mut folders)?, path)?;
            marked = true;
        }
        let mut prepared = Vec::new();
        for change in changes {
            let new = match &change.kind {
                ChangeKind::Missing { .. } if marked && change.path == mark => continue,
                ChangeKind::Missing { new } | ChangeKind::Changed { new, .. } => new,
                ChangeKind::Orphaned => continue,
            };
            prepared.push((prepare(&change.path, new, &mut folders)?, &change.path));
        }
        Ok(prepared)
    };
    let prepared = attempt();
    if prepared.is_err() {
        if marked {
            // It is the only file in place; the failure that stopped the run is what counts.
            let _ = std::fs::remove_file(&mark);
        }
        for folder in folders.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
    }
    for (temporary, path) in prepared? {
        persist(temporary, path)?;
    }
    for change in changes.iter().filter(|change| change.kind == ChangeKind::Orphaned) {
        std::fs::remove_file(&change.path).map_err(|error| failure("remove", &change.path, &error))?;
        let mut folder = change.path.parent();
        // Removing a folder fails as long as something is in it.
        while let Some(empty) = folder.filter(|folder| std::fs::remove_dir(folder).is_ok()) {
            folder = empty.parent();
        }
    }
    Ok(())
}

/// Writes a content beside its target; `folders` gets the folders that had to be made for it.
fn prepare(path: &Path, content: &str, folders: &mut Vec<PathBuf>) -> Result<NamedTempFile, Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let missing: Vec<&Path> = folder.ancestors().take_while(|above| !above.exists()).collect();
    folders.extend(missing.iter().rev().map(|folder| folder.to_path_buf()));
    std::fs::create_dir_all(folder).map_err(|error| failure("create", folder, &error))?;
    let mut builder = tempfile::Builder::new();
    // What a killed run leaves behind is not hidden, so that the next one clears it away.
    builder.prefix("unfinished-");
    // A temporary file is private by default; a generated one is for everybody.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let temporary = builder.tempfile_in(folder).map_err(|error| failure("write to", folder, &error))?;
    std::fs::write(temporary.path(), content).map_err(|error| failure("write", path, &error))?;
    Ok(temporary)
}

fn persist(temporary: NamedTempFile, path: &Path) -> Result<(), Failure> {
    temporary.persist(path).map(drop).map_err(|error| failure("write", path, &error.error))
}
