//! A stamp: what the program, a spec and its output looked like when a run had nothing to do. As long as they
//! look the same, so has the next.
//!
//! A file that was written has another time of change, whatever was written and whoever set its other times
//! back. What was changed as late as it is looked at could change again without that, and is not relied on.

use std::collections::BTreeSet;
use std::fs::{self, Metadata};
use std::path::{Path, PathBuf};

use super::list::{self, LIST};
use super::{Folder, folders_of};

/// A hidden folder of the output folder, which version control and packages leave out.
const FOLDER: &str = ".cache";

const NAME: &str = "unchanged.txt";

pub struct Stamp {
    folder: PathBuf,
    text: String,
}

impl Stamp {
    /// How things look now; nothing where that does not tell enough.
    pub fn of(spec: &Folder, out: &Folder) -> Option<Stamp> {
        let listed = fs::read_to_string(out.at(LIST)).ok().and_then(|text| list::parse(&text))?;
        let mut text = format!("{}\n", env!("CARGO_PKG_VERSION"));
        add(&std::env::current_exe().ok()?, &mut text)?;
        add_all(&spec.at(""), 2, &mut text)?;
        let mut folders: BTreeSet<&str> = listed.iter().flat_map(|name| folders_of(name)).collect();
        folders.insert("");
        let names = folders.into_iter().chain(listed.iter().map(String::as_str)).chain([LIST]);
        names.map(|name| add(&out.at(name), &mut text)).collect::<Option<()>>()?;
        Some(Stamp { folder: out.at(FOLDER), text })
    }

    /// Whether they looked the same when a run had nothing to do.
    pub fn is_known(&self) -> bool {
        fs::read(self.folder.join(NAME)).is_ok_and(|known| known == self.text.as_bytes())
    }

    /// Says that a run had nothing to do. Without the stamp the next one finds out by itself.
    pub fn keep(&self) {
        if !self.is_known() {
            let _ = fs::write(self.folder.join(NAME), &self.text);
        }
    }

    /// Makes the folder for stamps, with which the output folder looks different: a run that keeps one has it.
    pub fn make_room(out: &Folder) {
        let folder = out.at(FOLDER);
        if fs::create_dir(&folder).is_ok() {
            let _ = fs::write(folder.join(".gitignore"), "*\n");
        }
    }
}

/// A folder and what is in it, so deep. A link may lead anywhere, which is not looked at.
fn add_all(path: &Path, depth: usize, text: &mut String) -> Option<()> {
    add(path, text)?;
    if depth == 0 || !path.is_dir() {
        return Some(());
    }
    let entries = fs::read_dir(path).ok()?.collect::<Result<Vec<_>, _>>().ok()?;
    let mut paths: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    paths.iter().map(|path| add_all(path, depth - 1, text)).collect()
}

fn add(path: &Path, text: &mut String) -> Option<()> {
    let data = fs::symlink_metadata(path).ok().filter(|data| !data.is_symlink())?;
    let look = look(&data)?;
    text.push_str(&format!("{look} {}\n", path.to_string_lossy()));
    Some(())
}

#[cfg(unix)]
fn look(data: &Metadata) -> Option<String> {
    use std::os::unix::fs::MetadataExt;
    use std::time::{Duration, SystemTime};

    /// Longer than any clock of a file system stands still.
    const TICK: Duration = Duration::from_millis(50);

    let changed = Duration::new(data.ctime().try_into().ok()?, data.ctime_nsec().try_into().ok()?);
    let age = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH + changed).ok()?;
    let look = format!("{} {} {} {changed:?}", data.dev(), data.ino(), data.len());
    (age > TICK).then_some(look)
}

/// Other systems have no time of change that nobody can set.
#[cfg(not(unix))]
fn look(_: &Metadata) -> Option<String> {
    None
}
