//! `spec/spec.schema.json`: what an editor says about a spec file is what the generator says.

use std::fs;
use std::path::{Path, PathBuf};

use jsonschema::Validator;
use serde_json::Value;

use crate::fixtures::spec;

fn validator() -> Validator {
    let schema: Value = serde_json::from_str(&codegen::document::schema()).unwrap();
    jsonschema::meta::validate(&schema).expect("a valid schema");
    jsonschema::validator_for(&schema).unwrap()
}

fn value(path: &Path) -> Value {
    serde_yaml::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn editions() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec");
    let folders = fs::read_dir(root).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    folders.collect()
}

#[test]
fn every_spec_file_is_valid_and_names_the_schema() {
    let validator = validator();
    let mut files = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/package.yaml")];
    for folder in editions() {
        files.extend(fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()));
    }
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

#[test]
fn mistakes_of_form_are_invalid() {
    let validator = validator();
    for rule in [
        "unknown-key",
        "unknown-key.top",
        "missing-key",
        "wrong-value",
        "wrong-value.word",
        "wrong-value.empty-list",
        "wrong-value.empty-source",
    ] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/errors/{rule}.yaml"));
        assert!(!validator.is_valid(&value(&path)), "{rule}");
    }
    for path in spec::files("tests/cases") {
        assert!(validator.is_valid(&value(&path)), "{}", path.display());
    }
}
