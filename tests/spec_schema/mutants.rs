//! The schema and the generator agree on a spec of which one value is another one, or one key is.
//!
//! Every fourth change is tried, which is no divisor of how many there are of a place; `CONFORMANCE=full` tries
//! all of them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostic::Diagnostics;
use codegen::{check, load, resolve};
use serde_json::{Value, json};

use super::{files, mistakes, validator};
use crate::fixtures::spec;

/// Rules about the shape of a file, which a schema can say too.
const SHAPE: [&str; 4] = ["missing-key", "unknown-key", "wrong-form", "wrong-value"];

/// What is put in the place of each value: one of every kind, and the empty one of each.
fn others() -> Vec<Value> {
    vec![
        Value::Null,
        json!(true),
        json!(5),
        json!(-1),
        json!(1.5),
        json!(9_007_199_254_740_993_i64),
        json!("a text"),
        json!(""),
        json!([]),
        json!({}),
        json!(["a text"]),
        json!([5]),
        json!({ "key": "a text" }),
    ]
}

fn step() -> usize {
    if std::env::var("CONFORMANCE").is_ok_and(|size| size == "full") { 1 } else { 4 }
}

/// The places of all values below one, as JSON Pointers.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    found.push(at.to_owned());
    match value {
        Value::Object(members) => {
            for (key, value) in members {
                places(value, &format!("{at}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(items) => {
            for (index, value) in items.iter().enumerate() {
                places(value, &format!("{at}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// A file with one change each, and what was changed.
fn mutants(file: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    places(file, "", &mut found);
    let mut mutants = Vec::new();
    let mut add = |what: String, at: &str, change: &dyn Fn(&mut Value)| {
        let mut mutant = file.clone();
        change(mutant.pointer_mut(at).unwrap());
        mutants.push((what, mutant));
    };
    for at in &found {
        for other in others() {
            add(format!("{at} is {other}"), at, &|value| *value = other.clone());
        }
        let Some(members) = file.pointer(at).unwrap().as_object() else { continue };
        for key in members.keys() {
            add(format!("{at} lacks {key}"), at, &|value| {
                drop(value.as_object_mut().unwrap().shift_remove(key))
            });
        }
        add(format!("{at} has one more"), at, &|value| value["colour"] = json!("red"));
    }
    mutants
}

/// What the generator says of the shape that no schema can.
fn is_beyond_a_schema(rule: &str, title: &str) -> bool {
    match rule {
        "missing-key" => title.contains("has no title"),
        "unknown-key" => {
            title.starts_with("there is no output") || title.contains("has the documented name in")
        }
        "wrong-form" => {
            ["cannot be", "has one field for", "depends on"].iter().any(|part| title.contains(part))
        }
        "wrong-value" => ["would be an answer", "is no unit of time", "there is no licence"]
            .iter()
            .any(|part| title.contains(part)),
        _ => true,
    }
}

/// What is wrong with the shape of a file of a spec, and whether anything is wrong at all.
fn wrong(files: &BTreeMap<String, Vec<u8>>, path: &str) -> (Option<String>, bool) {
    let (sources, layout) = load::read_from(files).expect("there is a spec");
    let mut diagnostics = Diagnostics::new(&sources);
    let document = load::load(&layout, &mut diagnostics);
    if let Some((package, places)) = resolve::resolve(&document, &mut diagnostics) {
        check::check(&package, &places, &mut diagnostics);
    }
    let is_wrong = !diagnostics.is_empty();
    let mut mistakes = diagnostics.into_sorted().into_iter();
    let shape = mistakes.find(|mistake| {
        let rule = mistake.rule.name();
        sources.files[mistake.span.file.0].path == path
            && SHAPE.contains(&rule)
            && !is_beyond_a_schema(rule, &mistake.title)
    });
    (shape.map(|mistake| mistake.sentence()), is_wrong)
}

#[test]
fn both_agree_whatever_stands_in_a_place() {
    let validator = validator();
    let folder = spec::write(Path::new("tests/spec_schema/whole.yaml"));
    assert_eq!(mistakes(folder.path()), []);
    let name = |path: &PathBuf| path.strip_prefix(folder.path()).unwrap().to_str().unwrap().to_owned();
    let mut files: BTreeMap<String, Vec<u8>> =
        files(folder.path()).iter().map(|path| (name(path), fs::read(path).unwrap())).collect();
    let (mut complaints, mut refused, mut accepted) = (Vec::new(), 0, 0);
    for (path, original) in files.clone() {
        let mutants = mutants(&serde_yaml::from_slice(&original).unwrap());
        // Without a key, an editor cannot tell of which kind a file is.
        let mutants = mutants.into_iter().filter(|(_, mutant)| *mutant != json!({}));
        for (what, mutant) in mutants.step_by(step()) {
            files.insert(path.clone(), mutant.to_string().into_bytes());
            let (shape, is_wrong) = wrong(&files, &path);
            let is_valid = validator.is_valid(&mutant);
            (refused, accepted) = (refused + usize::from(!is_valid), accepted + usize::from(is_valid));
            // Whatever a schema refuses is refused, for any reason.
            if is_valid && shape.is_some() {
                complaints
                    .push(format!("{what}: only the generator refuses it: {}", shape.unwrap_or_default()));
            } else if !is_valid && !is_wrong {
                complaints.push(format!("{what}: only the schema refuses it"));
            }
        }
        files.insert(path, original);
    }
    let all = refused + accepted;
    assert!(complaints.is_empty(), "{} of {all}:\n{}", complaints.len(), complaints.join("\n"));
    assert!(refused > 300 && accepted > 300, "{refused}, {accepted}");
}
