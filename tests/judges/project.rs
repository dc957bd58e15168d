//! A project that has installed the packed npm package.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use super::node;

pub struct Project {
    path: PathBuf,
}

/// The generated npm package in the repository.
pub fn generated() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/npm")
}

/// That of declarations alone.
pub fn generated_types() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("generated/npm-types")
}

impl Project {
    /// A new folder below the target folder, the package installed from its tarball.
    pub fn new(name: &str) -> Project {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("typescript").join(name);
        if path.exists() {
            fs::remove_dir_all(&path).expect("the last run's project can be removed");
        }
        fs::create_dir_all(&path).expect("the target folder can be written");
        let project = Project { path };
        project.write("package.json", "{ \"name\": \"consumer\", \"private\": true }\n");
        let options = ["install", "--offline", "--no-save", "--no-package-lock", "--no-audit", "--no-fund"];
        node::npm(&project.path, options.iter().map(Path::new).chain([tarball(), types(), schemas()]));
        project
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Copies the files of a folder of `tests/typescript`.
    pub fn copy(&self, folder: &str) {
        let entries = fs::read_dir(node::source().join(folder)).expect("the folder can be read");
        for entry in entries {
            let entry = entry.expect("the folder can be read");
            fs::copy(entry.path(), self.path.join(entry.file_name())).expect("the file can be copied");
        }
    }

    pub fn write(&self, file: &str, text: &str) {
        fs::write(self.path.join(file), text).expect("the project can be written");
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path.join(file)).expect("the file can be read")
    }

    /// The TypeScript files of the project, in order.
    pub fn sources(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.path).expect("the project can be read");
        let names = entries.map(|entry| entry.expect("the project can be read").file_name());
        let names = names.map(|name| name.to_string_lossy().into_owned());
        let mut sources: Vec<String> = names.filter(|name| name.ends_with(".ts")).collect();
        sources.sort();
        sources
    }
}

/// The packed package, packed once for all tests.
pub fn tarball() -> &'static Path {
    static TARBALL: OnceLock<PathBuf> = OnceLock::new();
    TARBALL.get_or_init(|| pack("npm"))
}

/// The packed package of declarations alone.
pub fn types() -> &'static Path {
    static TARBALL: OnceLock<PathBuf> = OnceLock::new();
    TARBALL.get_or_init(|| pack("npm-types"))
}

/// The packed package of the schemas.
fn schemas() -> &'static Path {
    static TARBALL: OnceLock<PathBuf> = OnceLock::new();
    TARBALL.get_or_init(|| pack("json-schema"))
}

fn pack(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("typescript");
    fs::create_dir_all(&folder).expect("the target folder can be written");
    let generated = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated").join(name);
    let arguments = [Path::new("pack"), &generated, Path::new("--pack-destination"), &folder];
    let printed = node::npm(&folder, arguments);
    let name = printed.lines().last().expect("npm pack prints the name of the file");
    folder.join(name.trim())
}
