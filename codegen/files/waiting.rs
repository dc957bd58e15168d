//! What is written but not in its place yet: a file, or a whole folder where there is none.

use std::ops::RangeFrom;

use super::folder::Presence;
use super::{Folder, folders_of, parent};

/// Gives names to what waits. In a folder with a list they are names that nobody has, and on the list;
/// elsewhere a file is known by its name.
pub struct Waiting<'w> {
    is_listed: bool,
    presence: Presence<'w>,
    numbers: RangeFrom<usize>,
    /// A folder that is there.
    present: &'w str,
    moves: Vec<Move<'w>>,
}

/// What puts a file or a folder in its place.
#[derive(Clone)]
pub struct Move<'w> {
    pub from: String,
    pub to: &'w str,
}

impl<'w> Waiting<'w> {
    pub fn new(folder: &'w Folder, is_listed: bool) -> Self {
        Self { is_listed, presence: Presence::new(folder), numbers: 0.., present: "", moves: Vec::new() }
    }

    /// The name of a file until it is in its place. Files of a folder follow each other.
    pub fn name(&mut self, target: &'w str) -> String {
        if let Some(Move { from, to }) = self.moves.last()
            && let Some(rest) = target.strip_prefix(to)
            && rest.starts_with('/')
        {
            return format!("{from}{rest}");
        }
        let to = self.missing_folder(target).unwrap_or(target);
        let from = self.free_name(to);
        let name = format!("{from}{}", &target[to.len()..]);
        self.moves.push(Move { from, to });
        name
    }

    pub fn into_moves(self) -> Vec<Move<'w>> {
        self.moves
    }

    /// The outermost folder of a file that is not there.
    fn missing_folder(&mut self, target: &'w str) -> Option<&'w str> {
        if !self.is_listed || parent(target) == self.present {
            return None;
        }
        let missing = folders_of(target).find(|folder| !self.presence.has(folder));
        if missing.is_none() {
            self.present = parent(target);
        }
        missing
    }

    fn free_name(&mut self, target: &str) -> String {
        let parent = parent(target);
        let (parent, name) = target.split_at(parent.len() + usize::from(!parent.is_empty()));
        if !self.is_listed {
            return format!("{parent}.{name}.unfinished");
        }
        let mut names = self.numbers.by_ref().map(|number| format!("{parent}.unfinished-{number}"));
        names.find(|name| !self.presence.has(name)).unwrap_or_default()
    }
}
