//! Records to post: the samples of the crate, the payloads of the repository, and records as tests want them.

use std::fs;
use std::path::Path;

use brightpattern_agent_desktop::testing::Sample;
use brightpattern_agent_desktop::{latest, v5_19};
use serde_json::{Value, json};

/// The smallest and the full record of an edition, as text.
pub const LATEST: [&str; 2] =
    [latest::InteractionActivityData::MINIMAL, latest::InteractionActivityData::FULL];
pub const V5_19: [&str; 2] = [v5_19::InteractionData::MINIMAL, v5_19::InteractionData::FULL];

/// The file of a payload of the repository.
pub fn payload(path: &str) -> Value {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/payloads").join(path);
    serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap()
}

/// The names of all payloads of a folder that are about a record.
pub fn payloads(folder: &str) -> Vec<String> {
    let files = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/payloads").join(folder));
    let names =
        files.unwrap().map(|file| format!("{folder}/{}", file.unwrap().file_name().to_str().unwrap()));
    let mut names: Vec<String> = names.filter(|name| payload(name)["type"] == "InteractionData").collect();
    names.sort();
    assert!(names.len() > 5, "{names:?}");
    names
}

/// A record of the latest edition with some members set.
pub fn record(interaction: &str, members: &Value) -> String {
    let mut record: Value = serde_json::from_str(LATEST[1]).unwrap();
    record["interactionId"] = json!(interaction);
    for (name, value) in members.as_object().unwrap() {
        record[name] = value.clone();
    }
    record.to_string()
}
