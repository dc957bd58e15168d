//! What is written but not in its place yet: a file, or a whole folder where there is none.
//!
//! In a folder with a list it waits in a folder of its own, of which neither version control nor a package
//! takes anything; what a killed run leaves there is removed by the next. Elsewhere a file waits beside its
//! place, under a name that tells what it is.

use std::fs::{DirEntry, ReadDir};
use std::path::Path;

use super::folder::Presence;
use super::{Folder, folders_of, parent};

/// What the folder is called, or goes on if somebody else has a folder of that name.
const ROOM: &str = ".unfinished";

/// The file in it that tells that it is ours, and keeps what is beside it out of version control.
pub const IGNORE: &str = ".gitignore";

/// What this says.
pub const IGNORED: &str = "# What a run has not finished; the next one removes it.\n*\n";

/// The folder for what waits.
pub struct Room {
    pub name: String,
    /// Whether a run has left something there.
    pub is_left: bool,
}

/// Gives names to what waits.
pub struct Waiting<'w> {
    room: Option<&'w Room>,
    presence: Presence<'w>,
    /// A folder that is there.
    present: &'w str,
    moves: Vec<Move<'w>>,
}

/// What puts a file or a folder in its place.
pub struct Move<'w> {
    pub from: String,
    pub to: &'w str,
}

impl<'w> Waiting<'w> {
    pub fn new(folder: &'w Folder, room: Option<&'w Room>) -> Self {
        Self { room, presence: Presence::new(folder), present: "", moves: Vec::new() }
    }

    /// The name of a file until it is in its place. Files of a folder follow each other.
    pub fn name(&mut self, target: &'w str) -> String {
        if let Some(Move { from, to }) = self.moves.last()
            && let Some(rest) = target.strip_prefix(to)
            && rest.starts_with('/')
        {
            return format!("{from}{rest}");
        }
        let (from, to) = match self.room {
            None => (beside(target), target),
            Some(room) => {
                let to = self.missing_folder(target).unwrap_or(target);
                (format!("{}/{}", room.name, self.moves.len()), to)
            }
        };
        let name = format!("{from}{}", &target[to.len()..]);
        self.moves.push(Move { from, to });
        name
    }

    pub fn into_moves(self) -> Vec<Move<'w>> {
        self.moves
    }

    /// The outermost folder of a file that is not there.
    fn missing_folder(&mut self, target: &'w str) -> Option<&'w str> {
        if parent(target) == self.present {
            return None;
        }
        let missing = folders_of(target).find(|folder| !self.presence.has(folder));
        if missing.is_none() {
            self.present = parent(target);
        }
        missing
    }
}

/// The name of a file until it is in its place, where there is no list.
fn beside(target: &str) -> String {
    let parent = parent(target);
    let (parent, name) = target.split_at(parent.len() + usize::from(!parent.is_empty()));
    format!("{parent}.{name}.unfinished")
}

impl Room {
    /// One that is not there, or that is a leftover.
    pub fn find(folder: &Folder) -> Room {
        let mut number = 0;
        loop {
            let name = if number == 0 { ROOM.to_owned() } else { format!("{ROOM}-{number}") };
            let path = folder.at(&name);
            let is_left = is_left(&path);
            if is_left || path.symlink_metadata().is_err() {
                return Room { name, is_left };
            }
            number += 1;
        }
    }

    /// The path of what tells that it is ours.
    pub fn ignore(&self) -> String {
        format!("{}/{IGNORE}", self.name)
    }
}

/// Whether a run has left something here.
fn is_left(path: &Path) -> bool {
    if !path.symlink_metadata().is_ok_and(|data| data.is_dir()) {
        return false;
    }
    let ignored = std::fs::read_to_string(path.join(IGNORE)).unwrap_or_default();
    let is_it =
        |entry: &DirEntry| entry.file_name() == IGNORE && entry.file_type().is_ok_and(|kind| kind.is_file());
    let is_alone = |mut entries: ReadDir| entries.all(|entry| entry.is_ok_and(|entry| is_it(&entry)));
    // A run may have ended while it wrote the one file that is there first.
    ignored == IGNORED || (IGNORED.starts_with(&ignored) && path.read_dir().is_ok_and(is_alone))
}
