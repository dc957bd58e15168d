//! Emit: the model becomes files in memory, one folder for each output language.
//!
//! Invariant: a total function. Emitters never fail, never sort, never look anything up by text
//! and never touch the disk; whatever could go wrong was checked before.

pub mod json_schema;
pub mod rust;
pub mod typescript;

use crate::content::Contents;
use crate::files::{Files, MARK};
use crate::fragment::Fragment;
use crate::markdown::{self, Fragments, markdown};
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
    let mut contents = Contents::default();
    contents.add("README.md", readme(package));
    let mut files = contents.into_files();
    for (folder, emit) in TARGETS {
        files.extend(emit(package).into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
    }
    files
}

/// What the output folder says about itself; its first line marks the folder as generated.
fn readme(package: &Package) -> Fragments {
    let folders = TARGETS.map(|(folder, _)| markdown!("`{}/`", folder));
    let edition = |Api { edition, .. }: &Api| {
        let path = markdown::destination(&format!("report/{edition}.md"));
        markdown!("[{}]({})", markdown::text(edition), path)
    };
    markdown!(
        "{}\n\n# {} {}\n\n{}\n\nPackages: {}. What the editions hold: {}.\n",
        MARK,
        markdown::text(&package.name),
        markdown::text(&package.version),
        markdown::line(&markdown::text(&package.description)),
        Fragment::joined(folders, ", "),
        Fragment::joined(package.editions.iter().map(edition), ", "),
    )
}
