//! What the guards of an edition are made of: what its schemas define in both readings.

use std::collections::{BTreeMap, BTreeSet};

use super::super::super::quoting::{self, Code, code};
use super::super::super::writer::Writer;
use super::super::binding::Binding;
use super::check::{self, Check};
use super::reading::{Both, Form};
use super::{Call, Subject, predicates, shapes, words};
use crate::model::{Api, Parameter};
use crate::schema;

/// What the schemas of an edition define and its subjects lead to, by key.
pub struct Definitions<'s>(pub BTreeMap<&'s str, Definition<'s>>);

pub struct Definition<'s> {
    /// What no other definition is called.
    pub title: &'s str,
    /// The same in a script.
    pub name: Binding,
    /// The type that errors name: without arguments, and a list of parameters by what it is of.
    pub owner: String,
    /// Whether it is what a union takes besides its types.
    pub is_other: bool,
    /// Whether it can be asked about, and is not only a part of others.
    pub is_subject: bool,
    /// The edition before this one that has the same, if one has.
    pub edition: Option<String>,
    /// Whether this edition has it written down.
    pub is_needed: bool,
    pub check: Both<'s>,
}

impl Definition<'_> {
    /// Writes it after its opening, and gives it to others if it can be asked about.
    pub fn write(&self, writer: &mut Writer, write: impl FnOnce(&mut Writer, Code)) {
        if self.is_subject {
            write(writer, self.name.opening());
            self.name.giving().into_iter().for_each(|giving| writer.line(giving));
        } else {
            write(writer, code!("const {}", self.name.inside));
        }
    }
}

impl<'s> Definitions<'s> {
    pub fn name(&self, key: &str) -> Code {
        self.0.get(key).map_or_else(|| "undefined".into(), |definition| definition.name.inside.clone())
    }

    pub fn title(&self, key: &str) -> &str {
        self.0.get(key).map_or("", |definition| definition.title)
    }

    /// Whether no payload has such a value.
    pub fn is_nothing(&self, check: &Both<'s>) -> bool {
        match check.form() {
            Form::One(Check::Nothing) => true,
            Form::One(Check::Defined(key)) => {
                let found = self.0.get(key).map(|definition| definition.check.form());
                matches!(found, Some(Form::One(Check::Nothing)))
            }
            _ => false,
        }
    }

    /// Makes those definitions subjects that have a name for it, and leaves what they and the calls lead to. What
    /// an edition before has too is taken from there.
    pub fn keep(&mut self, subjects: &[Subject<'s>], calls: &[Call<'s>], before: &[(&str, Definitions<'s>)]) {
        for subject in subjects {
            if let Some(definition) = self.0.get_mut(subject.key) {
                definition.is_subject = true;
                definition.name.outside = quoting::identifier(&subject.title);
            }
        }
        self.bind();
        for (edition, others) in before {
            for key in self.same(others) {
                if let Some(definition) = self.0.get_mut(key) {
                    definition.edition.get_or_insert_with(|| (*edition).to_owned());
                }
            }
        }
        let mut roots: Vec<&str> = subjects.iter().map(|subject| subject.key).collect();
        let checks = calls.iter().flat_map(|call| [&call.arguments, &call.result]);
        checks.for_each(|check| check.visit(&mut |key| roots.push(key)));
        let reached = self.reached(roots.clone(), |_| true);
        let needed = self.reached(roots, |definition| definition.edition.is_none());
        self.0.retain(|key, _| reached.contains(key));
        for (key, definition) in &mut self.0 {
            // A part of what is taken from elsewhere is there too.
            definition.is_needed = needed.contains(key) && definition.edition.is_none();
        }
    }

    /// Finds names for all of them.
    fn bind(&mut self) {
        let taken = [&predicates::TAKEN[..], &shapes::TAKEN].concat();
        let names = self.0.values().map(|definition| definition.name.outside.as_str().to_owned()).collect();
        for definition in self.0.values_mut() {
            definition.name = Binding::new(definition.name.outside.clone(), &taken, &names);
        }
    }

    /// The keys that others lead to, through those definitions that are looked into.
    fn reached(
        &self,
        mut waiting: Vec<&'s str>,
        looks: impl Fn(&Definition<'s>) -> bool,
    ) -> BTreeSet<&'s str> {
        let mut reached = BTreeSet::new();
        while let Some(key) = waiting.pop() {
            if let Some(definition) = self.0.get(key)
                && reached.insert(key)
                && looks(definition)
            {
                definition.check.visit(&mut |inner| waiting.push(inner));
            }
        }
        reached
    }

    /// The subjects that others have in the same way, with everything that they lead to.
    fn same(&self, others: &Definitions<'s>) -> BTreeSet<&'s str> {
        let is_same = |(key, one): &(&&str, &Definition<'s>)| {
            others.0.get(**key).is_some_and(|other| {
                one.is_subject
                    && other.is_subject
                    && one.name.outside.as_str() == other.name.outside.as_str()
                    && (&one.owner, one.is_other, &one.check) == (&other.owner, other.is_other, &other.check)
            })
        };
        let mut same: BTreeSet<&str> = self.0.iter().filter(is_same).map(|(key, _)| *key).collect();
        loop {
            let leads_out = |key: &&str| {
                let mut leads_out = false;
                let check = self.0.get(*key).map(|definition| &definition.check);
                check
                    .into_iter()
                    .for_each(|check| check.visit(&mut |inner| leads_out |= !same.contains(inner)));
                leads_out
            };
            let out: Vec<&str> = same.iter().copied().filter(leads_out).collect();
            if out.is_empty() {
                return same;
            }
            out.iter().for_each(|key| {
                same.remove(key);
            });
        }
    }

    /// The names of those that are taken from editions before, by these editions.
    pub fn taken(&self) -> BTreeMap<&str, Vec<&Binding>> {
        let mut taken: BTreeMap<&str, Vec<&Binding>> = BTreeMap::new();
        for definition in self.0.values() {
            if let Some(edition) = &definition.edition {
                taken.entry(edition).or_default().push(&definition.name);
            }
        }
        taken
    }

    /// Those that are written for this edition.
    pub fn added(&self) -> impl Iterator<Item = &Definition<'s>> {
        self.0.values().filter(|definition| definition.is_needed)
    }
}

/// All that the schemas of both readings define.
pub fn read<'s>(api: &'s Api, [documented, tolerant]: [&'s schema::Definitions<'_>; 2]) -> Definitions<'s> {
    let events =
        api.events.iter().map(|event| (schema::names::event(&event.name, "arguments"), &event.parameters));
    let methods =
        api.methods.iter().map(|method| (format!("{}.parameters", method.name), &method.parameters));
    let parameters: BTreeMap<String, &Vec<Parameter>> = events.chain(methods).collect();
    let check = |schema, key: &str| {
        let mut check: Check<'s> = check::read(schema);
        if let Some(parameters) = parameters.get(key) {
            check.name(parameters.iter().map(|parameter| parameter.name.as_str()));
        }
        check
    };
    let define = |key: &str| {
        let known = documented.get(key).map(|schema| check(schema, key));
        let taken = tolerant.get(key).map(|schema| check(schema, key));
        let schema = documented.get(key).or_else(|| tolerant.get(key))?;
        let title = schema.get("title")?.as_str()?;
        let check = match (known, taken) {
            (Some(known), Some(taken)) => Both { documented: known, tolerant: taken },
            (one, other) => Both::alone(&one.or(other)?),
        };
        Some(Definition {
            name: Binding::new(quoting::identifier(title), &[], &BTreeSet::new()),
            title,
            owner: words::owner(key),
            is_other: key.contains(".unrecognized-by-"),
            is_subject: false,
            edition: None,
            is_needed: true,
            check,
        })
    };
    let keys: BTreeSet<&str> = documented.keys().chain(tolerant.keys()).collect();
    Definitions(keys.into_iter().filter_map(|key| Some((key, define(key)?))).collect())
}
