//! The steps by which a run changes the disk.

use std::io::{self, Write};
use std::path::Path;

/// Everything that is done to a disk; a test can stop after any step.
pub trait Disk {
    fn create_folder(&mut self, path: &Path) -> io::Result<()>;
    /// Makes a file that is not there yet; a link in its place is not followed.
    fn create_file(&mut self, path: &Path, content: &str) -> io::Result<()>;
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
        std::fs::File::create_new(path)?.write_all(content.as_bytes())
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
