//! One law for three outputs: what TypeScript, Rust and the schemas accept is the same.
//!
//! Instances of everything that has a JSON form are made from the model and put to all judges.
//! `CONFORMANCE=full` makes several times as many, `CONFORMANCE=quick` leaves out the spec.

#[path = "judges/ajv.rs"]
mod ajv;
#[path = "judges/assignment.rs"]
mod assignment;
#[path = "judges/compiler.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod compiler;
#[path = "conformance/court.rs"]
mod court;
#[path = "conformance/deviation.rs"]
mod deviation;
#[path = "conformance/exceptions.rs"]
mod exceptions;
#[path = "judges/fault.rs"]
mod fault;
#[path = "conformance/hearing.rs"]
mod hearing;
#[path = "conformance/instance.rs"]
mod instance;
#[path = "conformance/instances.rs"]
mod instances;
#[path = "judges/json_schema.rs"]
mod json_schema;
#[path = "conformance/key.rs"]
mod key;
#[path = "judges/node.rs"]
#[allow(dead_code, reason = "another test uses the rest")]
mod node;
#[path = "conformance/notation.rs"]
mod notation;
#[path = "conformance/packages.rs"]
mod packages;
#[path = "judges/project.rs"]
#[allow(dead_code, reason = "another test uses it")]
mod project;
#[path = "conformance/random.rs"]
mod random;
#[path = "conformance/random_editions.rs"]
mod random_editions;
#[path = "judges/reader.rs"]
mod reader;
#[path = "conformance/ruling.rs"]
mod ruling;
#[path = "conformance/rust_type.rs"]
mod rust_type;
#[path = "conformance/sample.rs"]
mod sample;
#[path = "workbench/spec.rs"]
mod spec;
#[path = "conformance/subject.rs"]
mod subject;

use std::sync::LazyLock;

use codegen::schema::{Reading, bundle};

use court::Judge;
use hearing::{Dissent, Hearing, summarize};
use instance::{Fault, Instance, Label, Place, Reason, Step};
use instances::Scale;
use ruling::label;

/// The constructs alone, for whoever runs the test many times.
fn quick() -> bool {
    std::env::var("CONFORMANCE").is_ok_and(|size| size == "quick")
}

fn full() -> bool {
    std::env::var("CONFORMANCE").is_ok_and(|size| size == "full")
}

fn scale() -> Scale {
    if full() { Scale { breadth: 40, random: 30 } } else { Scale { breadth: 6, random: 3 } }
}

/// One edition for each construct of the spec format, and the spec itself.
static HEARINGS: LazyLock<Vec<Hearing>> = LazyLock::new(|| {
    let mut hearings = vec![Hearing::of("constructs", packages::constructs(), scale())];
    if !quick() {
        hearings.push(Hearing::of("spec", packages::spec(), scale()));
    }
    hearings
});

#[test]
fn the_judges_agree() {
    let exceptions = exceptions::read();
    let mut unexpected = Vec::new();
    let mut used = vec![0; exceptions.len()];
    for hearing in HEARINGS.iter() {
        println!("{}", hearing.numbers());
        for dissent in hearing.dissents() {
            match exceptions.iter().position(|exception| dissent.is_covered_by(exception)) {
                Some(index) => used[index] += 1,
                None => unexpected.push(dissent),
            }
        }
    }
    assert!(unexpected.is_empty(), "{} surprises\n\n{}", unexpected.len(), summarize(unexpected));
    for (exception, times) in exceptions.iter().zip(used) {
        println!("{times} times: {}", exception.reason);
        assert!(times > 0 || quick(), "this exception never occurs: {exception:#?}");
    }
}

/// Editions at random are judged like those of the spec, hostile names included.
#[test]
fn the_judges_agree_on_random_editions() {
    let (count, scale) = match full() {
        true => (40, Scale { breadth: 8, random: 10 }),
        false => (16, Scale { breadth: 4, random: 2 }),
    };
    let hearing = Hearing::of("random", packages::read(random_editions::write(count).path()), scale);
    println!("{}", hearing.numbers());
    let exceptions = exceptions::read();
    let dissents = hearing.dissents().into_iter();
    let unexpected: Vec<_> =
        dissents.filter(|dissent| !exceptions.iter().any(|one| dissent.is_covered_by(one))).collect();
    assert!(unexpected.is_empty(), "{} surprises\n\n{}", unexpected.len(), summarize(unexpected));
}

/// Nothing that a bundle describes is left out.
#[test]
fn every_definition_is_judged() {
    for hearing in HEARINGS.iter() {
        let package = &hearing.docket.package;
        for (index, api) in package.editions.iter().enumerate() {
            let bundle: serde_json::Value =
                serde_json::from_str(&bundle(api, package, Reading::Documented)).expect("a bundle is JSON");
            let definitions = bundle["$defs"].as_object().expect("a bundle has definitions");
            let judged = |key: &String| {
                hearing.docket.subjects.iter().any(|subject| subject.edition == index && subject.key == *key)
            };
            let missing: Vec<&String> = definitions.keys().filter(|key| !judged(key)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", api.edition);
        }
    }
}

/// A label that says the opposite, names another place or gives another reason is noticed.
#[test]
fn a_wrong_label_is_noticed() {
    let exceptions = exceptions::read();
    for hearing in HEARINGS.iter() {
        for (instance, opinions) in hearing.docket.instances.iter().zip(&hearing.opinions) {
            let dissents = hearing.dissents_on(instance, opinions);
            let known = |dissent: &&Dissent<'_>| exceptions.iter().any(|one| dissent.is_covered_by(one));
            let excepted: Vec<Judge> = dissents.iter().filter(known).map(|dissent| dissent.judge).collect();
            for opinion in opinions.iter().filter(|(judge, _)| !excepted.contains(judge)) {
                for wrong in wrong_labels(label(opinion.0, instance), opinion.0) {
                    let planted = Instance { documented: wrong.clone(), tolerant: wrong, ..instance.clone() };
                    let noticed = !hearing.dissents_on(&planted, &vec![opinion.clone()]).is_empty();
                    assert!(noticed, "{opinion:?} does not contradict {planted:?}");
                }
            }
        }
    }
}

fn wrong_labels(label: &Label, judge: Judge) -> Vec<Label> {
    let nowhere = Step::Member("nowhere".to_owned());
    let Label::Refused(fault) = label else {
        let place = Place(vec![nowhere]);
        return vec![Label::Refused(Fault { place, reason: Reason::Kind, plain: true })];
    };
    let mut wrong = vec![Label::Accepted];
    // Where a choice between types failed, the compiler does not say what it came from.
    if fault.plain || judge != Judge::Typescript {
        let mut place = fault.place.clone();
        place.0.push(nowhere);
        wrong.push(Label::Refused(Fault { place, ..fault.clone() }));
        let reason = Reason::Missing("nothing".to_owned());
        wrong.push(Label::Refused(Fault { reason, ..fault.clone() }));
    }
    wrong
}
