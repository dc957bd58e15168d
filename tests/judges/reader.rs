//! The judge who reads with the generated Rust crate: a program that reads a JSON text as a type
//! and writes it again, compiled once for all questions.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use codegen::model::Package;

use super::cargo::cargo;

/// A question: the index of a type, a JSON text.
pub type Question = (usize, String);

/// What was read, written again; or why it was not read.
pub type Answer = Result<String, String>;

const MANIFEST: &str = "\
[package]
name = \"reader-{of}\"
version = \"0.0.0\"
edition = \"2021\"

[dependencies]
bindings = { package = \"{name}\", path = \"{path}\" }
serde_core = \"1\"
serde_json = { version = \"1\", features = [\"float_roundtrip\"] }

# Compiled once, run once.
[profile.dev]
debug = false
incremental = false

[workspace]
";

const PROGRAM: &str = include_str!("reader/main.rs");

/// Reads each text as its type. The types are written as in a module of the edition with this
/// Rust name; the crate is in `rust` below the folder, and the program goes beside it, named after the
/// folder: in the shared target folder, programs of one name would overwrite each other.
pub fn ask(
    folder: &Path,
    package: &Package,
    types: &[(String, String)],
    questions: &[Question],
) -> Vec<Answer> {
    let program = folder.join("reader");
    fs::create_dir_all(program.join("src")).expect("the folder can be written");
    let of = folder.file_name().expect("the folder has a name").to_string_lossy();
    let manifest =
        MANIFEST.replace("{of}", &of).replace("{name}", &package.name).replace("{path}", "../rust");
    write_if_new(&program.join("Cargo.toml"), &manifest);
    write_if_new(&program.join("src/main.rs"), &write_program(types));
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock");
    fs::copy(lock, program.join("Cargo.lock")).expect("the lock can be copied");

    let mut questioned = String::new();
    for (ty, text) in questions {
        writeln!(questioned, "{ty}\t{text}").expect("a string takes any text");
    }
    let file = program.join("questions.txt");
    fs::write(&file, questioned).expect("the folder can be written");

    let output = cargo(&program, &["run"]).arg("--").arg(&file).output().expect("cargo starts");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the reader failed:\n{complaint}");
    let answers = String::from_utf8(output.stdout).expect("the reader answers in UTF-8");
    let answers: Vec<Answer> = answers.lines().map(read).collect();
    assert_eq!(answers.len(), questions.len(), "the reader answers every question");
    answers
}

fn write_program(types: &[(String, String)]) -> String {
    let mut program = PROGRAM.to_owned();
    let mut modules: Vec<&str> = Vec::new();
    for (module, _) in types {
        if !modules.contains(&module.as_str()) {
            modules.push(module);
        }
    }
    for module in &modules {
        write!(program, "\nmod {module} {{\n    #[allow(unused_imports)]\n    use bindings::{{{module}::*, json, protocol}};\n    pub const READERS: &[crate::Reader] = &[\n")
            .expect("a string takes any text");
        for (_, ty) in types.iter().filter(|(home, _)| home == module) {
            writeln!(program, "        crate::read::<{ty}>,").expect("a string takes any text");
        }
        program.push_str("    ];\n}\n");
    }
    let chained: Vec<String> = modules.iter().map(|module| format!("{module}::READERS")).collect();
    write!(program, "\nconst READERS: &[&[Reader]] = &[{}];\n", chained.join(", "))
        .expect("a string takes any text");
    program
}

fn read(line: &str) -> Answer {
    match line.split_once('\t') {
        Some(("accepted", text)) => Ok(text.to_owned()),
        Some(("refused", reason)) => Err(serde_json::from_str(reason).expect("a reason is a string")),
        _ => panic!("the reader answers `{line}`"),
    }
}

/// An unchanged file keeps its date, so that an unchanged program is not compiled again.
fn write_if_new(path: &Path, text: &str) {
    if fs::read_to_string(path).ok().as_deref() != Some(text) {
        fs::write(path, text).expect("the folder can be written");
    }
}
