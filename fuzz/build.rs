//! Writes the table of everything that is read from the model.

#[path = "../tests/conformance/deviation.rs"]
mod deviation;
#[path = "../tests/conformance/instance.rs"]
#[allow(dead_code, reason = "the judges use the rest")]
mod instance;
#[path = "../tests/conformance/instances.rs"]
mod instances;
#[path = "../tests/conformance/key.rs"]
mod key;
#[path = "../tests/conformance/random.rs"]
mod random;
#[path = "../tests/conformance/rust_type.rs"]
mod rust_type;
#[path = "../tests/conformance/sample.rs"]
mod sample;
#[path = "../tests/conformance/subject.rs"]
#[allow(dead_code, reason = "the judges use the rest")]
mod subject;
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
