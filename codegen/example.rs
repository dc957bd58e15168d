//! Examples: a value of a type, as documented and with everything in it, of a size that a person reads.
//!
//! Invariant: the value is of the type; the same model gives the same value.

#![deny(clippy::wildcard_enum_match_arm)]

use std::borrow::Cow;

use serde_json::{Map, Value, json};

use crate::model::kind::{Booleans, Kinds, Numbers, Strings, kinds, numbers, strings, substitute};
use crate::model::{Api, Field, Parameter, Shape, Type, TypeId, Unit};

mod samples;
mod scalar;

pub use samples::{Sample, Samples};
use scalar::{number, words};

/// How deep optional members are shown; below, only what must be there.
const DEEPEST: usize = 2;

/// The most members of an example with optional ones; beyond, only what must be there.
const MOST: usize = 120;

/// How deep a value of what must be there may lie inside another one.
const LIMIT: usize = 32;

/// The most values that are tried. What takes more is nothing that a person reads.
const TRIED: usize = 2000;

/// As many for each member, where a type has very many.
const TRIED_FOR_MEMBER: usize = 4;

/// The smallest value: what must be there, and nothing in lists and records.
pub fn minimal(api: &Api, ty: &Type) -> Option<Value> {
    maker(api, Extent { deepest: 0, filled: false, ..READ }).value(ty, &NAMELESS, 0)
}

/// A value in which everything is that is documented, down to a depth; every member of the type itself. The smallest
/// where that is more than anybody reads.
pub fn full(api: &Api, ty: &Type) -> Option<Value> {
    let all = Extent { most: usize::MAX, ..READ };
    let make = |extent| maker(api, extent).value(ty, &NAMELESS, 0);
    let tried = TRIED.max(members(api, ty) * TRIED_FOR_MEMBER);
    make(all).or_else(|| make(Extent { deepest: 1, tried, ..all })).or_else(|| minimal(api, ty))
}

/// How many members a type has itself.
fn members(api: &Api, ty: &Type) -> usize {
    let Type::Named(id, _) = ty else { return 0 };
    if let Shape::Object(object) = &api[*id].shape { object.fields.len() } else { 0 }
}

/// The smallest values of the arguments of a call, up to the last required one.
pub fn minimal_arguments(api: &Api, parameters: &[Parameter]) -> Option<Vec<Value>> {
    let required = parameters.iter().rposition(|parameter| !parameter.optional).map_or(0, |last| last + 1);
    parameters[..required].iter().map(|parameter| minimal(api, &parameter.ty)).collect()
}

/// All arguments of a call, full ones, as long as every one has a value.
pub fn full_arguments(api: &Api, parameters: &[Parameter]) -> Option<Vec<Value>> {
    arguments(parameters, |parameter| {
        let named = Named { name: &parameter.name, unit: parameter.unit.as_ref() };
        maker(api, Extent { most: usize::MAX, ..READ })
            .value(&parameter.ty, &named, 0)
            .or_else(|| full(api, &parameter.ty))
    })
}

/// A value; `None` if no JSON value of the type can be shown.
pub fn of_type(api: &Api, ty: &Type) -> Option<Value> {
    made(api, ty, &NAMELESS)
}

/// The arguments of a call, in their order: the required ones, and the optional ones as long as every
/// one has a value.
pub fn of_parameters(api: &Api, parameters: &[Parameter]) -> Option<Vec<Value>> {
    arguments(parameters, |parameter| {
        made(api, &parameter.ty, &Named { name: &parameter.name, unit: parameter.unit.as_ref() })
    })
}

fn arguments(parameters: &[Parameter], make: impl Fn(&Parameter) -> Option<Value>) -> Option<Vec<Value>> {
    let mut values = Vec::new();
    for parameter in parameters {
        match make(parameter) {
            Some(value) => values.push(value),
            None if parameter.optional => break,
            // A function, or a type of the host.
            None => return None,
        }
    }
    Some(values)
}

/// What a value is the value of.
struct Named<'a> {
    name: &'a str,
    unit: Option<&'a Unit>,
}

/// With optional members, or without them if that is too much.
fn made(api: &Api, ty: &Type, named: &Named<'_>) -> Option<Value> {
    let make = |deepest| maker(api, Extent { deepest, ..READ }).value(ty, named, 0);
    make(DEEPEST).or_else(|| make(0))
}

/// How much is in a value.
#[derive(Clone, Copy)]
struct Extent {
    /// Down to where optional members are shown.
    deepest: usize,
    /// The most members with optional ones.
    most: usize,
    /// The most values that are tried.
    tried: usize,
    /// Whether lists and records have something in them.
    filled: bool,
}

/// As much as a person reads.
const READ: Extent = Extent { deepest: DEEPEST, most: MOST, tried: TRIED, filled: true };

/// A value that is asked for by its type alone.
const NAMELESS: Named<'static> = Named { name: "some text", unit: None };

fn maker(api: &Api, extent: Extent) -> Maker<'_> {
    Maker { api, extent, open: Vec::new(), members: 0, moments: 0, tried: 0 }
}

struct Maker<'a> {
    api: &'a Api,
    /// The objects around the value: an example does not contain itself.
    open: Vec<(TypeId, Vec<Type>)>,
    extent: Extent,
    /// The members and the moments there are so far, and the values that were tried.
    members: usize,
    moments: i64,
    tried: usize,
}

impl Maker<'_> {
    fn value(&mut self, ty: &Type, named: &Named<'_>, depth: usize) -> Option<Value> {
        self.tried += 1;
        if self.tried > self.extent.tried {
            return None;
        }
        // What is of one form alone, as most is.
        match ty {
            Type::String => return Some(self.text(named)),
            Type::Number | Type::Integer => return Some(self.number(named)),
            Type::Boolean => return Some(self.extent.filled.into()),
            Type::Array(element) => return Some(self.array(element, named, depth)),
            Type::Named(id, arguments) => match &self.api[*id].shape {
                Shape::Object(_) | Shape::Codes(_) => return self.object(*id, arguments, depth),
                Shape::Enum(enumeration) => {
                    return self.one_of(enumeration.values.iter().map(|value| value.value.as_str()), named);
                }
                Shape::Alias(_) | Shape::Host => {}
            },
            Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Parameter(_)
            | Type::Union(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_)
            | Type::Function(_)
            | Type::Promise(_) => {}
        }
        let kinds = kinds(self.api, ty);
        if kinds.any {
            return Some(json!(words(named.name)));
        }
        if let Some(scalar) = self.scalar(&kinds, named) {
            return Some(scalar);
        }
        let objects = kinds.objects.iter();
        if let Some(object) = objects.clone().find_map(|(id, arguments)| self.object(*id, arguments, depth)) {
            return Some(object);
        }
        if let Some(element) = kinds.arrays.first() {
            return Some(self.array(element, named, depth));
        }
        match kinds.records.first() {
            Some(record) => Some(self.record(record, named, depth)),
            None => kinds.null.then_some(Value::Null),
        }
    }

    fn scalar(&mut self, kinds: &Kinds, named: &Named<'_>) -> Option<Value> {
        match &kinds.string {
            None => {}
            Some(Strings::Any) => return Some(self.text(named)),
            Some(closed) => {
                return self.one_of(strings(self.api, closed).iter().map(String::as_str), named);
            }
        }
        match &kinds.number {
            None => {}
            Some(Numbers::Any | Numbers::Integers) => return Some(self.number(named)),
            Some(closed) => return numbers(self.api, closed).into_iter().next().map(Value::from),
        }
        kinds.boolean.map(|booleans| match booleans {
            Booleans::Only(value) => value.into(),
            Booleans::Both => self.extent.filled.into(),
        })
    }

    fn text(&self, named: &Named<'_>) -> Value {
        self.given(named).first().cloned().unwrap_or_else(|| words(named.name)).into()
    }

    fn number(&mut self, named: &Named<'_>) -> Value {
        number(named.unit, &mut self.moments).into()
    }

    /// One of some texts: one that is given, if it is among them.
    fn one_of<'v>(&self, values: impl Iterator<Item = &'v str> + Clone, named: &Named<'_>) -> Option<Value> {
        let given = self.given(named).iter().map(String::as_str);
        let found = given.clone().find(|text| values.clone().any(|value| value == *text));
        found.or_else(|| values.clone().next()).map(Value::from)
    }

    /// The examples that the spec gives for what is called so.
    fn given(&self, named: &Named<'_>) -> &[String] {
        self.api.examples.get(named.name).map_or(&[], Vec::as_slice)
    }

    fn array(&mut self, element: &Type, named: &Named<'_>, depth: usize) -> Value {
        let element =
            if self.extent.filled && depth < LIMIT { self.value(element, named, depth + 1) } else { None };
        element.into_iter().collect()
    }

    fn object(&mut self, id: TypeId, arguments: &[Type], depth: usize) -> Option<Value> {
        let used = (id, arguments.to_vec());
        if depth > LIMIT || self.open.contains(&used) {
            return None;
        }
        let api = self.api;
        if let Shape::Codes(codes) = &api[id].shape {
            return Some(
                codes.iter().map(|code| (code.name.clone(), code.code.into())).collect::<Map<_, _>>().into(),
            );
        }
        let Shape::Object(object) = &api[id].shape else { return None };
        self.open.push(used);
        let members = self.members(&object.fields, arguments, depth);
        self.open.pop();
        members.map(Value::Object)
    }

    fn members(&mut self, fields: &[Field], arguments: &[Type], depth: usize) -> Option<Map<String, Value>> {
        let is_wanted = |maker: &Self, field: &Field| {
            !field.optional || (depth < maker.extent.deepest && maker.members < maker.extent.most)
        };
        let mut members = Map::with_capacity(fields.iter().filter(|field| is_wanted(self, field)).count());
        for field in fields {
            if !is_wanted(self, field) {
                continue;
            }
            let ty = match arguments {
                [] => Cow::Borrowed(&field.ty),
                _ => Cow::Owned(substitute(&field.ty, arguments)),
            };
            let named = Named { name: &field.name, unit: field.unit.as_ref() };
            match self.value(&ty, &named, depth + 1) {
                Some(value) => {
                    self.members += 1;
                    members.insert(field.name.clone(), value);
                }
                None if field.optional => {}
                None => return None,
            }
        }
        Some(members)
    }

    fn record(&mut self, record: &Type, named: &Named<'_>, depth: usize) -> Value {
        let key = if matches!(record, Type::IntegerRecord(_)) { "1" } else { "key" };
        let Some((_, value)) = record.children().into_iter().next() else { return json!({}) };
        let value =
            if self.extent.filled && depth < LIMIT { self.value(value, named, depth + 1) } else { None };
        value.map_or(json!({}), |value| json!({ key: value }))
    }
}
