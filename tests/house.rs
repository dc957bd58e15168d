//! The house rules that a machine can check.

use std::fs;
use std::path::{Path, PathBuf};

/// A file is one noun.
const LONGEST: usize = 300;

/// What the files of a folder may not mention, and why.
const WALLS: [(&str, &[&str], &str); 9] = [
    (
        "codegen/yaml",
        &["crate::document", "crate::load", "crate::model", "crate::diagnostic", "std::fs"],
        "YAML is read without knowing what is in it",
    ),
    ("codegen/model", &["crate::", "std::fs"], "the model knows nobody"),
    (
        "codegen/document",
        &["crate::model", "crate::resolve", "crate::emit"],
        "the document is before the model",
    ),
    (
        "codegen/emit",
        &["crate::load", "crate::document", "crate::resolve", "crate::check", "std::fs", "HashMap"],
        "emitters know the model and nothing else",
    ),
    (
        "codegen/diff",
        &["crate::load", "crate::document", "crate::resolve", "crate::emit", "std::fs", "Hash"],
        "a diff is made of two models",
    ),
    (
        "codegen/report",
        &["crate::load", "crate::document", "crate::resolve", "crate::emit", "std::fs", "Hash"],
        "a report is made of the model",
    ),
    ("codegen/check", &["crate::document", "crate::load", "std::fs"], "checks look at the model"),
    (
        "codegen/resolve",
        &["crate::emit", "crate::check", "std::fs"],
        "resolving comes before checking and emitting",
    ),
    ("codegen/load", &["crate::model", "crate::resolve", "crate::emit"], "loading comes first"),
];

fn sources(folder: &str) -> Vec<PathBuf> {
    fn collect(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                // Text of the target languages has the rules of its packages.
                if !path.ends_with("codegen/emit/text") {
                    collect(&path, found);
                }
            } else if path.extension().is_some_and(|end| end == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut found);
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).unwrap().display().to_string().replace('\\', "/")
}

#[test]
fn a_file_says_what_it_is_and_is_no_longer_than_one_noun() {
    let mut complaints = Vec::new();
    for path in [sources("codegen"), sources("tests")].concat() {
        let text = fs::read_to_string(&path).unwrap();
        if !text.starts_with("//! ") {
            complaints.push(format!("{}: line one does not say what it is", shown(&path)));
        }
        let lines = text.lines().count();
        if lines > LONGEST {
            complaints.push(format!("{}: {lines} lines", shown(&path)));
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn data_flows_one_way() {
    let mut complaints = Vec::new();
    for (folder, forbidden, reason) in WALLS {
        let root = format!("{folder}.rs");
        let files = sources("codegen").into_iter().filter(|path| {
            let path = shown(path);
            path == root || path.starts_with(&format!("{folder}/"))
        });
        for path in files {
            let text = fs::read_to_string(&path).unwrap();
            for word in forbidden {
                for (line, _) in text
                    .lines()
                    .enumerate()
                    .filter(|(_, line)| line.contains(word) && !line.trim_start().starts_with("//"))
                {
                    complaints.push(format!("{}:{}: mentions `{word}`; {reason}", shown(&path), line + 1));
                }
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// A room is called after what is in it.
#[test]
fn no_file_is_called_after_nothing() {
    for path in [sources("codegen"), sources("tests")].concat() {
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(
            !["utils", "util", "helpers", "common", "manager", "misc", "mod"].contains(&name.as_str()),
            "{}",
            shown(&path)
        );
    }
}
