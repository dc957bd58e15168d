//! The modules `guards` and `guards.tolerant`: whether a value is of a type, and what is wrong with it. Both ask
//! the same predicates and shapes, which know both readings.

mod check;
mod predicates;
mod reading;
mod shapes;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Shape};
use crate::schema::{DEFS, Reading, definitions};

use super::super::names::of_type;
use super::super::quoting::{self, Code, code};
use super::super::writer::Writer;
use super::Module;
use check::Check;
use predicates::Predicates;
use reading::Both;

const DECLARATIONS: &str = include_str!("../text/guards.d.ts");
const TOLERANT_DECLARATIONS: &str = include_str!("../text/guards.tolerant.d.ts");
const SCRIPT: &str = include_str!("../text/guards.mjs");
const REQUIRED: &str = include_str!("../text/guards.js");
const PREDICATES: &str = include_str!("../text/predicates.mjs");
const SHAPES: &str = include_str!("../text/shapes.mjs");

/// What can be asked about.
struct Subject {
    /// What the functions are called after.
    title: String,
    key: String,
    ty: Code,
}

/// What the shapes are called, by the keys of their definitions.
pub type Names = BTreeMap<String, Code>;

/// What the schemas of an edition define and its subjects lead to, by key.
pub struct Definitions(BTreeMap<String, Definition>);

pub struct Definition {
    /// What no other definition is called.
    title: String,
    /// The same in a script.
    name: Code,
    /// The type that errors name: without arguments, and a list of parameters by what it is of.
    owner: String,
    /// Whether it is what a union takes besides its types.
    is_other: bool,
    /// Whether it can be asked about, and is not only a part of others.
    is_subject: bool,
    check: Both,
}

/// What a method takes, and what a call of it gives.
struct Call {
    method: String,
    arguments: Both,
    result: Both,
}

impl Definitions {
    fn name(&self, key: &str) -> Code {
        self.0.get(key).map_or_else(|| "undefined".into(), |definition| definition.name.clone())
    }

    fn title(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |definition| &definition.title)
    }
}

/// The modules of an edition, what they share, and what their shapes are called.
pub struct Guards {
    pub modules: [Module; 2],
    /// By the names of their files.
    pub shared: [(&'static str, Code); 2],
    pub names: Names,
}

pub fn guards(api: &Api) -> Guards {
    let mut definitions = read(api);
    let subjects = subjects(api, &definitions);
    let calls = calls(api, &definitions);
    keep(&mut definitions, &subjects, &calls);
    let script = |is_tolerant: bool| script(&subjects, is_tolerant);
    let required = |is_tolerant| Some(Code::filled(REQUIRED, &[("tolerant", is_tolerant)]));
    let documented = Module {
        name: "guards",
        about: "whether a value is as documented",
        script: script(false),
        required: required("false".into()),
        declarations: declarations(api, &subjects),
    };
    let tolerant = Module {
        name: "guards.tolerant",
        about: "the same for what a newer release may send",
        script: script(true),
        required: required("true".into()),
        declarations: TOLERANT_DECLARATIONS.into(),
    };
    let mut predicates = Writer::default();
    predicates.lines(&PREDICATES.into());
    predicates.blank();
    Predicates::new(&definitions).write(&mut predicates);
    let mut shapes = Writer::default();
    shapes.lines(&SHAPES.into());
    shapes.blank();
    definitions.0.values().for_each(|definition| shapes::define(definition, &definitions, &mut shapes));
    shapes::calls(&calls, &definitions, &mut shapes);
    Guards {
        modules: [documented, tolerant],
        shared: [("predicates", predicates.finish()), ("shapes", shapes.finish())],
        names: subjects.into_iter().map(|subject| (subject.key, name(&subject.title))).collect(),
    }
}

/// All that the schemas of both readings define.
fn read(api: &Api) -> Definitions {
    let [documented, tolerant] =
        [Reading::Documented, Reading::Tolerant].map(|reading| definitions(api, reading, DEFS));
    let [documented_keys, tolerant_keys] = [&documented, &tolerant].map(|schemas| schemas.references());
    let parameters = |key: &str| {
        let events = api.events.iter().map(|event| (&event.name, "arguments", &event.parameters));
        let methods = api.methods.iter().map(|method| (&method.name, "parameters", &method.parameters));
        let (_, _, list) = events.chain(methods).find(|(name, what, _)| key == format!("{name}.{what}"))?;
        Some(list.iter().map(|parameter| parameter.name.clone()))
    };
    let check = |schema, keys: &BTreeMap<String, &str>, key: &str| {
        let mut check: Check = check::read(schema, keys);
        if let Some(names) = parameters(key) {
            check.name(names);
        }
        check
    };
    let define = |key: &str| {
        let known = documented.get(key).map(|schema| check(schema, &documented_keys, key));
        let taken = tolerant.get(key).map(|schema| check(schema, &tolerant_keys, key));
        let schema = documented.get(key).or_else(|| tolerant.get(key))?;
        let title = schema.get("title")?.as_str()?.to_owned();
        let check = match (known, taken) {
            (Some(known), Some(taken)) => Both { documented: known, tolerant: taken },
            (one, other) => Both::alone(&one.or(other)?),
        };
        Some(Definition {
            name: name(&title),
            title,
            owner: words::owner(key),
            is_other: key.contains(".unrecognized-by-"),
            is_subject: false,
            check,
        })
    };
    let keys: BTreeSet<&str> = documented.keys().chain(tolerant.keys()).collect();
    Definitions(keys.into_iter().filter_map(|key| Some((key.to_owned(), define(key)?))).collect())
}

/// The methods whose arguments and results are defined.
fn calls(api: &Api, definitions: &Definitions) -> Vec<Call> {
    let both = |key: String| Some(definitions.0.get(&key)?.check.clone());
    let call = |name: &String| {
        let (arguments, result) = (both(format!("{name}.parameters"))?, both(format!("{name}.result"))?);
        Some(Call { method: name.clone(), arguments, result })
    };
    api.methods.iter().filter_map(|method| call(&method.name)).collect()
}

/// What a definition is called in a script.
fn name(title: &str) -> Code {
    let taken: Vec<&str> = predicates::TAKEN.into_iter().chain(shapes::TAKEN).collect();
    quoting::free_identifier(title, &taken)
}

/// Leaves the definitions that the subjects lead to, under the names of these.
fn keep(definitions: &mut Definitions, subjects: &[Subject], calls: &[Call]) {
    let mut reached: BTreeSet<String> = BTreeSet::new();
    let mut waiting: Vec<String> = subjects.iter().map(|subject| subject.key.clone()).collect();
    let add = |check: &Both, waiting: &mut Vec<String>| {
        check.documented.visit(&mut |inner| waiting.push(inner.clone()));
        check.tolerant.visit(&mut |inner| waiting.push(inner.clone()));
    };
    calls.iter().flat_map(|call| [&call.arguments, &call.result]).for_each(|check| add(check, &mut waiting));
    while let Some(key) = waiting.pop() {
        if let Some(definition) = definitions.0.get(&key)
            && reached.insert(key)
        {
            add(&definition.check, &mut waiting);
        }
    }
    definitions.0.retain(|key, _| reached.contains(key));
    for subject in subjects {
        if let Some(definition) = definitions.0.get_mut(&subject.key) {
            definition.is_subject = true;
            definition.name = name(&subject.title);
        }
    }
}

fn script(subjects: &[Subject], is_tolerant: bool) -> Code {
    let reading = Code::from(if is_tolerant { ", true" } else { "" });
    let mut writer = Writer::default();
    writer.lines(&SCRIPT.into());
    writer.blank();
    for Subject { title, .. } in subjects {
        let (name, title) = (name(title), quoting::identifier(title));
        writer.line(code!("export const is{} = (v) => is.{}(v{});", title, name, reading));
        writer.line(code!("export const assert{} = (v) => refuse(shapes.{}, v{});", title, name, reading));
        writer.line(code!("export const explain{} = (v) => explain(shapes.{}, v{});", title, name, reading));
    }
    writer.finish()
}

fn subjects(api: &Api, definitions: &Definitions) -> Vec<Subject> {
    let mut taken = BTreeSet::new();
    let mut subject = |title: &str, key: String, ty: Code| {
        definitions.0.contains_key(&key).then(|| {
            let mut title = title.to_owned();
            while !taken.insert(title.clone()) {
                title.push('_');
            }
            Subject { title, key, ty }
        })
    };
    let mut found = Vec::new();
    for definition in api.types.iter().filter(|definition| !matches!(definition.shape, Shape::Host)) {
        let name = of_type(definition);
        found.extend(subject(name, definition.name.clone(), quoting::identifier(name)));
    }
    for event in &api.events {
        let (name, reply) = (quoting::literal(&event.name), quoting::literal("reply"));
        let key = format!("{}.arguments", event.name);
        let arguments = code!("Events[{}][{}]", name.clone(), quoting::literal("arguments"));
        found.extend(subject(definitions.title(&key), key, arguments));
        let key = format!("{}.reply", event.name);
        found.extend(subject(definitions.title(&key), key, code!("Awaited<Events[{}][{}]>", name, reply)));
    }
    found
}

fn declarations(api: &Api, subjects: &[Subject]) -> Code {
    let mut writer = Writer::default();
    let mut imports: Vec<Code> = api
        .types
        .iter()
        .filter(|definition| subjects.iter().any(|subject| subject.key == definition.name))
        .map(|definition| quoting::identifier(of_type(definition)))
        .collect();
    if !api.events.is_empty() {
        imports.push("Events".into());
    }
    writer.block("import type {", "} from \"./index.js\";", |writer| {
        imports.into_iter().for_each(|name| writer.line(code!("{},", name)));
    });
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.blank();
    for Subject { title, ty, .. } in subjects {
        let title = quoting::identifier(title);
        writer.line(code!("export declare const is{}: Is<{}>;", title, ty));
        writer.line(code!("export declare const assert{}: Assert<{}>;", title, ty));
        writer.line(code!("export declare const explain{}: Explain;", title));
    }
    writer.finish()
}
