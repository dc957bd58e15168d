//! A run that writes to two folders, one of which takes nothing.

use std::io;
use std::path::{Path, PathBuf};

use codegen::files::{self, Disk, FileSystem, Folder};
use tempfile::TempDir;

use super::tree::{generate_well, generations, tree};

/// A disk with a folder that takes nothing.
struct Refusing(PathBuf);

impl Refusing {
    fn judge(&self, path: &Path) -> io::Result<()> {
        if path.starts_with(&self.0) { Err(io::ErrorKind::PermissionDenied.into()) } else { Ok(()) }
    }
}

impl Disk for Refusing {
    fn create_folder(&mut self, path: &Path) -> io::Result<()> {
        self.judge(path).and_then(|()| FileSystem.create_folder(path))
    }

    fn create_file(&mut self, path: &Path, content: &str) -> io::Result<()> {
        self.judge(path).and_then(|()| FileSystem.create_file(path, content))
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        self.judge(from).and_then(|()| self.judge(to)).and_then(|()| FileSystem.rename(from, to))
    }

    fn remove_file(&mut self, path: &Path) -> io::Result<()> {
        self.judge(path).and_then(|()| FileSystem.remove_file(path))
    }

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        self.judge(path).and_then(|()| FileSystem.remove_folder(path))
    }
}

#[test]
fn what_one_folder_refuses_is_not_written_to_the_other() {
    let [old, new, _] = generations();
    let folder = TempDir::new().unwrap();
    let (open, closed) = (folder.path().join("open"), folder.path().join("closed"));
    generate_well(&open, &old);
    generate_well(&closed, &old);
    let before = (tree(&open), tree(&closed));
    let folders = [&open, &closed].map(|path| Folder::find(path).unwrap());
    let changes = folders.each_ref().map(|folder| files::compare(folder, new.clone()).unwrap());
    let [first, second] = &changes;

    let closed_path = closed.canonicalize().unwrap();
    for order in [[first, second], [second, first]] {
        let failure = files::write(&order, &mut Refusing(closed_path.clone())).unwrap_err();
        assert!(failure.to_string().contains("closed"), "{failure}");
        assert_eq!((tree(&open), tree(&closed)), before);
    }

    files::write(&[first, second], &mut FileSystem).unwrap();
    assert_eq!(tree(&open), tree(&closed));
    assert_ne!(tree(&open), before.0);
}
