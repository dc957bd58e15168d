//! The schema and the generator agree on every case and every mistake, on what both can see.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{files, mistakes, validator};
use crate::fixtures::spec;

/// What the generator alone can see, by rule or by the name of a test of it, and why.
const ONLY_THE_GENERATOR: &[(&str, &str)] = &[
    ("ambiguous-union", "what an arm is follows from the types it names"),
    ("bad-name", "a name has to be one in every output, and a file and a folder"),
    ("bad-type", "type expressions have a grammar"),
    ("circular-type", "it is seen by following names"),
    ("decision-not-followed", "a statement is compared with an item"),
    ("duplicate-name", "names are compared with those of other items and files"),
    ("duplicate-value", "values are inherited, and codes are the values of keys"),
    ("empty-type", "members are inherited"),
    ("endless-type", "it is seen by following names"),
    ("missing-description", "the glossary may have it"),
    ("missing-key.title", "any file of the edition may have it"),
    ("missing-source", "the file may have it for all its items"),
    ("name-collision", "names meet after the conversions of an output"),
    ("no-disagreement", "statements are compared with each other"),
    ("not-a-code-table", "it is about what a name stands for"),
    ("parameter-order", "keys of JSON have no order"),
    ("too-large", "it is about all that is inherited"),
    ("type-arguments", "it is about what a name stands for"),
    ("unclosed-mark", "prose has a grammar"),
    ("unknown-edition", "editions are folders"),
    ("unknown-key.output", "which outputs there are is known to nobody who reads a spec"),
    ("unknown-link", "it is about what a name stands for"),
    ("unknown-source", "it is about what a name stands for"),
    ("unknown-type", "it is about what a name stands for"),
    ("unread-file", "it is about the folder"),
    ("wrapped-twice", "it is about what a name stands for"),
    ("wrong-base", "it is about what a name stands for"),
    ("wrong-form.packet", "it is about the fields of a type"),
    ("wrong-form.packet-depends", "it is about the fields of a type"),
    ("wrong-form.packet-twice", "it is about the fields of a type"),
    ("wrong-form.packet-type", "it is about what a name stands for"),
    ("wrong-form.ready", "it is about the parameters of a method"),
    ("wrong-section.member", "any text is a type, and any name one of a member"),
    ("wrong-section.members", "any text is a type, and any name one of a member"),
    ("wrong-value.license", "an expression has a grammar, and names from a list of hundreds"),
    ("wrong-value.license-own", "the same list"),
    ("wrong-value.license-words", "an expression has a grammar"),
    ("wrong-value.link", "prose has a grammar"),
    ("wrong-value.suffix", "it is about the names of all messages"),
    ("wrong-value.unit", "any text is a unit but what is nearly one of time"),
    ("wrong-value.version-large", "numbers in a text have no size"),
];

/// Rules about the text of a file, of which a validator is handed the values.
const OF_THE_TEXT: &[(&str, &str)] = &[
    ("ambiguous-scalar", "a validator is handed what one version of YAML reads"),
    ("blank-value", "nothing and a written null are one value"),
    ("duplicate-key", "the first or the last is handed on"),
    ("unsupported-yaml", "anchors, tags and merge keys are resolved before"),
    ("wrong-value.code", "there is no such number in JSON"),
    ("wrong-value.key", "keys of JSON are texts"),
    ("yaml-syntax", "there is no value"),
];

fn is_in(list: &[(&str, &str)], rule: &str, name: &str) -> bool {
    list.iter().any(|(known, _)| *known == rule || *known == name)
}

#[test]
fn both_agree_on_every_case_and_every_mistake() {
    let validator = validator();
    let mut complaints = Vec::new();
    let mut used = BTreeSet::new();
    let folders = ["tests/cases", "tests/errors", "tests/errors/all", "tests/spec_schema"];
    for path in folders.into_iter().flat_map(spec::files) {
        let name = spec::name(&path);
        let folder = spec::write(&path);
        let mistakes = mistakes(folder.path());
        for file in files(folder.path()) {
            let of_file = mistakes.iter().filter(|(at, ..)| *at == file);
            let rules: BTreeSet<&str> = of_file.map(|(_, rule, _)| *rule).collect();
            let seen: Vec<&&str> =
                rules.iter().filter(|rule| !is_in(ONLY_THE_GENERATOR, rule, &name)).collect();
            if seen.len() < rules.len() {
                used.extend(rules.iter().map(|rule| (*rule).to_owned()));
                used.insert(name.clone());
            }
            if seen.iter().any(|rule| is_in(OF_THE_TEXT, rule, &name)) {
                continue;
            }
            let is_valid = is_valid(&validator, &file);
            // A schema may see something of them, as the pattern of a package's name.
            let may_see = !is_valid && seen.len() < rules.len();
            if is_valid != seen.is_empty() && !may_see {
                let shown = file.strip_prefix(folder.path()).unwrap().display();
                let verdict = if is_valid { "accepts" } else { "refuses" };
                complaints
                    .push(format!("{name}, {shown}: the schema {verdict} it, the generator says {rules:?}"));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    for (known, _) in ONLY_THE_GENERATOR {
        assert!(used.contains(*known), "nothing is about `{known}`");
    }
}

fn is_valid(validator: &jsonschema::Validator, file: &Path) -> bool {
    let value: Value = serde_yaml::from_slice(&fs::read(file).unwrap()).expect("it is YAML");
    validator.is_valid(&value)
}
