//! The two folders a run writes to: the output folder, and the spec's, for the schema of its files.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use codegen::document;
use codegen::files::{self, Change, Comparison, Folder, Text};
use codegen::load::Failure;

use super::console::Console;

/// Files that are named; more are counted.
const NAMED: usize = 20;

pub struct Outputs {
    pub spec: Folder,
    pub out: Folder,
}

impl Outputs {
    /// Refuses folders of which a run would damage one by writing the other.
    pub fn find(spec: &Path, out: &Path) -> Result<Self, Failure> {
        let (spec, out) = (Folder::find(spec)?, Folder::find(out)?);
        files::keep_apart(&spec, &out)?;
        Ok(Self { spec, out })
    }

    pub fn compare_schema(&self) -> Result<Comparison, Failure> {
        files::compare_beside(&self.spec, document::SCHEMA, &document::schema())
    }

    pub fn compare_generated<T: Into<Text>>(
        &self,
        generated: BTreeMap<String, T>,
    ) -> Result<Comparison, Failure> {
        files::compare(&self.out, generated)
    }
}

/// Says that there is nothing to do; the list and the schema are files too.
pub fn say_fresh(console: &Console, comparison: &Comparison) {
    console.say(&format!("Nothing changed: {} files are up to date.\n", comparison.files + 1));
}

/// The same of a run that needed not look into any file.
pub fn say_unchanged(console: &Console) {
    console.say("Nothing changed since the last run.\n");
}

/// Says what was done to the files of a folder: of many of one package only how many.
pub fn say_changes(console: &Console, changes: &[Change]) {
    // The first folder of its name; a file beside the packages is by itself.
    let package = |change: &Change| {
        let folder = change.path.ancestors().nth(change.name.matches('/').count());
        folder.unwrap_or(&change.path).to_owned()
    };
    let mut groups: BTreeMap<(PathBuf, &str), Vec<&Change>> = BTreeMap::new();
    for change in changes {
        groups.entry((package(change), change.kind.past())).or_default().push(change);
    }
    for ((package, past), changes) in groups {
        if changes.len() > NAMED {
            console.say(&format!("{past:>8}  {}: {} files\n", files::shown(&package), changes.len()));
            continue;
        }
        for change in changes {
            console.say(&format!("{past:>8}  {}\n", files::shown(&change.path)));
        }
    }
}

/// Names what is of somebody else.
pub fn say_foreign(console: &Console, comparison: &Comparison) {
    let foreign = &comparison.foreign;
    for path in foreign.iter().take(NAMED) {
        console.say(&format!(
            "{:>8}  {} (not written by this program, left alone)\n",
            "foreign",
            files::shown(path)
        ));
    }
    if foreign.len() > NAMED {
        console.say(&format!("… {} more\n", foreign.len() - NAMED));
    }
}
