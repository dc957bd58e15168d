//! Writing, all or nothing as far as a file system allows.
//!
//! Order: the list gets every name that is going to be there, then the contents are written where they
//! wait, then these are renamed, orphans are removed, and the list gets its final text. So at every
//! moment the list names all files of ours and no other, each file is the old or the new one, and a new
//! folder is whole; a run that is killed is repaired by the next.

use std::collections::BTreeSet;
use std::io::{self, ErrorKind};

use crate::load::Failure;

use super::comparison::Lists;
use super::list::{self, LIST, UNFINISHED};
use super::waiting::{IGNORE, IGNORED, Move, Room, Waiting};
use super::{Change, Comparison, Disk, Folder, Text, failure, folders_of, parent};

/// Makes the changes of comparisons, each of another folder: what keeps one from being written is
/// noticed before the first file of any is replaced. The caller holds the locks of the folders.
pub fn write(comparisons: &[&Comparison], disk: &mut dyn Disk) -> Result<(), Failure> {
    // Only a folder with a list has one.
    let room = |comparison: &&Comparison| comparison.lists.as_ref().map(|_| Room::find(&comparison.folder));
    let rooms: Vec<Option<Room>> = comparisons.iter().map(room).collect();
    let both = comparisons.iter().zip(rooms.iter().map(Option::as_ref));
    let changed = both
        .filter(|(comparison, room)| !comparison.changes.is_empty() || room.is_some_and(|room| room.is_left));
    let mut writers: Vec<Writer> = changed.map(|(comparison, room)| Writer::new(comparison, room)).collect();
    let outcome = replace_all(&mut writers, disk);
    if outcome.is_err() {
        for writer in &mut writers {
            writer.stop(disk);
        }
    }
    outcome
}

fn replace_all(writers: &mut [Writer], disk: &mut dyn Disk) -> Result<(), Failure> {
    for writer in writers.iter_mut() {
        writer.announce(disk)?;
        writer.prepare(disk)?;
    }
    writers.iter_mut().try_for_each(|writer| writer.replace(disk))
}

/// A content that waits to be in its place.
struct Temporary<'w> {
    name: String,
    target: &'w str,
    content: &'w Text,
}

struct Writer<'w> {
    folder: &'w Folder,
    changes: Vec<&'w Change>,
    lists: Option<&'w Lists>,
    /// The folder for what waits, in a folder with a list.
    room: Option<&'w Room>,
    /// Whether this run has made it.
    has_room: bool,
    temporaries: Vec<Temporary<'w>>,
    /// What puts them there.
    moves: Vec<Move<'w>>,
    /// The names of those that are on the disk.
    written: Vec<String>,
    /// Whether the list says more than before.
    announced: bool,
    /// Whether anything is no longer as it was.
    begun: bool,
    /// Folders that were made; they have the names of what waits.
    made: Vec<String>,
}

impl<'w> Writer<'w> {
    fn new(comparison: &'w Comparison, room: Option<&'w Room>) -> Self {
        let Comparison { folder, changes, lists, .. } = comparison;
        let lists = lists.as_ref();
        let contents = changes.iter().filter_map(|change| Some((change.name.as_str(), change.content()?)));
        // The list is the last to be written, after the orphans are gone.
        let contents = contents.filter(|(name, _)| *name != LIST || lists.is_none());
        let mut waiting = Waiting::new(folder, room);
        let temporaries =
            contents.map(|(target, content)| Temporary { name: waiting.name(target), target, content });
        let temporaries = temporaries.collect();
        let changes = changes.iter().collect();
        Self {
            folder,
            changes,
            lists,
            room,
            has_room: false,
            temporaries,
            moves: waiting.into_moves(),
            written: Vec::new(),
            announced: false,
            begun: false,
            made: Vec::new(),
        }
    }

    /// Lets the list name everything that is, was or is going to be of ours.
    fn announce(&mut self, disk: &mut dyn Disk) -> Result<(), Failure> {
        let leftover = |change: &&&Change| change.kind.is_orphaned() && is_unfinished(&change.name);
        for change in self.changes.iter().filter(leftover) {
            remove(disk, self.folder, &change.name)?;
        }
        if let Some(room) = self.room.filter(|room| room.is_left) {
            remove_all(disk, self.folder, &room.name)?;
        }
        let Some(lists) = self.lists.filter(|_| !self.changes.is_empty()) else { return Ok(()) };
        self.put_list(disk, &list::text(lists.known.iter().map(String::as_str)))
    }

    fn put_list(&mut self, disk: &mut dyn Disk, text: &str) -> Result<(), Failure> {
        let (temporary, list) = (self.folder.at(UNFINISHED), self.folder.at(LIST));
        let put = match disk.create_file(&temporary, text) {
            Ok(()) => disk.rename(&temporary, &list),
            Err(error) => Err(error),
        };
        self.announced |= put.is_ok();
        put.map_err(|error| {
            let _ = disk.remove_file(&temporary);
            failure("write", &self.folder.shown(LIST), &error)
        })
    }

    /// Writes the new contents where they wait.
    fn prepare(&mut self, disk: &mut dyn Disk) -> Result<(), Failure> {
        if let Some(room) = self.room.filter(|_| !self.temporaries.is_empty()) {
            disk.create_folder(&self.folder.at(&room.name))
                .map_err(|error| failure("create", &self.folder.shown(&room.name), &error))?;
            self.has_room = true;
            let ignore = room.ignore();
            disk.create_file(&self.folder.at(&ignore), IGNORED)
                .map_err(|error| failure("write", &self.folder.shown(&ignore), &error))?;
        }
        let mut last = "";
        for Temporary { name, .. } in &self.temporaries {
            let parent = parent(name);
            if parent != last {
                last = parent;
                make_folders(disk, self.folder, name, &mut self.made)?;
            }
        }
        let files = self.temporaries.iter().map(|file| (self.folder.at(&file.name), file.content));
        let files: Vec<_> = files.collect();
        let outcomes = disk.create_files(&files);
        let mut outcome = Ok(());
        for (Temporary { name, target, .. }, made) in self.temporaries.iter().zip(outcomes) {
            // A file that was there before is not ours to remove.
            if !matches!(&made, Err(error) if error.kind() == ErrorKind::AlreadyExists) {
                self.written.push(name.clone());
            }
            let made = made.map_err(|error| failure("write", &self.folder.shown(target), &error));
            outcome = outcome.and(made);
        }
        outcome
    }

    /// Puts the new contents in place and removes what nothing generates any more.
    fn replace(&mut self, disk: &mut dyn Disk) -> Result<(), Failure> {
        for Move { from, to } in std::mem::take(&mut self.moves) {
            disk.rename(&self.folder.at(&from), &self.folder.at(to))
                .map_err(|error| failure("write", &self.folder.shown(to), &error))?;
            self.begun = true;
        }
        let orphans = self.changes.iter().filter(|change| change.kind.is_orphaned());
        for change in orphans.filter(|change| !is_unfinished(&change.name)) {
            remove(disk, self.folder, &change.name)?;
            self.begun = true;
        }
        self.remove_empty_folders(disk);
        self.remove_room(disk);
        match self.lists.filter(|_| !self.changes.is_empty()) {
            Some(lists) => self.put_list(disk, &lists.new),
            None => Ok(()),
        }
    }

    /// Removes the folders of files that were ours, as far as nothing is left in them.
    fn remove_empty_folders(&mut self, disk: &mut dyn Disk) {
        let Some(lists) = self.lists else { return };
        let stay: BTreeSet<&str> = lists.new.lines().flat_map(folders_of).collect();
        let gone: BTreeSet<&str> = lists.known.iter().flat_map(|name| folders_of(name)).collect();
        for folder in gone.iter().rev().filter(|folder| !stay.contains(*folder)) {
            let path = self.folder.at(folder);
            if path.is_dir() {
                let _ = disk.remove_folder(&path);
            }
        }
    }

    /// Ends a run that failed.
    fn stop(&mut self, disk: &mut dyn Disk) {
        if self.begun {
            // What is in place stays; the list still names it, so that the next run goes on from here.
            self.remove_temporaries(disk);
        } else {
            self.withdraw(disk);
        }
    }

    /// Leaves everything as it was. The failure that stopped the run is what counts.
    fn withdraw(&mut self, disk: &mut dyn Disk) {
        self.remove_temporaries(disk);
        let Some(lists) = self.lists.filter(|_| self.announced) else { return };
        match &lists.old {
            Some(old) => drop(self.put_list(disk, old)),
            None => drop(disk.remove_file(&self.folder.at(LIST))),
        }
    }

    fn remove_temporaries(&mut self, disk: &mut dyn Disk) {
        for name in &self.written {
            let _ = disk.remove_file(&self.folder.at(name));
        }
        for folder in self.made.iter().rev() {
            let _ = disk.remove_folder(&self.folder.at(folder));
        }
        self.remove_room(disk);
    }

    /// Removes the folder for what waits, which is empty; what tells that it is ours goes last.
    fn remove_room(&mut self, disk: &mut dyn Disk) {
        if let Some(room) = self.room.filter(|_| self.has_room) {
            let _ = disk.remove_file(&self.folder.at(&room.ignore()));
            let _ = disk.remove_folder(&self.folder.at(&room.name));
        }
    }
}

/// What a killed run leaves that no list names.
fn is_unfinished(name: &str) -> bool {
    name.starts_with('.') && name.ends_with(".unfinished")
}

fn make_folders(
    disk: &mut dyn Disk,
    root: &Folder,
    name: &str,
    made: &mut Vec<String>,
) -> Result<(), Failure> {
    let missing = |folder: &&str| !root.at(folder).exists();
    let missing: Vec<&str> = folders_of(name).rev().take_while(missing).collect();
    for folder in missing.into_iter().rev() {
        disk.create_folder(&root.at(folder))
            .map_err(|error| failure("create", &root.shown(folder), &error))?;
        made.push(folder.to_owned());
    }
    Ok(())
}

fn remove(disk: &mut dyn Disk, folder: &Folder, name: &str) -> Result<(), Failure> {
    disk.remove_file(&folder.at(name)).map_err(|error| failure("remove", &folder.shown(name), &error))
}

/// Removes a folder with everything in it; what tells that it is ours goes last.
fn remove_all(disk: &mut dyn Disk, folder: &Folder, name: &str) -> Result<(), Failure> {
    let read = |error| failure("read", &folder.shown(name), &error);
    let entries = folder.at(name).read_dir().and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = entries.map_err(read)?;
    entries.sort_by_key(|entry| entry.file_name() == IGNORE);
    for entry in entries {
        let inner = format!("{name}/{}", entry.file_name().to_string_lossy());
        match entry.file_type().map_err(read)?.is_dir() {
            true => remove_all(disk, folder, &inner)?,
            false => remove(disk, folder, &inner)?,
        }
    }
    disk.remove_folder(&folder.at(name)).map_err(|error| failure("remove", &folder.shown(name), &error))
}
