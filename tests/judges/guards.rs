//! The judge who asks the guards of the npm package: one process for all questions.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};

use super::node;

/// A question: a module below the folder, what its functions are called after, a JSON text.
pub type Question = (String, String, String);

/// What is wrong with each of the values, as a pointer and a message.
pub fn ask(folder: &Path, questions: &[Question]) -> Vec<Option<(String, String)>> {
    let line = |(module, title, value): &Question| {
        // The text goes in as it is, so that the script and nobody else decides what it says.
        format!("{{\"module\":{},\"title\":{},\"value\":{value}}}", json!(module), json!(title))
    };
    let file = folder.join("guards.jsonl");
    fs::write(&file, questions.iter().map(line).collect::<Vec<_>>().join("\n"))
        .expect("the folder can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/guards.js");
    let output = node::node(folder, &script, [folder, &file]);
    assert!(output.status.success(), "the guards failed:\n{}", node::printed(&output));
    let answers = String::from_utf8(output.stdout).expect("the guards answer in UTF-8");
    let answers: Vec<Option<(String, String)>> = answers.lines().map(read).collect();
    assert_eq!(answers.len(), questions.len(), "the guards answer every question");
    answers
}

fn read(line: &str) -> Option<(String, String)> {
    let value: Value = serde_json::from_str(line).expect("the guards answer in JSON");
    let text = |key: &str| value[key].as_str().expect("an explanation has texts").to_owned();
    (!value.is_null()).then(|| (text("pointer"), text("message")))
}
