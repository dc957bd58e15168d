//! The module `samples`: values of every type and the arguments of every event, for tests.

use std::collections::BTreeMap;

use crate::example::{self, Samples};
use crate::model::{Package, Shape, TypeId};

use super::super::names;
use super::super::quoting::{self, Code, code};
use super::super::writer::{Writer, spaced};
use super::Module;
use super::binding::{self, Binding};

/// What the module is called.
pub const NAME: &str = "samples";

const SCRIPT: &str = include_str!("../text/samples.mjs");
const DECLARATIONS: &str = include_str!("../text/samples.d.ts");

/// What is declared besides the samples.
const TAKEN: [&str; 3] = ["Sample", "api", "sample"];

struct Sample {
    name: Binding,
    shown: Shown,
}

/// What is shown of a type or an event.
struct Shown {
    ty: Code,
    minimal: Code,
    full: Code,
}

/// An edition of which nothing can be shown has no samples.
/// What an edition before has in the same way is taken from there.
pub fn module(edition: usize, package: &Package, made: &Samples<'_>) -> Option<Module> {
    let samples = samples(edition, package, made);
    let before = (0..edition)
        .map(|earlier| (package.editions[earlier].edition.as_str(), self::samples(earlier, package, made)));
    let before: Vec<(&str, Vec<Sample>)> = before.collect();
    (!samples.is_empty()).then(|| Module {
        name: NAME,
        about: "values of types and arguments of events",
        script: script(&samples, &before),
        required: None,
        declarations: declarations(&samples),
    })
}

fn samples(edition: usize, package: &Package, made: &Samples<'_>) -> Vec<Sample> {
    let api = &package.editions[edition];
    // A type of the host has no values that can be written down, one with parameters many.
    let types = api.types.iter().enumerate().filter_map(|(index, definition)| {
        if matches!(definition.shape, Shape::Host) || !definition.parameters.is_empty() {
            return None;
        }
        let name = names::of_type(definition);
        let shown = Shown::of(quoting::identifier(name), made.of_type(edition, TypeId(index))?)?;
        Some((name, shown))
    });
    let events = api.events.iter().enumerate().filter_map(|(index, event)| {
        let ty = code!("Events[{}][\"arguments\"]", quoting::literal(&event.name));
        Some((event.name.as_str(), Shown::of(ty, made.of_event(edition, index)?)?))
    });
    let (names, shown): (Vec<&str>, Vec<Shown>) = types.chain(events).unzip();
    let names = Binding::all(names, &TAKEN);
    names.into_iter().zip(shown).map(|(name, shown)| Sample { name, shown }).collect()
}

impl Shown {
    /// JSON as a text, so that each reader gets a value of its own.
    fn of(ty: Code, example::Sample { minimal, full }: &example::Sample) -> Option<Shown> {
        let full = quoting::literal_of_json(full.as_ref()?);
        Some(Shown { ty, minimal: quoting::literal_of_json(minimal), full })
    }
}

impl Sample {
    fn is_same(&self, other: &Sample) -> bool {
        let [one, other] = [self, other].map(|Sample { name, shown: Shown { minimal, full, .. } }| {
            (name.outside.as_str(), minimal.as_str(), full.as_str())
        });
        one == other
    }
}

fn script<'s>(samples: &[Sample], before: &'s [(&str, Vec<Sample>)]) -> Code {
    let by_name = |(_, others): &'s (&str, Vec<Sample>)| -> BTreeMap<&'s str, &'s Sample> {
        others.iter().map(|other| (other.name.outside.as_str(), other)).collect()
    };
    let before_by_name: Vec<BTreeMap<&str, &Sample>> = before.iter().map(by_name).collect();
    let edition = |sample: &Sample| {
        let has = |others: &BTreeMap<&str, &Sample>| {
            others.get(sample.name.outside.as_str()).is_some_and(|other| other.is_same(sample))
        };
        before_by_name.iter().position(has)
    };
    let mut writer = Writer::default();
    writer.lines(&SCRIPT.into());
    writer.blank();
    for (place, (folder, _)) in before.iter().enumerate() {
        let taken = samples.iter().filter(|sample| edition(sample) == Some(place));
        binding::give_again(
            taken.map(|sample| &sample.name),
            &format!("../{folder}/samples.mjs"),
            &mut writer,
        );
    }
    for Sample { name, shown } in samples.iter().filter(|sample| edition(sample).is_none()) {
        let Shown { minimal, full, .. } = shown;
        let open = code!("{} = /* @__PURE__ */ sample(", name.opening());
        if minimal.as_str() == full.as_str() {
            writer.line(code!("{}{});", open, minimal));
        } else {
            writer.block(open, ");", |writer| {
                writer.line(code!("{},", minimal));
                writer.line(code!("{},", full));
            });
        }
        name.giving().into_iter().for_each(|giving| writer.line(giving));
    }
    writer.finish()
}

fn declarations(samples: &[Sample]) -> Code {
    let mut writer = Writer::default();
    writer.line(code!("import type * as api from \"./index.js\";"));
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.blank();
    spaced(&mut writer, samples, |writer, Sample { name, shown }| {
        writer.line(code!("export declare const {}: Sample<api.{}>;", name.outside, shown.ty));
    });
    writer.finish()
}
