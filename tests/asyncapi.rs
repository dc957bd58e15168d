//! The AsyncAPI documents: the official parser has nothing against them, they have all of the model, and
//! their schemas accept what the bundles accept.

use std::fmt::Write;
use std::path::Path;

use codegen::model::{Api, Outcome, Package};
use codegen::schema::names;
use codegen::targets::emit;

use crate::conformance::instance::{Instance, Label};
use crate::conformance::instances::{Scale, instances};
use crate::conformance::subject::{Subject, subjects};
use crate::conformance::{packages, random_editions};
use crate::judges::asyncapi::{Operation, Question, Reading, ask};

/// A sample of what all other judges are asked.
const SCALE: Scale = Scale { breadth: 3, random: 1 };

/// The members of `Object.prototype`.
const INHERITED: [&str; 8] = [
    "constructor",
    "__proto__",
    "hasOwnProperty",
    "isPrototypeOf",
    "propertyIsEnumerable",
    "toLocaleString",
    "toString",
    "valueOf",
];

/// A key of a schema, written here a second time so that a mistake in the generator shows.
fn id(key: &str) -> String {
    let mut id = String::new();
    for (at, c) in key.char_indices() {
        let free = c.is_ascii_alphanumeric() || c == '-' || c == '_' || c == '.';
        let mark = key[at..].starts_with("._");
        match free && !mark && !(at == 0 && INHERITED.contains(&key)) {
            true => id.push(c),
            false => write!(id, "._{:X}_", u32::from(c)).expect("a string takes any text"),
        }
    }
    id
}

/// The documents of all editions, in order.
fn documents(package: &Package) -> Vec<String> {
    let mut files = emit(package);
    let path = |api: &Api| format!("asyncapi/{}.json", api.edition);
    package.editions.iter().map(|api| files.remove(&path(api)).expect("each edition has one")).collect()
}

/// Judges a package: no complaint, nothing missing, and no value judged otherwise.
fn judge(name: &str, package: &Package, scale: Scale) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("asyncapi").join(name);
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let documents = documents(package);
    let documents: Vec<&str> = documents.iter().map(String::as_str).collect();
    let editions = package.editions.iter().enumerate();
    let subjects: Vec<Subject> = editions.flat_map(|(index, api)| subjects(api, index)).collect();
    let made = |(index, subject): (usize, &Subject)| {
        instances(&package.editions[subject.edition], index, subject, scale)
    };
    let instances: Vec<Instance> = subjects.iter().enumerate().flat_map(made).collect();
    let keys: Vec<String> = subjects.iter().map(|subject| id(&subject.key)).collect();
    let question = |instance: &Instance| {
        let subject = &subjects[instance.subject];
        let schema = keys[instance.subject].as_str();
        Question { index: subject.edition, message: &subject.key, schema, value: instance.json() }
    };
    let questions: Vec<Question<'_>> = instances.iter().map(question).collect();
    let (readings, verdicts) = ask(&folder, &documents, &questions);

    for (api, reading) in package.editions.iter().zip(&readings) {
        assert!(reading.complaints.is_empty(), "{}: {:#?}", api.edition, reading.complaints);
        compare(api, reading);
    }
    for (instance, verdict) in instances.iter().zip(verdicts) {
        let Subject { edition, key, .. } = &subjects[instance.subject];
        let expected = instance.documented == Label::Accepted;
        assert_eq!(verdict, Some(expected), "edition {edition}, {key}: {}", instance.json());
    }
}

/// Every event, every method and every type has its place.
fn compare(api: &Api, reading: &Reading) {
    let expected: Vec<Operation> = operations(api);
    assert_eq!(reading.operations.len(), expected.len(), "{}", api.edition);
    for (found, expected) in reading.operations.iter().zip(expected) {
        // The keys of the operations are not compared, but they are different ones.
        assert_eq!(*found, Operation { id: found.id.clone(), ..expected }, "{}", api.edition);
    }
    for definition in &api.types {
        let key = id(&definition.name);
        assert!(reading.schemas.contains(&key), "{}: {key}", api.edition);
    }
}

fn operations(api: &Api) -> Vec<Operation> {
    let subjects = subjects(api, 0);
    // What no JSON value is of, no message has.
    let message = |name: &str, part: &str| -> Vec<String> {
        let key = names::event(name, part);
        let has_form = |subject: &Subject| {
            instances(api, 0, subject, SCALE).iter().any(|instance| instance.documented == Label::Accepted)
        };
        subjects
            .iter()
            .filter(|one| one.key == key && has_form(one))
            .map(|_| format!("{name}.{part}"))
            .collect()
    };
    let operation = |name: &str, action: &str, address: Option<String>, messages, reply| Operation {
        id: String::new(),
        title: name.to_owned(),
        action: action.to_owned(),
        address: vec![address],
        messages: vec![messages],
        reply,
    };
    let events = api.events.iter().map(|event| {
        let name = event.name.as_str();
        let arguments = format!("{name}.arguments");
        operation(name, "receive", Some(name.to_owned()), arguments, message(name, "reply"))
    });
    let methods = api.methods.iter().map(|method| {
        let name = method.name.as_str();
        let is_wrapped = api.client.as_ref().is_some_and(|client| client.result.is_some());
        let part = match method.outcome {
            Outcome::Result(_) if is_wrapped => "answer",
            Outcome::Result(_) | Outcome::Returns(_) => "result",
        };
        let parameters = format!("{name}.parameters");
        operation(name, "send", method.command.clone(), parameters, message(name, part))
    });
    events.chain(methods).collect()
}

#[test]
fn the_documents_of_the_spec_are_valid_whole_and_exact() {
    judge("spec", &packages::spec(), SCALE);
}

#[test]
fn so_are_those_of_every_construct() {
    judge("constructs", &packages::constructs(), SCALE);
}

/// Names that no identifier can have, and those that somebody has taken.
#[test]
fn so_are_those_of_editions_at_random() {
    let spec = random_editions::write(5);
    for edition in std::fs::read_dir(spec.path()).expect("the spec can be listed") {
        let file = edition.expect("an entry").path().join("api.yaml");
        if let Ok(text) = std::fs::read_to_string(&file) {
            // The parser itself calls a member of this name.
            std::fs::write(file, text.replace("hasOwnProperty", "isOwn")).expect("the spec can be written");
        }
    }
    judge("random", &packages::read(spec.path()), SCALE);
}

/// What is wrong with a document is told, and what is no message is not judged.
#[test]
fn a_wrong_document_is_noticed() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("asyncapi").join("wrong");
    std::fs::create_dir_all(&folder).expect("the target folder can be written");
    let right = documents(&packages::constructs()).remove(0);
    let wrong = right.replace("\"receive\"", "\"listen\"").replace("#/components/schemas/", "#/nowhere/");
    assert_ne!(right, wrong);
    let question = Question { index: 0, message: "nobody", schema: "nobody", value: "1".to_owned() };
    let (readings, verdicts) = ask(&folder, &[&right, &wrong], &[question]);
    assert!(readings[0].complaints.is_empty() && !readings[1].complaints.is_empty(), "{readings:#?}");
    assert_eq!(verdicts, [None]);
}
