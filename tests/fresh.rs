//! `generated/` is what the spec generates: nothing missing, nothing changed, nothing left over.

use std::path::Path;

use codegen::build;
use codegen::document::schema;
use codegen::files::{Output, compare, render};

#[test]
fn generated_files_are_fresh() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = build(&root.join("spec")).expect("the spec has no mistakes");
    let schema = [("spec.schema.json".to_owned(), schema())].into();
    let generated = compare(&Output { folder: root.join("generated"), files, exclusive: true }).unwrap();
    let spec = compare(&Output { folder: root.join("spec"), files: schema, exclusive: false }).unwrap();
    let changes = [generated, spec].concat();
    assert!(changes.is_empty(), "Run `cargo run` and commit the result.\n\n{}", render(&changes));
}

/// The same spec gives the same bytes.
#[test]
fn generating_is_deterministic() {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    assert!(build(&spec).unwrap() == build(&spec).unwrap());
}
