//! The judge who reads AsyncAPI documents: the official parser, and ajv for what passes by them.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::{Value, json};

use super::node;

/// What the parser says of a document.
#[derive(Debug, Deserialize)]
pub struct Reading {
    /// Errors and warnings.
    pub complaints: Vec<String>,
    #[serde(default)]
    pub operations: Vec<Operation>,
    /// The keys of the schemas.
    #[serde(default)]
    pub schemas: Vec<String>,
}

/// An operation, its messages by name.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Operation {
    pub id: String,
    pub title: String,
    pub action: String,
    pub address: Vec<Option<String>>,
    pub messages: Vec<String>,
    pub reply: Vec<String>,
}

/// A value that passes by a document.
pub struct Question<'a> {
    /// The index of the document.
    pub index: usize,
    /// The name of the message, or the key of the schema if no message has it.
    pub message: &'a str,
    pub schema: &'a str,
    /// A JSON text.
    pub value: String,
}

/// What the parser says of each document, and whether each value is valid; `None` where there is neither
/// a message nor a schema. What is passed on goes through the folder.
pub fn ask(
    folder: &Path,
    documents: &[&str],
    questions: &[Question<'_>],
) -> (Vec<Reading>, Vec<Option<bool>>) {
    let mut lines: Vec<String> =
        documents.iter().map(|text| json!({ "document": text }).to_string()).collect();
    for Question { index, message, schema, value } in questions {
        let [message, schema] = [message, schema].map(|word| Value::from(*word));
        // The text goes in as it is, so that ajv and nobody else decides what it says.
        lines.push(format!(
            "{{\"index\":{index},\"message\":{message},\"schema\":{schema},\"value\":{value}}}"
        ));
    }
    let file = folder.join("asyncapi.jsonl");
    fs::write(&file, lines.join("\n")).expect("the folder can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/asyncapi.js");
    let packages = node::folder().join("node_modules");
    let output = node::node(folder, &script, [packages.as_path(), file.as_path()]);
    assert!(output.status.success(), "the parser failed:\n{}", node::printed(&output));
    let text = String::from_utf8(output.stdout).expect("the parser answers in UTF-8");
    let mut answers = text.lines();
    let read = |line: &str| serde_json::from_str(line).expect("the parser answers in JSON");
    let readings: Vec<Reading> = answers.by_ref().take(documents.len()).map(read).collect();
    let verdicts: Vec<Option<bool>> =
        answers.map(|line| serde_json::from_str(line).expect("ajv answers in JSON")).collect();
    assert_eq!((readings.len(), verdicts.len()), (documents.len(), questions.len()), "all is answered");
    (readings, verdicts)
}
