//! The documents of single types, events and methods, in both drafts, and lists as objects: they accept what
//! the bundle does.

use std::collections::HashMap;

use codegen::schema::{Draft, Reading, documents};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use super::instance::{Instance, Label};
use super::judges::Cases;
use super::subject::{Form, Role, Subject};

/// How many instances were asked for, and those that a document sees otherwise than their label.
pub fn ask(cases: &Cases) -> (usize, Vec<String>) {
    let mut asked = 0;
    let mut wrong = Vec::new();
    for (edition, api) in cases.package.editions.iter().enumerate() {
        for reading in Reading::ALL {
            let validators = validators(cases, edition, reading);
            let judged = cases.instances.iter().filter(|one| cases.subject(one).edition == edition);
            for instance in judged.filter(|one| one.text.is_none()) {
                let subject = cases.subject(instance);
                let right = match reading {
                    Reading::Documented => &instance.documented,
                    Reading::Tolerant => &instance.tolerant,
                } == &Label::Accepted;
                for (key, value) in asked_of(subject, instance) {
                    let Some(validator) = validators.get(&key) else { continue };
                    asked += 1;
                    if validator.is_valid(&value) != right {
                        wrong.push(format!("{}, {reading:?}, {key}: {value}", api.edition));
                    }
                }
            }
        }
    }
    (asked, wrong)
}

/// The instance, under the key of its subject, and as an object if it is a list.
fn asked_of(subject: &Subject, instance: &Instance) -> Vec<(String, Value)> {
    let mut asked = vec![
        (subject.key.clone(), instance.value.clone()),
        (format!("{} in draft 07", subject.key), instance.value.clone()),
    ];
    if let (Form::List(parameters), Value::Array(values)) = (&subject.form, &instance.value)
        && values.len() <= parameters.len()
    {
        let members =
            parameters.iter().zip(values).map(|(parameter, value)| (parameter.name.clone(), value.clone()));
        asked.push((format!("{}ByName", subject.key), members.collect::<Map<_, _>>().into()));
    }
    asked
}

/// A validator for what a document describes at its root, and for its lists by name.
fn validators(cases: &Cases, edition: usize, reading: Reading) -> HashMap<String, Validator> {
    let api = &cases.package.editions[edition];
    let [mut schemas, mut sevenths] = [Draft::Latest, Draft::Seventh].map(|draft| {
        let documents = documents(api, &cases.package, reading, draft).into_iter();
        documents.map(|one| (one.file, one.schema.value())).collect::<HashMap<String, Value>>()
    });
    let mut validators = HashMap::new();
    for subject in cases.subjects.iter().filter(|subject| subject.edition == edition) {
        let file = match &subject.role {
            Role::Type(_) => format!("types/{}", subject.key),
            Role::Arguments(index) => format!("events/{}", api.events[*index].name),
            Role::Parameters(index) => format!("methods/{}", api.methods[*index].name),
            _ => continue,
        };
        // Names that no file can have are left to the test of file names.
        let Some((schema, seventh)) = schemas.remove(&file).zip(sevenths.remove(&file)) else { continue };
        jsonschema::meta::validate(&schema).unwrap_or_else(|error| panic!("{file}: {error}"));
        let by_name = format!("{}ByName", subject.key);
        if schema["$defs"].get(&by_name).is_some() {
            let mut inner = schema.clone();
            for keyword in ["type", "prefixItems", "minItems", "maxItems"] {
                inner.as_object_mut().expect("an object").remove(keyword);
            }
            inner["$ref"] = json!(format!("#/$defs/{by_name}"));
            validators.insert(by_name, validator(&inner));
        }
        validators.insert(subject.key.clone(), validator(&schema));
        jsonschema::meta::validate(&seventh).unwrap_or_else(|error| panic!("{file}, draft 07: {error}"));
        validators.insert(format!("{} in draft 07", subject.key), validator(&seventh));
    }
    validators
}

fn validator(schema: &Value) -> Validator {
    jsonschema::validator_for(schema).unwrap_or_else(|error| panic!("{}: {error}", schema["$id"]))
}
