//! The judge who follows a JSON Schema bundle, with ajv: one process for all questions.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::fault::Fault;
use super::node;

/// A question: the index of a bundle, the key of a definition, a JSON text.
pub type Question<'a> = (usize, &'a str, String);

/// Everything that is wrong with each of the values. What is passed on goes through the folder.
pub fn ask(folder: &Path, bundles: &[&str], questions: &[Question<'_>]) -> Vec<Vec<Fault>> {
    let mut lines: Vec<String> = Vec::new();
    for bundle in bundles {
        let schema: Value = serde_json::from_str(bundle).expect("a bundle is JSON");
        lines.push(json!({ "schema": schema }).to_string());
    }
    for (bundle, key, value) in questions {
        // The text goes in as it is, so that ajv and nobody else decides what it says.
        lines.push(format!("{{\"bundle\":{bundle},\"key\":{},\"value\":{value}}}", Value::from(*key)));
    }
    let file = folder.join("ajv.jsonl");
    fs::write(&file, lines.join("\n")).expect("the folder can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/ajv.js");
    let packages = node::folder().join("node_modules");
    let output = node::node(folder, &script, [packages.as_path(), file.as_path()]);
    assert!(output.status.success(), "ajv failed:\n{}", node::printed(&output));
    let answers = String::from_utf8(output.stdout).expect("ajv answers in UTF-8");
    let answers: Vec<Vec<Fault>> = answers.lines().map(read).collect();
    assert_eq!(answers.len(), questions.len(), "ajv answers every question");
    answers
}

fn read(line: &str) -> Vec<Fault> {
    let faults: Vec<(String, String, Option<String>)> =
        serde_json::from_str(line).expect("ajv answers in JSON");
    faults.into_iter().map(|(at, keyword, member)| Fault { at, keyword, member }).collect()
}
