//! Emit: the model becomes files in memory, one folder for each output language.
//!
//! Invariant: a total function. Emitters never fail, never sort, never look anything up by text
//! and never touch the disk; whatever could go wrong was checked before.

pub mod json_schema;
mod license;
pub mod rust;
pub mod typescript;

use crate::files::{Files, MARK};
use crate::model::{Api, Package};

/// One output language: its folder below the output folder, and its emitter.
type Target = (&'static str, fn(&Package) -> Files);

/// The output languages. A new one is a line here and a module beside the others.
const TARGETS: [Target; 3] =
    [("rust", rust::emit), ("npm", typescript::emit), ("json-schema", json_schema::emit)];

/// All generated files, by path below the output folder.
pub fn emit(package: &Package) -> Files {
    // Types as deep as a spec may have them are printed one inside the other.
    let printer = std::thread::Builder::new().stack_size(STACK);
    std::thread::scope(|scope| match printer.spawn_scoped(scope, || emit_all(package)) {
        Ok(printing) => printing.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
        Err(_) => emit_all(package),
    })
}

/// Bytes, of which a system gives only those that are used.
const STACK: usize = 256 << 20;

fn emit_all(package: &Package) -> Files {
    let mut files = Files::from([("README.md".to_owned(), readme(package))]);
    for (folder, emit) in TARGETS {
        files.extend(emit(package).into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
    }
    files
}

/// What the output folder says about itself; its first line marks the folder as generated.
fn readme(package: &Package) -> String {
    let folders: Vec<_> = TARGETS.iter().map(|(folder, _)| format!("`{folder}/`")).collect();
    let editions: Vec<_> = package
        .editions
        .iter()
        .map(|Api { edition, .. }| format!("[{edition}](report/{edition}.md)"))
        .collect();
    format!(
        "{MARK}\n\n# {} {}\n\n{}\n\nPackages: {}. What the editions hold: {}.\n",
        package.name,
        package.version,
        package.description,
        folders.join(", "),
        editions.join(", "),
    )
}
