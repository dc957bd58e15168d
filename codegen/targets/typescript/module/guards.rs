//! The modules `guards` and `guards.tolerant`: whether a value is of a type, and what is wrong with it. Both ask
//! the same predicates and shapes, which know both readings.

mod check;
mod definitions;
mod predicates;
mod reading;
mod shapes;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use crate::fragment::Fragment;
use crate::model::{Api, Shape, TypeDefinition};
use crate::schema;

use super::super::names::of_type;
use super::super::quoting::{self, Code, code};
use super::super::writer::Writer;
use super::Module;
pub use definitions::{Definition, Definitions};
use predicates::Predicates;
use reading::Both;

/// What the module of the documented reading is called, and that of the tolerant one.
pub const NAME: &str = "guards";
pub const TOLERANT: &str = "guards.tolerant";

const DECLARATIONS: &str = include_str!("../text/guards.d.ts");
const TOLERANT_DECLARATIONS: &str = include_str!("../text/guards.tolerant.d.ts");
const SCRIPT: &str = include_str!("../text/guards.mjs");
const REQUIRED: &str = include_str!("../text/guards.js");
const PREDICATES: &str = include_str!("../text/predicates.mjs");
const SHAPES: &str = include_str!("../text/shapes.mjs");

/// What can be asked about.
pub struct Subject<'s> {
    /// What the functions are called after.
    title: String,
    key: &'s str,
    ty: Code,
}

/// What the shapes are called, by the keys of their definitions.
pub type Names<'s> = BTreeMap<&'s str, Code>;

/// What a method takes, and what a call of it gives.
pub struct Call<'s> {
    method: &'s str,
    arguments: Both<'s>,
    result: Both<'s>,
}

/// What the modules of an edition are made of, and what they share. Each is long, and made when it is asked for.
pub struct Guards<'s> {
    subjects: Vec<Subject<'s>>,
    calls: Vec<Call<'s>>,
    pub definitions: Definitions<'s>,
}

impl<'s> Guards<'s> {
    /// Of the schemas in both readings; `before` has the definitions of the editions before.
    pub fn of(
        api: &'s Api,
        readings: [&'s schema::Definitions<'_>; 2],
        before: &[(&str, Definitions<'s>)],
    ) -> Guards<'s> {
        let mut definitions = definitions::read(api, readings);
        let subjects = subjects(api, &definitions);
        let calls = calls(api, &definitions);
        definitions.keep(&subjects, &calls, before);
        Guards { subjects, calls, definitions }
    }

    pub fn documented(&self) -> Module {
        Module {
            name: NAME,
            about: "whether a value is as documented",
            script: script(&self.subjects, &self.definitions, false),
            required: Some(Code::filled(REQUIRED, &[("tolerant", "false".into())])),
            declarations: declarations(&self.subjects),
        }
    }

    pub fn tolerant(&self) -> Module {
        Module {
            name: TOLERANT,
            about: "the same for what a newer release may send",
            script: script(&self.subjects, &self.definitions, true),
            required: Some(Code::filled(REQUIRED, &[("tolerant", "true".into())])),
            declarations: TOLERANT_DECLARATIONS.into(),
        }
    }

    /// What both ask.
    pub fn predicates(&self) -> Code {
        let mut predicates = Writer::default();
        predicates.lines(&PREDICATES.into());
        take(&self.definitions, "predicates", &mut predicates);
        predicates.blank();
        Predicates::new(&self.definitions).write(&mut predicates);
        predicates.finish()
    }

    /// What both tell errors from.
    pub fn shapes(&self) -> Code {
        let definitions = &self.definitions;
        let mut shapes = Writer::default();
        shapes.lines(&SHAPES.into());
        take(definitions, "shapes", &mut shapes);
        shapes.blank();
        definitions.added().for_each(|definition| shapes::define(definition, definitions, &mut shapes));
        shapes::calls(&self.calls, definitions, &mut shapes);
        shapes.finish()
    }

    pub fn names(&self) -> Names<'s> {
        self.subjects.iter().map(|subject| (subject.key, quoting::identifier(&subject.title))).collect()
    }
}

/// The methods whose arguments and results are defined.
fn calls<'s>(api: &'s Api, definitions: &Definitions<'s>) -> Vec<Call<'s>> {
    let both = |key: String| Some(definitions.0.get(key.as_str())?.check.clone());
    let call = |name: &'s str| {
        let (arguments, result) = (both(format!("{name}.parameters"))?, both(format!("{name}.result"))?);
        Some(Call { method: name, arguments, result })
    };
    api.methods.iter().filter_map(|method| call(&method.name)).collect()
}

/// Takes from the modules of editions before what they have, and gives it too.
fn take(definitions: &Definitions<'_>, module: &str, writer: &mut Writer) {
    for (edition, names) in definitions.taken() {
        let imported = Fragment::joined(names.iter().map(|name| name.imported()), ", ");
        let exported = Fragment::joined(names.iter().map(|name| name.exported()), ", ");
        let module = quoting::literal(&format!("../{edition}/{module}.mjs"));
        writer.blank();
        writer.line(code!("import {{ {} }} from {};", imported, module));
        writer.line(code!("export {{ {} }};", exported));
    }
}

fn script(subjects: &[Subject<'_>], definitions: &Definitions<'_>, is_tolerant: bool) -> Code {
    let module = if is_tolerant { TOLERANT } else { NAME };
    let edition = |subject: &Subject<'_>| definitions.0.get(subject.key)?.edition.clone();
    let reading = Code::from(if is_tolerant { ", true" } else { ", false" });
    let mut writer = Writer::default();
    writer.lines(&SCRIPT.into());
    writer.blank();
    let mut taken: BTreeMap<String, Vec<Code>> = BTreeMap::new();
    for subject in subjects {
        if let Some(edition) = edition(subject) {
            let title = quoting::identifier(&subject.title);
            let names = taken.entry(edition).or_default();
            names.push(code!("is{}, assert{}, explain{}", title, title, title));
        }
    }
    for (edition, names) in taken {
        let module = quoting::literal(&format!("../{edition}/{module}.mjs"));
        writer.line(code!("export {{ {} }} from {};", Fragment::joined(names, ", "), module));
        writer.blank();
    }
    for Subject { title, .. } in subjects.iter().filter(|subject| edition(subject).is_none()) {
        let title = quoting::identifier(title);
        writer.line(code!(
            "export const is{} = (v) => is.{}(v{}), assert{} = (v) => refuse(shapes.{}, v{}), explain{} = (v) => explain(shapes.{}, v{});",
            title, title, reading, title, title, reading, title, title, reading,
        ));
    }
    writer.finish()
}

fn subjects<'s>(api: &Api, definitions: &Definitions<'s>) -> Vec<Subject<'s>> {
    let mut taken = BTreeSet::new();
    let mut subject = |title: &str, key: &str, ty: Code| {
        let (key, _) = definitions.0.get_key_value(key)?;
        let mut title = title.to_owned();
        while !taken.insert(title.clone()) {
            title.push('_');
        }
        Some(Subject { title, key, ty })
    };
    let mut found = Vec::new();
    for definition in api.types.iter().filter(|definition| !matches!(definition.shape, Shape::Host)) {
        let name = of_type(definition);
        found.extend(subject(name, &definition.name, applied(definition)));
    }
    for event in &api.events {
        let (name, reply) = (quoting::literal(&event.name), quoting::literal("reply"));
        let key = schema::names::event(&event.name, "arguments");
        let arguments = code!("api.Events[{}][{}]", name.clone(), quoting::literal("arguments"));
        found.extend(subject(definitions.title(&key), &key, arguments));
        let key = schema::names::event(&event.name, "reply");
        found.extend(subject(
            definitions.title(&key),
            &key,
            code!("Awaited<api.Events[{}][{}]>", name, reply),
        ));
    }
    found
}

/// A type, of anything where it has parameters that must be given.
fn applied(definition: &TypeDefinition) -> Code {
    let name = code!("api.{}", quoting::identifier(of_type(definition)));
    let given = definition.parameters.iter().filter(|parameter| parameter.default.is_none());
    let given: Vec<Code> = given.map(|_| "unknown".into()).collect();
    match given.is_empty() {
        true => name,
        false => code!("{}<{}>", name, Fragment::joined(given, ", ")),
    }
}

/// The types are asked for by the module that has them: what they are called may be the name of one here.
fn declarations(subjects: &[Subject<'_>]) -> Code {
    let mut writer = Writer::default();
    writer.line("import type * as api from \"./index.js\";");
    writer.blank();
    writer.lines(&DECLARATIONS.into());
    writer.blank();
    for Subject { title, ty, .. } in subjects {
        let title = quoting::identifier(title);
        writer.line(code!(
            "export declare const is{}: Is<{}>, assert{}: Assert<{}>, explain{}: Explain;",
            title,
            ty,
            title,
            ty,
            title,
        ));
    }
    writer.finish()
}
