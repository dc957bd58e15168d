//! A type expression as a schema.
//!
//! Invariant: named types are referred to, never copied. Only the arms of a union are looked into.

#![deny(clippy::wildcard_enum_match_arm)]

use std::borrow::Cow;
use std::collections::{BTreeMap, HashSet, VecDeque};

use crate::model::kind::{Kinds, kinds, substitute};
use crate::model::walk::Position;
use crate::model::{Api, Literal, Type, TypeId};

use super::arm::Arms;
use super::keywords::Schema;
use super::names;
use super::reading::Reading;
use super::value::Value;

/// How deep arguments of generic types may nest. A definition that refers to itself with ever larger
/// arguments (`Nested<T[]>` inside `Nested<T>`) would have no end; beyond this depth anything goes.
const DEEPEST_ARGUMENT: usize = 12;

/// Property names that are canonical integers, as JavaScript prints them, of up to fifteen digits: a
/// number holds each of those exactly.
const INTEGER_KEY: &str = "^(0|-?[1-9][0-9]{0,14})$";

/// Uses of generic types: each once, those of the first type first, of one type in order of discovery.
#[derive(Default)]
pub struct Uses {
    known: HashSet<(TypeId, Vec<Type>)>,
    waiting: BTreeMap<TypeId, VecDeque<Vec<Type>>>,
}

impl Uses {
    fn note(&mut self, id: TypeId, arguments: &[Type]) {
        if self.known.insert((id, arguments.to_vec())) {
            self.waiting.entry(id).or_default().push_back(arguments.to_vec());
        }
    }

    /// The next one to be written.
    pub fn next(&mut self) -> Option<(TypeId, Vec<Type>)> {
        let mut first = self.waiting.first_entry()?;
        let (id, arguments) = (*first.key(), first.get_mut().pop_front());
        if first.get().is_empty() {
            first.remove();
        }
        arguments.map(|arguments| (id, arguments))
    }
}

/// Writes the schemas of one bundle, and notes which generic types they use with which arguments.
pub struct Writer<'a> {
    pub api: &'a Api,
    pub reading: Reading,
    /// The uses of types with other than the default arguments.
    pub uses: Uses,
    /// Objects as arms of a union that is open, and what else such a union takes.
    pub arms: Arms<'a>,
    /// The unions that are being written, outermost first.
    open: Vec<Type>,
}

impl<'a> Writer<'a> {
    pub fn new(api: &'a Api, reading: Reading) -> Writer<'a> {
        let (uses, arms) = (Uses::default(), Arms::of(api, reading));
        Writer { api, reading, uses, arms, open: Vec::new() }
    }

    /// The values of a type expression without free type parameters.
    pub fn expression(&mut self, ty: &Type) -> Schema<'a> {
        match ty {
            Type::String => Schema::typed("string"),
            Type::Number => Schema::typed("number"),
            Type::Integer => Schema::integer(),
            Type::Boolean => Schema::typed("boolean"),
            Type::Null => Schema::typed("null"),
            Type::Any | Type::Unknown | Type::Parameter(_) => Schema::any(),
            Type::Undefined | Type::Void => self.reading.optional(Schema::never()),
            Type::Function(_) | Type::Promise(_) => Schema::never(),
            Type::Literal(Literal::String(value)) => self.reading.strings(vec![value.clone().into()]),
            Type::Literal(Literal::Integer(value)) => self.reading.integers(vec![*value]),
            Type::Literal(Literal::Boolean(value)) => Schema::constant(*value),
            Type::Array(element) => Schema::typed("array").with("items", self.expression(element)),
            Type::Record(value) => {
                Schema::typed("object").with("additionalProperties", self.expression(value))
            }
            Type::IntegerRecord(value) => Schema::typed("object")
                .with("patternProperties", Value::from_iter([(INTEGER_KEY.into(), self.expression(value))])),
            Type::Named(id, arguments) => self.named(*id, arguments),
            Type::CodeName(id) => Schema::reference(format!("{}.name", self.api[*id].name)),
            Type::CodeNumber(id) => Schema::reference(format!("{}.code", self.api[*id].name)),
            Type::Union(arms) => self.union(ty, arms),
        }
    }

    /// The values of a type expression where the value may be absent.
    pub fn optional(&mut self, ty: &Type) -> Schema<'a> {
        let schema = self.expression(ty);
        let kinds = kinds(self.api, ty);
        if kinds.any || kinds.null { schema } else { self.reading.optional(schema) }
    }

    /// A reference to a type, which may be generic.
    fn named(&mut self, id: TypeId, arguments: &[Type]) -> Schema<'a> {
        if arguments.iter().map(depth).max().unwrap_or(0) > DEEPEST_ARGUMENT {
            return Schema::any();
        }
        self.note(id, arguments);
        Schema::reference(self.instance(id, arguments))
    }

    /// Has a type with these arguments written.
    pub fn note(&mut self, id: TypeId, arguments: &[Type]) {
        if arguments != default_arguments(self.api, id) {
            self.uses.note(id, arguments);
        }
    }

    /// The key of a type with these arguments.
    pub fn instance(&self, id: TypeId, arguments: &[Type]) -> Cow<'a, str> {
        if arguments == default_arguments(self.api, id) {
            return self.api[id].name.as_str().into();
        }
        names::instance(self.api, id, arguments).into()
    }

    /// A union. One arm besides `null` keeps its name; several are sorted by JSON kind first, so that
    /// values of one kind are described once.
    fn union(&mut self, ty: &Type, arms: &[Type]) -> Schema<'a> {
        let all = kinds(self.api, ty);
        if all.any {
            return Schema::any();
        }
        let mut valued = arms.iter().filter(|arm| {
            let kinds: Kinds = kinds(self.api, arm);
            kinds.arms() > 0
        });
        match (valued.next(), valued.next()) {
            (Some(only), None) => {
                let schema = self.expression(only);
                let nullable = all.null && !kinds(self.api, only).null;
                if nullable { schema.nullable() } else { schema }
            }
            // A union that contains itself through aliases refers to them from the second time on.
            _ if self.open.contains(ty) => {
                Schema::any_of(arms.iter().map(|arm| self.expression(arm)).collect())
            }
            _ => {
                self.open.push(ty.clone());
                let forms = self.forms(&all);
                self.open.pop();
                forms
            }
        }
    }
}

/// The arguments a generic type has when none are given. A parameter without a default stands for any
/// value.
pub fn default_arguments(api: &Api, id: TypeId) -> Vec<Type> {
    api[id].parameters.iter().fold(Vec::new(), |mut arguments, parameter| {
        let argument = match &parameter.default {
            Some(default) => substitute(default, &arguments),
            None => Type::Unknown,
        };
        arguments.push(argument);
        arguments
    })
}

fn depth(ty: &Type) -> usize {
    let children = ty.children().into_iter().filter(|(position, _)| position.is_held());
    let below = children.map(|(position, child)| usize::from(position != Position::Arm) + depth(child));
    below.max().unwrap_or(usize::from(matches!(ty, Type::Named(..))))
}
