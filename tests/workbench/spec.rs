//! Small specs on the disk: a file of `tests/` becomes a spec folder.
#![allow(dead_code, reason = "each test uses a part")]

use std::path::{Path, PathBuf};

use tempfile::TempDir;

const PACKAGE: &str =
    "name: example\nversion: 1.0.0\ndescription: An example.\nlicense: MIT\nroot: \"1.0\"\n";

/// The YAML files of a folder, in order.
pub fn files(folder: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = std::fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "yaml"));
    paths.sort();
    paths
}

/// The file name without its ending.
pub fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// Writes a spec folder from a file: the one file of an edition, or several, each after a line
/// `#: path`.
pub fn write(path: &Path) -> TempDir {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    write_text(&text)
}

/// The same from a text.
pub fn write_text(text: &str) -> TempDir {
    let folder = TempDir::new().unwrap();
    let put = |name: &str, text: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    put("package.yaml", PACKAGE);
    if !text.starts_with("#: ") {
        put("1.0/api.yaml", text);
    }
    for part in text.split("#: ").skip(1) {
        let (name, text) = part.split_once('\n').unwrap();
        put(name, text);
    }
    folder
}

/// A rendered text without the folder's name, which is another one in every run.
pub fn relative(text: &str, folder: &Path) -> String {
    text.replace(&format!("{}/", folder.display()), "")
}
