//! Specs at random, hostile names and prose included: what breaks no rule has outputs that can be
//! parsed, and what breaks one gets a diagnostic with a place. Nothing ever panics.
//!
//! `CONFORMANCE=full` tries many times as many. Whether the outputs mean the same is tested with
//! those of the spec, in `conformance.rs`.

pub mod choices;
pub mod edition;
mod expression;
pub mod mutation;
mod words;

use std::path::Path;

use codegen::diagnostic::{Diagnostic, Rule};
use codegen::files::Files;
use codegen::targets::emit;
use codegen::{Stop, understand};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::fixtures::spec;
use crate::judges::node;

/// Cases of a test that is quick.
fn cases() -> u32 {
    if full() { 600 } else { 100 }
}

fn full() -> bool {
    std::env::var("CONFORMANCE").is_ok_and(|size| size == "full")
}

/// A failure is repeated by its numbers, which are printed; no file is kept.
fn config() -> ProptestConfig {
    ProptestConfig { cases: cases(), failure_persistence: None, max_shrink_iters: 500, ..Default::default() }
}

/// What becomes of a spec: all files, or mistakes with places, as they are shown.
fn build(text: &str) -> Result<Files, Vec<(Rule, String)>> {
    let folder = spec::write_text(text);
    match understand(folder.path()) {
        Ok(package) => Ok(emit(&package)),
        Err(Stop::Failure(failure)) => panic!("{failure}"),
        Err(Stop::Mistakes(sources, mistakes)) => {
            assert!(!mistakes.is_empty(), "refused without a reason");
            let shown = |mistake: &Diagnostic| {
                let rendered = mistake.render(&sources, false);
                assert!(rendered.contains(".yaml:"), "no place is shown: {rendered}");
                (mistake.rule, rendered)
            };
            Err(mistakes.iter().map(shown).collect())
        }
    }
}

/// Rust parses, and the schemas satisfy their meta-schema.
fn parse(files: &Files) {
    for (path, text) in files {
        if path.ends_with(".rs") {
            syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}\n{text}"));
        } else if path.ends_with(".json") {
            let document: serde_json::Value =
                serde_json::from_str(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            if path.ends_with(".schema.json") {
                jsonschema::meta::validate(&document).unwrap_or_else(|error| panic!("{path}: {error}"));
            }
        }
    }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_breaks_no_rule_has_outputs_that_parse(numbers in choices::decisions()) {
        match build(&edition::edition(&numbers)) {
            Ok(files) => parse(&files),
            Err(mistakes) => {
                // Names may collide in a target, and an object may require itself.
                let possible = [Rule::NameCollision, Rule::EndlessType];
                let others = mistakes.into_iter().filter(|(rule, _)| !possible.contains(rule));
                let others: Vec<String> = others.map(|(_, shown)| shown).collect();
                prop_assert!(others.is_empty(), "{}", others.join("\n"));
            }
        }
    }

    #[test]
    fn what_is_nearly_a_spec_is_a_spec_or_has_a_place(
        numbers in choices::decisions(),
        mutations in prop::collection::vec(mutation::mutation(), 1..3),
    ) {
        let text = mutations.iter().fold(edition::edition(&numbers), |text, mutation| mutation.apply(&text));
        if let Ok(files) = build(&text) {
            parse(&files);
        }
    }

    #[test]
    fn what_is_nearly_a_case_is_a_spec_or_has_a_place(
        case in any::<prop::sample::Index>(),
        mutations in prop::collection::vec(mutation::mutation(), 1..4),
    ) {
        let cases = spec::files("tests/cases");
        let text = std::fs::read_to_string(&cases[case.index(cases.len())]).expect("the case can be read");
        let text = mutations.iter().fold(text, |text, mutation| mutation.apply(&text));
        if let Ok(files) = build(&text) {
            parse(&files);
        }
    }
}

/// One run of the compiler over the declarations of many specs.
#[test]
fn the_declarations_of_random_specs_compile() {
    let mut runner = TestRunner::deterministic();
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("random-declarations");
    std::fs::create_dir_all(&root).expect("the target folder can be written");
    let mut names = Vec::new();
    let wanted = if full() { 300 } else { 40 };
    while names.len() < wanted {
        let numbers = choices::decisions().new_tree(&mut runner).expect("numbers can be made").current();
        if let Ok(files) = build(&edition::edition(&numbers)) {
            let name = format!("random{}.d.ts", names.len());
            std::fs::write(root.join(&name), &files["npm/1.0/index.d.ts"])
                .expect("the folder can be written");
            names.push(name);
        }
    }
    let compiler = node::folder().join("node_modules/typescript-7.0/bin/tsc");
    let options = ["--noEmit", "--pretty", "false", "--strict", "--exactOptionalPropertyTypes"];
    let arguments = options.into_iter().chain(names.iter().map(String::as_str));
    let output = node::node(&root, &compiler, arguments);
    assert!(output.status.success(), "{}", node::printed(&output));
}
