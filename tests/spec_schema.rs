//! `spec/spec.schema.json`: what an editor says about a spec file is what the generator says.

mod agreement;
mod completeness;
mod mutants;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::{Stop, understand};
use jsonschema::Validator;
use serde_json::Value;

fn schema() -> Value {
    serde_json::from_str(&codegen::document::schema()).unwrap()
}

fn validator() -> Validator {
    let schema = schema();
    jsonschema::meta::validate(&schema).expect("a valid schema");
    jsonschema::validator_for(&schema).unwrap()
}

fn value(path: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// What is wrong with the spec in a folder: the file, the rule and the sentence of each mistake.
fn mistakes(folder: &Path) -> Vec<(PathBuf, &'static str, String)> {
    match understand(folder) {
        Ok(_) => Vec::new(),
        Err(Stop::Mistakes(sources, mistakes)) => {
            let file = |index: usize| PathBuf::from(&sources.files[index].path);
            let mistakes = mistakes.into_iter();
            mistakes.map(|mistake| (file(mistake.span.file.0), mistake.rule.name(), mistake.title)).collect()
        }
        Err(Stop::Failure(failure)) => panic!("{failure}"),
    }
}

/// The YAML files below a folder.
fn files(folder: &Path) -> BTreeSet<PathBuf> {
    let mut found = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|end| end == "yaml") {
            found.insert(path);
        }
    }
    found
}

#[test]
fn every_spec_file_is_valid_and_names_the_schema() {
    let validator = validator();
    let files = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("spec"));
    assert!(files.len() > 10);
    for path in files {
        let errors: Vec<String> =
            validator.iter_errors(&value(&path)).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{}: {}", path.display(), errors.join("\n"));
        let text = fs::read_to_string(&path).unwrap();
        let link = text.lines().next().unwrap().strip_prefix("# yaml-language-server: $schema=");
        let schema = path.parent().unwrap().join(link.expect("line one points editors at the schema"));
        assert!(schema.is_file(), "{}", schema.display());
    }
}
