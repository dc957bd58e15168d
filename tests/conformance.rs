//! One law for three outputs: what TypeScript, Rust and the schemas accept is the same.
//!
//! Instances of everything that has a JSON form are made from the model and put to all judges.
//! `CONFORMANCE=full` makes several times as many, `CONFORMANCE=quick` leaves out the spec.

mod deviation;
mod documents;
mod exceptions;
pub mod instance;
pub mod instances;
mod judges;
mod key;
mod notation;
pub mod packages;
mod random;
pub mod random_editions;
mod run;
pub mod rust_type;
pub mod sample;
pub mod subject;
mod verdict;

use std::sync::LazyLock;

use codegen::schema::{Reading, bundle};

use instance::{Fault, Instance, Label, Place, Reason, Step};
use instances::Scale;
use judges::Judge;
use run::{Dissent, Run, summarize};
use verdict::label;

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
static RUNS: LazyLock<Vec<Run>> = LazyLock::new(|| {
    let mut runs = vec![Run::of("constructs", packages::constructs(), scale())];
    if !quick() {
        runs.push(Run::of("spec", packages::spec(), scale()));
    }
    runs
});

#[test]
fn the_judges_agree() {
    let exceptions = exceptions::read();
    let mut unexpected = Vec::new();
    let mut used = vec![0; exceptions.len()];
    for run in RUNS.iter() {
        println!("{}", run.numbers());
        for dissent in run.dissents() {
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
    let run = Run::of("random", packages::read(random_editions::write(count).path()), scale);
    println!("{}", run.numbers());
    let exceptions = exceptions::read();
    let dissents = run.dissents().into_iter();
    let unexpected: Vec<_> =
        dissents.filter(|dissent| !exceptions.iter().any(|one| dissent.is_covered_by(one))).collect();
    assert!(unexpected.is_empty(), "{} surprises\n\n{}", unexpected.len(), summarize(unexpected));
}

/// Nothing that a bundle describes is left out.
#[test]
fn every_definition_is_judged() {
    for run in RUNS.iter() {
        let package = &run.cases.package;
        for (index, api) in package.editions.iter().enumerate() {
            let bundle: serde_json::Value =
                serde_json::from_str(&bundle(api, package, Reading::Documented)).expect("a bundle is JSON");
            let definitions = bundle["$defs"].as_object().expect("a bundle has definitions");
            let judged = |key: &String| {
                run.cases.subjects.iter().any(|subject| subject.edition == index && subject.key == *key)
            };
            // Lists by name are judged beside the lists themselves.
            let is_by_name =
                |key: &str| key.strip_suffix("ByName").is_some_and(|list| definitions.contains_key(list));
            let missing: Vec<&String> =
                definitions.keys().filter(|key| !judged(key) && !is_by_name(key)).collect();
            assert!(missing.is_empty(), "{}: {missing:?}", api.edition);
        }
    }
}

/// What has a document of its own is described there as in the bundle, and lists by name as lists.
#[test]
fn documents_agree_with_the_labels() {
    for run in RUNS.iter() {
        let (asked, wrong) = documents::ask(&run.cases);
        println!("{asked} times");
        assert!(asked > run.cases.instances.len() && wrong.is_empty(), "{asked} times\n{}", wrong.join("\n"));
    }
}

/// A label that says the opposite, names another place or gives another reason is noticed.
#[test]
fn a_wrong_label_is_noticed() {
    let exceptions = exceptions::read();
    for run in RUNS.iter() {
        for (instance, verdicts) in run.cases.instances.iter().zip(&run.verdicts) {
            let dissents = run.dissents_on(instance, verdicts);
            let known = |dissent: &&Dissent<'_>| exceptions.iter().any(|one| dissent.is_covered_by(one));
            let excepted: Vec<Judge> = dissents.iter().filter(known).map(|dissent| dissent.judge).collect();
            for verdict in verdicts.iter().filter(|(judge, _)| !excepted.contains(judge)) {
                for wrong in wrong_labels(label(verdict.0, instance), verdict.0) {
                    let planted = Instance { documented: wrong.clone(), tolerant: wrong, ..instance.clone() };
                    let noticed = !run.dissents_on(&planted, &vec![verdict.clone()]).is_empty();
                    assert!(noticed, "{verdict:?} does not contradict {planted:?}");
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
