//! Neutral floors know no target by its name: a name for one is an entry of a map.

use std::fs;

use super::{is_in, shown, sources, targets};

const NEUTRAL: [&str; 8] = [
    "codegen/document",
    "codegen/load",
    "codegen/resolve",
    "codegen/model",
    "codegen/check",
    "codegen/reference",
    "codegen/diff",
    "codegen/report",
];

/// The lines of a source that name a target: `rust_name` in Rust, `rustName` in the spec, `"rust"` as a key.
fn named(path: &str, source: &str) -> Vec<String> {
    if !NEUTRAL.iter().any(|room| is_in(path, room)) {
        return Vec::new();
    }
    let words: Vec<String> = targets()
        .iter()
        .flat_map(|name| [format!("{name}_name"), format!("{name}Name"), format!("\"{name}\"")])
        .collect();
    let lines = source.lines().enumerate().filter(|(_, line)| words.iter().any(|word| line.contains(word)));
    lines.map(|(number, line)| format!("{path}:{}: {}", number + 1, line.trim())).collect()
}

#[test]
fn neutral_floors_know_no_target_by_name() {
    let complaints: Vec<String> = sources("codegen")
        .iter()
        .flat_map(|path| named(&shown(path), &fs::read_to_string(path).unwrap()))
        .collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    for (path, line) in [
        ("codegen/diff/member.rs", "pub rust_name: Option<&'a str>,"),
        ("codegen/document.rs", "#[serde(rename = \"typescriptName\")]"),
        ("codegen/check/given.rs", "names.get(\"rust\")"),
    ] {
        assert!(!named(path, line).is_empty(), "{path}: {line}");
    }
}
