//! Writing, all or nothing as far as a file system allows.

use std::path::Path;

use tempfile::NamedTempFile;

use crate::load::Failure;

use super::{Change, ChangeKind, failure};

/// Makes the changes: new contents go to temporary files beside their targets, then all are
/// renamed, then orphans and the folders they leave empty are removed.
pub fn write(changes: &[Change]) -> Result<(), Failure> {
    let mut prepared = Vec::new();
    for change in changes {
        let new = match &change.kind {
            ChangeKind::Missing { new } | ChangeKind::Changed { new, .. } => new,
            ChangeKind::Orphaned => continue,
        };
        prepared.push((prepare(&change.path, new)?, &change.path));
    }
    for (temporary, path) in prepared {
        temporary.persist(path).map_err(|error| failure("write", path, &error.error))?;
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

fn prepare(path: &Path, content: &str) -> Result<NamedTempFile, Failure> {
    let folder = path.parent().unwrap_or(Path::new("."));
    std::fs::create_dir_all(folder).map_err(|error| failure("create", folder, &error))?;
    let mut builder = tempfile::Builder::new();
    // A temporary file is private by default; a generated one is for everybody.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let temporary = builder.tempfile_in(folder).map_err(|error| failure("write to", folder, &error))?;
    std::fs::write(temporary.path(), content).map_err(|error| failure("write", path, &error))?;
    Ok(temporary)
}
