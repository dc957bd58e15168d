//! What is written but not in its place yet: a file, or a whole folder where there is none.
//!
//! In a folder with a list it waits in a folder of its own, of which neither version control nor a package
//! takes anything; what a killed run leaves there is removed by the next. Elsewhere a file waits beside its
//! place, under a name that tells what it is.

use std::fs::{DirEntry, ReadDir};
use std::path::Path;

use super::folder::Presence;
use super::{Folder, folders_of, parent};

/// The folder, or one whose name goes on if somebody else has that.
const ROOM: &str = ".unfinished";

/// The file that tells that it is ours, and keeps what is beside it out of version control.
pub const IGNORE: &str = ".gitignore";

pub const IGNORED: &str = "# What a run has not finished; the next one removes it.\n*\n";

/// Gives names to what waits.
pub struct Waiting<'w> {
    room: Option<&'w str>,
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
    pub fn new(folder: &'w Folder, room: Option<&'w str>) -> Self {
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
                (format!("{room}/{}", self.moves.len()), to)
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

/// The folder for what waits: one that is not there, or that is a leftover.
pub fn room(folder: &Folder) -> String {
    let mut names =
        (0..).map(|number| if number == 0 { ROOM.to_owned() } else { format!("{ROOM}-{number}") });
    let is_free = |name: &String| {
        let path = folder.at(name);
        path.symlink_metadata().is_err() || is_left(&path)
    };
    names.find(is_free).unwrap_or_default()
}

/// Whether a run has left something here.
pub fn is_left(path: &Path) -> bool {
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
