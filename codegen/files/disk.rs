//! The steps by which a run changes the disk.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::concurrent;

use super::Text;

/// Everything that is done to a disk; a test can stop after any step.
pub trait Disk {
    fn create_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Makes a file that is not there yet; a link in its place is not followed.
    fn create_file(&mut self, path: &Path, content: &str) -> io::Result<()>;
    /// Makes many, and says what became of each that was begun: none after the first failure, unless
    /// several are made at once.
    fn create_files(&mut self, files: &[(PathBuf, &Text)]) -> Vec<io::Result<()>> {
        let mut made = Vec::new();
        for (path, content) in files {
            made.push(content.read().and_then(|content| self.create_file(path, &content)));
            if made.last().is_some_and(Result::is_err) {
                break;
            }
        }
        made
    }
    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()>;
    fn remove_file(&mut self, path: &Path) -> io::Result<()>;
    /// Fails as long as something is in the folder.
    fn remove_folder(&mut self, path: &Path) -> io::Result<()>;
}

/// The disk of this machine.
///
/// Files are not flushed one by one: a killed process loses nothing it has written, and after a
/// power failure `check` finds what is missing.
pub struct FileSystem;

impl Disk for FileSystem {
    fn create_folder(&mut self, path: &Path) -> io::Result<()> {
        std::fs::create_dir(path)
    }

    fn create_file(&mut self, path: &Path, content: &str) -> io::Result<()> {
        create_file(path, content.as_bytes())
    }

    fn create_files(&mut self, files: &[(PathBuf, &Text)]) -> Vec<io::Result<()>> {
        concurrent::map(files, |(path, content)| create_file(path, &content.bytes()?))
    }

    fn rename(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        std::fs::rename(from, to)
    }

    fn remove_file(&mut self, path: &Path) -> io::Result<()> {
        std::fs::remove_file(path)
    }

    fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        std::fs::remove_dir(path)
    }
}

fn create_file(path: &Path, content: &[u8]) -> io::Result<()> {
    std::fs::File::create_new(path)?.write_all(content)
}
