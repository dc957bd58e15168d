//! The judge who looks at the reference pages: a browser without a window, and axe.

use std::fs;
use std::path::Path;

use serde::Deserialize;
use serde_json::Value;

use super::node;

/// What the browser saw.
#[derive(Debug, Deserialize)]
pub struct Seen {
    /// What it writes to its console, what it asks the network for, what is too wide, what leads nowhere.
    pub complaints: Vec<String>,
    pub searches: Vec<Search>,
    /// What was pressed, and what came of it.
    pub keyboard: Vec<(String, String)>,
    /// What axe has against a page.
    pub violations: Vec<String>,
}

/// The names of what was found, the best first.
#[derive(Debug, Deserialize)]
pub struct Search {
    pub query: String,
    pub found: Vec<String>,
}

/// Does a job, as `browser.js` describes it. What is passed on goes through the folder.
pub fn look(folder: &Path, job: &Value) -> Seen {
    let file = folder.join("browser.json");
    fs::write(&file, job.to_string()).expect("the folder can be written");
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges/browser.js");
    let packages = node::folder().join("node_modules");
    let output = node::node(folder, &script, [packages.as_path(), file.as_path()]);
    assert!(output.status.success(), "the browser failed:\n{}", node::printed(&output));
    serde_json::from_slice(&output.stdout).expect("the browser answers in JSON")
}
