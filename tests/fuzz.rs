//! Fuzzing without a driver: the committed corpus, and a run that is the same every time.
//!
//! The targets are those of `fuzz/`, where they run for hours guided by coverage.

mod dice;
mod lines;
mod pack;
mod table;
mod transcription;
mod typescript;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::understand;

use crate::fixtures::spec;
use crate::judges::cargo::cargo;
use dice::Dice;
use transcription::{Outcome, check};

/// So many mutants of specs and of records are made.
const SPECS: usize = 400;
const RECORDS: usize = 20_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn corpus(name: &str) -> Vec<Vec<u8>> {
    let path = root().join("tests/fuzz").join(name);
    pack::read(&fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}

#[test]
fn what_once_was_interesting_in_a_spec_is_so_without_a_fault() {
    let corpus = corpus("specs.corpus");
    let outcomes: Vec<Outcome> = corpus.iter().map(|input| check(input)).collect();
    let generated = outcomes.iter().filter(|outcome| **outcome == Outcome::Generated).count();
    let rules: BTreeSet<&str> = outcomes.iter().flat_map(Outcome::rules).copied().collect();
    println!("{} inputs, {generated} with outputs, {} rules broken", corpus.len(), rules.len());
    assert!(generated > 0 && rules.len() > 15, "the corpus reaches little: {generated}, {rules:?}");
}

#[test]
fn mutants_of_the_cases_are_specs_or_have_mistakes() {
    let folders = ["tests/cases", "tests/cases", "tests/errors", "tests/diff"].map(spec::files);
    let mut dice = Dice::new(1);
    let mut generated = 0;
    for _ in 0..SPECS {
        let files = dice.pick(&folders);
        let text = fs::read_to_string(dice.pick(files)).expect("the case can be read");
        let outcome = check(lines::mutate(&text, &mut dice).as_bytes());
        generated += usize::from(outcome == Outcome::Generated);
    }
    println!("{SPECS} mutants, {generated} with outputs");
    assert!(generated > SPECS / 20, "mutations break too much: {generated}");
}

/// The program of records is compiled once: its table of types is that of the model.
#[test]
fn records_come_back_at_a_cost_in_proportion() {
    let package = understand(&root().join("spec")).expect("the spec has no mistake");
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz-records");
    fs::create_dir_all(program.join("src")).expect("the folder can be made");
    let put = |name: &str, text: &str| {
        let path = program.join(name);
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(path, text).expect("the folder can be written");
        }
    };
    let here = root().to_str().expect("the path is a text");
    put("Cargo.toml", &include_str!("fuzz/replay/manifest.toml").replace("{root}", here));
    put("src/main.rs", &include_str!("fuzz/replay/main.rs").replace("{root}", here));
    put("src/table.rs", &table::write(&package));
    fs::copy(root().join("Cargo.lock"), program.join("Cargo.lock")).expect("the lock can be copied");
    let output = cargo(&program, &["run"])
        .arg("--")
        .arg(root().join("tests/fuzz/records.corpus"))
        .arg(RECORDS.to_string())
        .output()
        .expect("cargo starts");
    println!("{}", String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}
