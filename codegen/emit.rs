//! Emit: the model becomes files in memory, one folder for each output language.
//!
//! Invariant: a total function. Emitters never fail, never sort, never look anything up by text
//! and never touch the disk; whatever could go wrong was checked before.

pub mod json_schema;
pub mod rust;
pub mod typescript;

use crate::files::Files;
use crate::model::Package;

/// One output language: its folder below the output folder, and its emitter.
type Target = (&'static str, fn(&Package) -> Files);

/// The output languages. A new one is a line here and a module beside the others.
const TARGETS: [Target; 3] =
    [("rust", rust::emit), ("npm", typescript::emit), ("json-schema", json_schema::emit)];

/// All generated files, by path below the output folder.
pub fn emit(package: &Package) -> Files {
    let mut files = Files::new();
    for (folder, emit) in TARGETS {
        files.extend(emit(package).into_iter().map(|(path, text)| (format!("{folder}/{path}"), text)));
    }
    files
}
