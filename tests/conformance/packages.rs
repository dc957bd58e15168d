//! The packages whose values are judged.

use std::path::{Path, PathBuf};

use codegen::model::Package;
use codegen::{Stop, understand};

use crate::fixtures::spec;

/// The spec itself.
pub fn spec() -> Package {
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec"))
}

/// Reads a folder that has no mistakes.
pub fn read(folder: &Path) -> Package {
    match understand(folder) {
        Ok(package) => package,
        Err(Stop::Failure(failure)) => panic!("{failure}"),
        Err(Stop::Mistakes(sources, mistakes)) => {
            let rendered: Vec<String> = mistakes.iter().map(|one| one.render(&sources, false)).collect();
            panic!("{}", rendered.join("\n"));
        }
    }
}

/// One edition for each construct of the spec format.
pub fn constructs() -> Package {
    let edition = |path: &PathBuf| {
        let text = std::fs::read_to_string(path).expect("the case can be read");
        format!("#: {}/api.yaml\n{text}\n", spec::name(path))
    };
    let text: String = spec::files("tests/cases").iter().map(edition).collect();
    let folder = spec::write_text(&text);
    let manifest = std::fs::read_to_string(folder.path().join("package.yaml")).expect("it was written");
    std::fs::write(folder.path().join("package.yaml"), manifest.replace("\"1.0\"", "object"))
        .expect("the folder can be written");
    read(folder.path())
}
