//! Type expressions are walked in one place: no kind of type can be forgotten by somebody who matches them.

use std::fs;

use super::{shown, sources};

/// With this in a module no match over an enumeration has an arm for all the rest; clippy sees to it.
const EXHAUSTIVE: &str = "#![deny(clippy::wildcard_enum_match_arm)]";

/// Whether an arm of a match is about a kind of type.
fn matches_types(source: &str) -> bool {
    let arms = source.lines().map(|line| line.trim_start().trim_start_matches("| "));
    arms.filter(|line| line.starts_with("Type::")).any(|line| {
        let (pattern, rest) = line.split_once("=>").unwrap_or((line, ""));
        !rest.is_empty() || pattern.contains(" | ") || pattern.ends_with(" =>")
    })
}

#[test]
fn whoever_matches_types_matches_all_of_them() {
    let mut complaints = Vec::new();
    let mut found = 0;
    for path in sources("codegen") {
        let text = fs::read_to_string(&path).unwrap();
        if matches_types(&text) {
            found += 1;
            if !text.contains(EXHAUSTIVE) {
                complaints.push(format!("{}: lacks `{EXHAUSTIVE}`", shown(&path)));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    assert!(found > 5 && matches_types("        Type::Union(arms) => arms.len(),"), "{found}");
}
