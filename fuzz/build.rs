//! Writes the table of everything that is read from the model.

#[path = "../tests/conformance"]
#[allow(dead_code, reason = "the judges use the rest")]
mod conformance {
    pub mod deviation;
    pub mod instance;
    pub mod instances;
    pub mod key;
    pub mod random;
    pub mod rust_type;
    pub mod sample;
    pub mod subject;
}
#[path = "../tests/fuzz/table.rs"]
mod table;

use std::path::Path;

fn main() {
    println!("cargo::rerun-if-changed=../spec");
    let package = codegen::understand(Path::new("../spec")).expect("the spec has no mistake");
    let out = std::env::var_os("OUT_DIR").expect("cargo says where to write");
    std::fs::write(Path::new(&out).join("table.rs"), table::write(&package))
        .expect("the table can be written");
}
