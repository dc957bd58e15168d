//! `generated/` is what the spec generates: nothing missing, nothing changed, nothing left over.

use std::path::Path;

use codegen::build;
use codegen::document::schema;
use codegen::files::{Folder, compare, compare_beside};

#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = build(&root.join("spec")).expect("the spec has no mistakes");
    let folder = |name: &str| Folder::find(&root.join(name)).unwrap();
    let generated = compare(&folder("generated"), files).unwrap();
    let spec = compare_beside(&folder("spec"), "spec.schema.json", &schema()).unwrap();
    let changes = [generated.changes, spec.changes].concat();
    let changes: Vec<String> = changes.iter().map(ToString::to_string).collect();
    assert!(changes.is_empty(), "Run `cargo run` and commit the result.\n\n{}", changes.join("\n"));
}

/// The same spec gives the same bytes.
#[test]
fn generating_is_deterministic() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    assert!(build(&spec).unwrap() == build(&spec).unwrap());
}
