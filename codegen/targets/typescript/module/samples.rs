//! The module `samples`: values of every type and the arguments of every event, for tests.

use crate::example;
use crate::model::{Api, Event, Shape, Type, TypeId};

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
pub fn module(api: &Api, before: &[Api]) -> Option<Module> {
    let samples = samples(api);
    let before: Vec<(&str, Vec<Sample>)> =
        before.iter().map(|api| (api.edition.as_str(), self::samples(api))).collect();
    (!samples.is_empty()).then(|| Module {
        name: NAME,
        about: "values of types and arguments of events",
        script: script(&samples, &before),
        required: None,
        declarations: declarations(&samples),
    })
}

fn samples(api: &Api) -> Vec<Sample> {
    let types = (0..api.types.len()).filter_map(|index| of_type(api, TypeId(index)));
    let events = api.events.iter().filter_map(|event| of_event(api, event));
    let (names, shown): (Vec<&str>, Vec<Shown>) = types.chain(events).unzip();
    let names = Binding::all(names, &TAKEN);
    names.into_iter().zip(shown).map(|(name, shown)| Sample { name, shown }).collect()
}

/// A type of the host has no values that can be written down, one with parameters many.
fn of_type(api: &Api, id: TypeId) -> Option<(&str, Shown)> {
    let definition = &api[id];
    if matches!(definition.shape, Shape::Host) || !definition.parameters.is_empty() {
        return None;
    }
    let ty = Type::Named(id, Vec::new());
    let name = names::of_type(definition);
    let shown = Shown {
        ty: quoting::identifier(name),
        minimal: text(&example::minimal(api, &ty)?),
        full: text(&example::full(api, &ty)?),
    };
    Some((name, shown))
}

fn of_event<'a>(api: &Api, event: &'a Event) -> Option<(&'a str, Shown)> {
    let minimal = example::minimal_arguments(api, &event.parameters)?;
    let full = example::full_arguments(api, &event.parameters)?;
    let shown = Shown {
        ty: code!("Events[{}][\"arguments\"]", quoting::literal(&event.name)),
        minimal: text(&minimal.into()),
        full: text(&full.into()),
    };
    Some((&event.name, shown))
}

/// JSON as a text, so that each reader gets a value of its own.
fn text(value: &serde_json::Value) -> Code {
    quoting::literal_of_json(&value.to_string())
}

impl Sample {
    fn is_same(&self, other: &Sample) -> bool {
        let [one, other] = [self, other].map(|Sample { name, shown: Shown { minimal, full, .. } }| {
            (name.outside.as_str(), minimal.as_str(), full.as_str())
        });
        one == other
    }
}

fn script(samples: &[Sample], before: &[(&str, Vec<Sample>)]) -> Code {
    let edition = |sample: &Sample| {
        let has = |others: &[Sample]| others.iter().any(|other| other.is_same(sample));
        before.iter().position(|(_, others)| has(others))
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
