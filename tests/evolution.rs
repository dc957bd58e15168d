//! The diff of the two editions of this spec finds what is known to have changed between them.

use std::collections::BTreeMap;
use std::path::Path;

use codegen::diff::change::Change;
use codegen::diff::diff;
use codegen::diff::verdict::Verdict;
use codegen::targets::audiences;
use codegen::understand;
use serde::Deserialize;

/// A row of `tests/evolution/known.yaml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    what: String,
    #[serde(default)]
    found: Vec<String>,
    read: Option<String>,
    send: Option<String>,
    absent: Option<String>,
}

/// `InteractionData selected type-replaced`.
fn key(change: &Change) -> String {
    let kind = serde_json::to_value(change.change).unwrap();
    let kind = kind.as_str().unwrap();
    match change.subject.is_whole() {
        true => format!("{} {kind}", change.subject.of),
        false => format!("{} {} {kind}", change.subject.of, change.subject.name),
    }
}

fn class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Compatible => "compatible",
        Verdict::Breaking => "breaking",
        _ => "some",
    }
}

#[test]
fn everything_known_to_have_changed_is_found() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("tests/evolution/known.yaml")).unwrap();
    let rows: Vec<Row> = serde_yaml::from_str(&text).unwrap();
    let package = understand(&root.join("spec")).unwrap();
    let edition = |name: &str| package.editions.iter().find(|api| api.edition == name).unwrap();
    let found = diff(edition("5.19"), edition("latest"), &audiences());
    let changes: BTreeMap<String, &Change> =
        found.changes.iter().map(|change| (key(change), change)).collect();

    let mut surprises = Vec::new();
    for row in &rows {
        assert!(row.found.is_empty() != row.absent.is_none(), "{}: found or absent", row.what);
        for expected in &row.found {
            let Some(change) = changes.get(expected) else {
                surprises.push(format!("{}: not found: {expected}", row.what));
                continue;
            };
            let verdicts = [("read", &change.read, &row.read), ("send", &change.send, &row.send)];
            for (who, verdicts, wanted) in verdicts {
                let verdict = verdicts.as_ref().and_then(|verdicts| verdicts.of("typescript")).map(class);
                if verdict != wanted.as_deref() {
                    surprises.push(format!("{expected}: {who} is {verdict:?} and not {wanted:?}"));
                }
            }
        }
    }
    assert!(
        surprises.is_empty(),
        "The diff and tests/evolution/known.yaml differ:\n{}\n\n{}",
        surprises.join("\n"),
        found.text()
    );
}
