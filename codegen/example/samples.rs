//! The smallest and the full values of the types and the events of all editions, as texts: each made once,
//! whoever shows it.

use std::sync::OnceLock;

use serde_json::Value;

use super::{full, full_arguments, minimal, minimal_arguments};
use crate::model::{Package, Type, TypeId};

/// JSON on one line.
pub struct Sample {
    pub minimal: Box<str>,
    /// None of a call of which not all arguments can be shown.
    pub full: Option<Box<str>>,
}

type Made = OnceLock<Option<Sample>>;

/// What was asked for.
pub struct Samples<'a> {
    package: &'a Package,
    /// For each edition the types and the events.
    editions: Vec<(Vec<Made>, Vec<Made>)>,
}

impl<'a> Samples<'a> {
    pub fn of(package: &'a Package) -> Samples<'a> {
        let none = |count: usize| (0..count).map(|_| Made::new()).collect();
        let editions = package.editions.iter().map(|api| (none(api.types.len()), none(api.events.len())));
        Samples { package, editions: editions.collect() }
    }

    /// Of a type without parameters; `None` where no value can be shown.
    pub fn of_type(&self, edition: usize, id: TypeId) -> Option<&Sample> {
        let api = &self.package.editions[edition];
        let make = || {
            let ty = Type::Named(id, Vec::new());
            Some(Sample::of(&minimal(api, &ty)?, Some(&full(api, &ty)?)))
        };
        self.editions[edition].0[id.0].get_or_init(make).as_ref()
    }

    /// Of the arguments of an event.
    pub fn of_event(&self, edition: usize, event: usize) -> Option<&Sample> {
        let api = &self.package.editions[edition];
        let make = || {
            let parameters = &api.events[event].parameters;
            let minimal = minimal_arguments(api, parameters)?.into();
            Some(Sample::of(&minimal, full_arguments(api, parameters).map(Value::from).as_ref()))
        };
        self.editions[edition].1[event].get_or_init(make).as_ref()
    }
}

impl Sample {
    pub fn of(minimal: &Value, full: Option<&Value>) -> Sample {
        // They stay until all is written: with no room to spare.
        let text = |value: &Value| value.to_string().into_boxed_str();
        Sample { minimal: text(minimal), full: full.map(text) }
    }
}
