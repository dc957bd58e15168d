//! typify, of whole bundles, and quicktype, of single files: one program of all they make.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use heck::ToUpperCamelCase;
use serde_json::Value;
use typify::{TypeSpace, TypeSpaceSettings};

use super::{ALONE, RECORDS, folder, is_kept, numbered, schema, typescript};
use crate::judges::cargo::cargo;

const MANIFEST: &str = "\
[package]
name = \"downstream\"
version = \"0.0.0\"
edition = \"2021\"

[dependencies]
regress = \"0.12\"
serde = { version = \"1\", features = [\"derive\"] }
serde_json = \"1\"

[profile.dev]
debug = false
incremental = false

[workspace]
";

const PROGRAM: &str = "\
//! Reads each record as its type and writes it again.
#![allow(warnings)]

fn rewrite<T: serde::de::DeserializeOwned + serde::Serialize>(text: &str) {
    match serde_json::from_str::<T>(text) {
        Ok(read) => println!(\"{}\", serde_json::to_string(&read).unwrap()),
        Err(error) => println!(\"{}\", serde_json::Value::from(error.to_string())),
    }
}
";

fn typify(file: &str) -> String {
    let text = fs::read_to_string(schema(file)).expect("the schema can be read");
    let root = serde_json::from_str(&text).expect("typify reads it");
    let mut space = TypeSpace::new(&TypeSpaceSettings::default());
    let named = space.add_root_schema(root).expect("typify takes it");
    assert!(named.is_some(), "the root of {file} has a type");
    space.to_stream().to_string()
}

#[test]
fn generated_rust_compiles_and_keeps_records() {
    let code = &*typescript::GENERATED;
    let folder = folder("rust");
    let source = folder.join("src");
    fs::create_dir_all(&source).expect("the folder can be made");
    let mut program = PROGRAM.to_owned();
    let mut add = |module: &str, code: String| {
        assert_eq!(numbered(&code, &["struct", "enum"]), [""; 0], "{module}");
        writeln!(program, "mod {module};").expect("a string takes any text");
        fs::write(source.join(format!("{module}.rs")), code).expect("the folder can be written");
    };
    add("typify_documented", typify("agent-desktop"));
    add("typify_tolerant", typify("agent-desktop.tolerant"));
    add("typify_alone", typify("types/InteractionData"));
    for of in ALONE {
        let code = fs::read_to_string(code.join(format!("{of}.rs"))).expect("it was generated");
        add(&format!("quicktype_{}", of.to_lowercase()), code);
    }

    let mut calls = Vec::new();
    for record in RECORDS.1.iter().filter(|record| record.is_plain) {
        let name = record.of.to_upper_camel_case();
        calls.push(("typify_documented".to_owned(), name.clone(), &record.value));
        calls.push(("typify_tolerant".to_owned(), name.clone(), &record.value));
        if ALONE.contains(&record.of.as_str()) {
            calls.push((format!("quicktype_{}", record.of.to_lowercase()), name, &record.value));
        }
    }
    program.push_str("\nfn main() {\n");
    for (module, name, value) in &calls {
        let text = Value::from(value.to_string());
        writeln!(program, "    rewrite::<{module}::{name}>({});", rust_text(&text))
            .expect("a string takes any text");
    }
    program.push_str("}\n");
    fs::write(source.join("main.rs"), program).expect("the folder can be written");
    fs::write(folder.join("Cargo.toml"), MANIFEST).expect("the folder can be written");
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    fs::copy(lock, folder.join("Cargo.lock")).expect("the lock can be copied");

    let output = cargo(&folder, &["run"]).output().expect("cargo starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let answers = String::from_utf8(output.stdout).expect("the program answers in UTF-8");
    assert_eq!(answers.lines().count(), calls.len());
    for ((module, name, value), answer) in calls.iter().zip(answers.lines()) {
        let rewritten: Value = serde_json::from_str(answer).expect("an answer is JSON");
        assert!(is_kept(value, &rewritten), "{module}::{name}: {value} became {rewritten}");
    }
}

fn rust_text(text: &Value) -> String {
    format!("{:?}", text.as_str().unwrap_or_default())
}
