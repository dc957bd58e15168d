//! What is in a folder, and small sets of generated files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::files::{self, Disk, FileSystem, Files, Folder, LIST, Lock};
use codegen::load::Failure;

/// All files of a folder, by path.
pub type Tree = BTreeMap<String, String>;

pub fn tree(folder: &Path) -> Tree {
    fn collect(folder: &Path, prefix: &str, found: &mut Tree) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            let name = format!("{prefix}{}", path.file_name().unwrap().to_str().unwrap());
            // What a run keeps there for the next is looked at by `command::unchanged`.
            if name == ".cache" {
                continue;
            }
            if path.is_dir() {
                collect(&path, &format!("{name}/"), found);
            } else {
                found.insert(name, fs::read_to_string(&path).unwrap());
            }
        }
    }
    let mut found = Tree::new();
    collect(folder, "", &mut found);
    found
}

pub fn put(folder: &Path, files: &[(&str, &str)]) {
    for (name, content) in files {
        let path = folder.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
}

/// Three generations of files: some change, some come, some go, and so do folders.
pub fn generations() -> [Files; 3] {
    let files = |names: &[&str], word: &str| -> Files {
        let content = |name: &&str| (name.to_string(), format!("{name}: {word}\n").repeat(3));
        names.iter().map(content).collect()
    };
    let same = ("same.txt".to_owned(), "always\n".to_owned());
    let mut all = [
        files(&["README.md", "npm/a.ts", "npm/target/b.ts", "rust/src/c.rs"], "first"),
        files(&["README.md", "npm/a.ts", "npm/new/deep/d.ts", "rust/src/c.rs"], "second"),
        files(&["README.md", "schema/e.json", "npm/target/b.ts"], "third"),
    ];
    all.iter_mut().for_each(|files| drop(files.insert(same.0.clone(), same.1.clone())));
    all
}

/// The files as they lie on a disk, with their list.
pub fn with_list(files: &Files) -> Tree {
    let head = "# The files of this folder that `cargo run` has written; it replaces and removes no other.\n";
    let names: String = files.keys().map(|name| format!("{name}\n")).collect();
    let mut all = files.clone();
    all.insert(LIST.to_owned(), format!("{head}{names}"));
    all
}

/// What the command does with an output folder.
pub fn generate(path: &Path, files: &Files, disk: &mut dyn Disk) -> Result<(), Failure> {
    let folder = Folder::find(path)?;
    let _lock = Lock::making(&folder, disk)?;
    let comparison = files::compare(&folder, files.clone())?;
    files::write(&[&comparison], disk)
}

/// The same, where nothing may go wrong.
pub fn generate_well(path: &Path, files: &Files) {
    generate(path, files, &mut FileSystem).unwrap_or_else(|failure| panic!("{failure}"));
    let comparison = files::compare(&Folder::find(path).unwrap(), files.clone()).unwrap();
    assert!(comparison.changes.is_empty(), "{:?}", comparison.changes);
}
