//! The modules `guards` and `guards.tolerant`: whether a value is of a type, and what is wrong with it.

mod check;
mod elements;
mod printer;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Api, Shape};
use crate::schema::{DEFS, Reading, definitions};

use super::super::names::of_type;
use super::super::quoting::{self, Code, code};
use super::super::writer::{Writer, spaced};
use super::Module;
use check::{Checks, Named};
use printer::{Printer, function};

const DECLARATIONS: &str = include_str!("../text/guards.d.ts");
const TOLERANT_DECLARATIONS: &str = include_str!("../text/guards.tolerant.d.ts");
const IMPORT: &str = include_str!("../text/guards.mjs");

/// What can be asked about.
struct Subject {
    /// What the functions are called after.
    title: String,
    key: String,
    ty: Code,
}

/// What the functions are called after, by the key of a definition.
pub type Titles = BTreeMap<String, String>;

/// The module of a reading, and what its functions are called after, which both readings have alike.
pub fn module(api: &Api, reading: Reading) -> (Module, Titles) {
    let checks = checks(api, reading);
    let subjects = subjects(api, &checks);
    let module = Module {
        name: match reading {
            Reading::Documented => "guards",
            Reading::Tolerant => "guards.tolerant",
        },
        about: match reading {
            Reading::Documented => "whether a value is as documented",
            Reading::Tolerant => "the same for what a newer release may send",
        },
        script: script(&checks, &subjects),
        declarations: match reading {
            Reading::Documented => declarations(api, &subjects),
            Reading::Tolerant => TOLERANT_DECLARATIONS.into(),
        },
    };
    (module, subjects.into_iter().map(|subject| (subject.key, subject.title)).collect())
}

fn checks(api: &Api, reading: Reading) -> Checks {
    let definitions = definitions(api, reading, DEFS);
    let keys = definitions.references();
    let named = |key: &str| {
        let schema = definitions.get(key)?;
        let named = Named {
            title: schema.get("title")?.as_str()?.to_owned(),
            owner: words::owner(key),
            is_other: key.contains(".unrecognized-by-"),
            check: check::read(schema, &keys),
        };
        Some((key.to_owned(), named))
    };
    let mut checks: Checks = definitions.keys().filter_map(named).collect();
    for event in &api.events {
        if let Some(named) = checks.get_mut(&format!("{}.arguments", event.name)) {
            named.check.name(event.parameters.iter().map(|parameter| parameter.name.clone()));
        }
    }
    checks
}

fn subjects(api: &Api, checks: &Checks) -> Vec<Subject> {
    let mut taken = BTreeSet::new();
    let mut subject = |title: &str, key: String, ty: Code| {
        checks.contains_key(&key).then(|| {
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
        found.extend(subject(&words::title(&key, checks), key, arguments));
        let key = format!("{}.reply", event.name);
        found.extend(subject(
            &words::title(&key, checks),
            key,
            code!("Awaited<Events[{}][{}]>", name, reply),
        ));
    }
    found
}

fn script(checks: &Checks, subjects: &[Subject]) -> Code {
    let mut functions = Writer::default();
    let mut printer = Printer::new(checks);
    for named in reached(checks, subjects) {
        functions.blank();
        printer.define(named, &mut functions);
    }
    let mut writer = Writer::default();
    writer.lines(&IMPORT.into());
    writer.blank();
    printer.lines.into_iter().for_each(|line| writer.line(line));
    writer.lines(&functions.finish());
    writer.blank();
    for Subject { title, key, .. } in subjects {
        let (title, check) = (quoting::identifier(title), function(&words::title(key, checks)));
        writer.line(code!("export const is{} = (value) => {}(value) === undefined;", title, check));
        writer.line(code!("export const assert{} = (value) => refuse({}(value));", title, check));
        writer.line(code!("export const explain{} = (value) => explain({}(value));", title, check));
    }
    writer.finish()
}

/// The definitions that the subjects lead to, in order.
fn reached<'a>(checks: &'a Checks, subjects: &'a [Subject]) -> Vec<&'a Named> {
    let mut found: BTreeMap<&str, &Named> = BTreeMap::new();
    let mut waiting: Vec<&str> = subjects.iter().map(|subject| subject.key.as_str()).collect();
    while let Some(key) = waiting.pop() {
        if let Some(named) = checks.get(key)
            && found.insert(key, named).is_none()
        {
            named.check.visit(&mut |inner| waiting.push(inner));
        }
    }
    found.into_values().collect()
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
    spaced(&mut writer, subjects, |writer, Subject { title, ty, .. }| {
        let title = quoting::identifier(title);
        writer.line(code!("export declare function is{}(value: unknown): value is {};", title, ty.clone()));
        writer.line(code!(
            "export declare function assert{}(value: unknown): asserts value is {};",
            title,
            ty.clone()
        ));
        writer.line(code!(
            "export declare function explain{}(value: unknown): Explanation | undefined;",
            title
        ));
    });
    writer.finish()
}
