//! The lock on a folder for the time of a run.

use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use crate::load::Failure;

use super::{Disk, Folder, failure};

/// Held until it is dropped. The system lets go of it when a process ends, however it ends.
#[derive(Debug)]
pub struct Lock {
    file: File,
    /// Folders that were made so that there is something to lock.
    made: Vec<PathBuf>,
}

impl Lock {
    /// For a run that only reads: no other may write meanwhile.
    pub fn reading(folder: &Folder) -> Result<Option<Self>, Failure> {
        Self::take(folder, File::try_lock_shared)
    }

    /// For a run that writes. There is no lock on a folder that does not exist.
    pub fn writing(folder: &Folder) -> Result<Option<Self>, Failure> {
        Self::take(folder, File::try_lock)
    }

    /// Makes the folder if need be. If it stays empty, the end of the lock removes it again.
    pub fn making(folder: &Folder, disk: &mut dyn Disk) -> Result<Self, Failure> {
        folder.check_free()?;
        let mut made = Vec::new();
        loop {
            let real = folder.at("");
            let missing: Vec<&Path> = real.ancestors().take_while(|above| !above.exists()).collect();
            for path in missing.into_iter().rev() {
                match disk.create_folder(path) {
                    Ok(()) => made.push(path.to_owned()),
                    Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                    Err(error) => {
                        made.iter().rev().for_each(|path| drop(disk.remove_folder(path)));
                        return Err(failure("create", path, &error));
                    }
                }
            }
            // Another run that failed may have removed the folder in between.
            if let Some(mut lock) = Self::writing(folder)? {
                lock.made = made;
                return Ok(lock);
            }
        }
    }

    fn take(folder: &Folder, lock: fn(&File) -> Result<(), TryLockError>) -> Result<Option<Self>, Failure> {
        let path = folder.at("");
        let file = match open(&path) {
            Ok(file) => file,
            Err(error) if is_missing(&error) => return Ok(None),
            Err(error) => return Err(failure("read", &folder.shown(""), &error)),
        };
        match lock(&file) {
            Err(TryLockError::WouldBlock) => {
                let shown = folder.shown("");
                let shown = shown.display();
                return Err(Failure(format!("another run is at work on `{shown}`; wait until it has ended")));
            }
            // Some network file systems have no locks; a run alone needs none.
            Ok(()) | Err(TryLockError::Error(_)) => {}
        }
        let is_still = is_still(&path, &file);
        let lock = Self { file, made: Vec::new() };
        Ok(is_still.then_some(lock))
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        for folder in self.made.iter().rev() {
            let _ = std::fs::remove_dir(folder);
        }
        // A child process that another thread is starting may have the file open a little longer.
        let _ = self.file.unlock();
    }
}

fn is_missing(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory)
}

/// The folder itself is locked: nothing is left behind, and a disk may be read-only.
#[cfg(unix)]
fn open(folder: &Path) -> io::Result<File> {
    File::open(folder)
}

/// Whether the path leads to what was locked.
#[cfg(unix)]
fn is_still(path: &Path, file: &File) -> bool {
    use std::os::unix::fs::MetadataExt;
    let id = |data: std::fs::Metadata| (data.dev(), data.ino());
    let found = std::fs::metadata(path).map(id).ok();
    found.is_some() && found == file.metadata().map(id).ok()
}

/// Where folders cannot be locked, a file named after the folder stands for it, outside of it.
#[cfg(not(unix))]
fn open(folder: &Path) -> io::Result<File> {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    // One name, whatever capitals it was called with.
    folder.canonicalize()?.hash(&mut hasher);
    let name = format!("{}-{:016x}.lock", crate::PROGRAM, hasher.finish());
    File::options().create(true).truncate(false).write(true).open(std::env::temp_dir().join(name))
}

#[cfg(not(unix))]
fn is_still(path: &Path, _: &File) -> bool {
    path.exists()
}
