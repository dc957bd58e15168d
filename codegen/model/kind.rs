//! Which JSON values a type expression admits, sorted by the kind of value.
//!
//! A reader of JSON sees a kind (null, boolean, number, string, array, object) before it sees
//! anything else, so a union is decoded by kind, and objects among each other by a literal field.
//! Host types, functions and promises have no JSON form and drop out here.

use std::collections::HashSet;

use super::{Api, Literal, Shape, Type, TypeId};

/// A type expression as the set of its JSON forms.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Kinds {
    /// Any JSON value at all; the rest is empty then.
    pub any: bool,
    pub null: bool,
    /// The value may be missing: `undefined` or `void` is among the arms.
    pub undefined: bool,
    /// A type parameter is among the arms.
    pub parameter: Option<usize>,
    pub boolean: Option<Booleans>,
    pub number: Option<Numbers>,
    pub string: Option<Strings>,
    /// Element types of the array arms; more than one cannot be told apart.
    pub arrays: Vec<Type>,
    /// Object types and their arguments.
    pub objects: Vec<(TypeId, Vec<Type>)>,
    /// `Record` and `IntegerRecord` arms as written.
    pub records: Vec<Type>,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Booleans {
    Both,
    Only(bool),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Numbers {
    Any,
    Integers,
    /// One code table.
    Codes(TypeId),
    /// A set of integers, in order of appearance, without repetition.
    Values(Vec<i64>),
}

#[derive(Debug, Clone, PartialEq)]
pub enum Strings {
    Any,
    /// One enumeration.
    Enumeration(TypeId),
    /// The names of one code table.
    CodeNames(TypeId),
    /// A set of strings, in order of appearance, without repetition.
    Values(Vec<String>),
}

/// The field that tells the object arms of a union apart.
#[derive(Debug, Clone, PartialEq)]
pub struct Tag {
    pub field: String,
    /// For each object arm, in order, the literals its tag may have.
    pub values: Vec<Vec<Literal>>,
}

/// Why a union cannot be decoded.
#[derive(Debug, Clone, PartialEq)]
pub enum Ambiguity {
    Arrays,
    /// A record beside an object type or another record.
    Records,
    /// Several object types and no required field with disjoint literals.
    Objects,
    /// A type parameter beside anything but null.
    Parameter,
}

/// The JSON forms of a type expression, aliases looked through.
pub fn kinds(api: &Api, ty: &Type) -> Kinds {
    let mut members = Vec::new();
    flatten(api, ty, &mut members);
    let mut collector = Collector { api, kinds: Kinds::default(), known: HashSet::new() };
    for member in members {
        collector.add(member);
    }
    let kinds = collector.kinds;
    if kinds.any {
        return Kinds { any: true, undefined: kinds.undefined, ..Kinds::default() };
    }
    kinds
}

/// Collects the forms of the arms of a union.
struct Collector<'a> {
    api: &'a Api,
    kinds: Kinds,
    /// What stands in the lists of the forms.
    known: HashSet<Type>,
}

impl Kinds {
    /// Number of forms besides null and absence.
    pub fn arms(&self) -> usize {
        usize::from(self.any)
            + usize::from(self.parameter.is_some())
            + usize::from(self.boolean.is_some())
            + usize::from(self.number.is_some())
            + usize::from(self.string.is_some())
            + self.arrays.len()
            + self.objects.len()
            + self.records.len()
    }

    /// Whether no JSON value has this type.
    pub fn is_never(&self) -> bool {
        self.arms() == 0 && !self.null
    }

    /// What keeps a reader from telling the arms apart, if anything does.
    pub fn ambiguity(&self, api: &Api) -> Option<Ambiguity> {
        if self.parameter.is_some() && self.arms() > 1 {
            Some(Ambiguity::Parameter)
        } else if self.arrays.len() > 1 {
            Some(Ambiguity::Arrays)
        } else if !self.records.is_empty() && self.records.len() + self.objects.len() > 1 {
            Some(Ambiguity::Records)
        } else if self.objects.len() > 1 && self.tag(api).is_none() {
            Some(Ambiguity::Objects)
        } else {
            None
        }
    }

    /// The first field of the first object arm whose literals tell all object arms apart.
    pub fn tag(&self, api: &Api) -> Option<Tag> {
        let (first, _) = self.objects.first()?;
        let Shape::Object(object) = &api[*first].shape else { return None };
        object.fields.iter().find_map(|field| {
            let values = self
                .objects
                .iter()
                .map(|(id, _)| tag_values(api, *id, &field.name))
                .collect::<Option<Vec<_>>>()?;
            let mut known = HashSet::new();
            let distinct = values.iter().flatten().all(|value| known.insert(value));
            distinct.then(|| Tag { field: field.name.clone(), values })
        })
    }
}

impl Collector<'_> {
    fn add(&mut self, member: Type) {
        match member {
            Type::Any | Type::Unknown => self.kinds.any = true,
            Type::Null => self.kinds.null = true,
            Type::Undefined | Type::Void => self.kinds.undefined = true,
            Type::Parameter(index) => self.kinds.parameter = Some(index),
            Type::Boolean => self.add_boolean(Booleans::Both),
            Type::Literal(Literal::Boolean(value)) => self.add_boolean(Booleans::Only(value)),
            Type::Number => self.kinds.number = Some(Numbers::Any),
            Type::Integer => self.add_number(Numbers::Integers),
            Type::Literal(Literal::Integer(value)) => self.add_number(Numbers::Values(vec![value])),
            Type::CodeNumber(id) => self.add_number(Numbers::Codes(id)),
            Type::String => self.kinds.string = Some(Strings::Any),
            Type::Literal(Literal::String(value)) => self.add_string(Strings::Values(vec![value])),
            Type::CodeName(id) => self.add_string(Strings::CodeNames(id)),
            Type::Array(element) => {
                if self.known.insert(Type::Array(element.clone())) {
                    self.kinds.arrays.push(*element);
                }
            }
            record @ (Type::Record(_) | Type::IntegerRecord(_)) => {
                if self.known.insert(record.clone()) {
                    self.kinds.records.push(record);
                }
            }
            Type::Named(id, arguments) => match &self.api[id].shape {
                Shape::Enum(_) => self.add_string(Strings::Enumeration(id)),
                // A code table as a type of its own is the object of its names and numbers.
                Shape::Object(_) | Shape::Codes(_) => {
                    if self.known.insert(Type::Named(id, arguments.clone())) {
                        self.kinds.objects.push((id, arguments));
                    }
                }
                Shape::Alias(_) | Shape::Host => {}
            },
            Type::Function(_) | Type::Promise(_) | Type::Union(_) => {}
        }
    }

    fn add_boolean(&mut self, more: Booleans) {
        self.kinds.boolean = Some(match self.kinds.boolean {
            Some(known) if known != more => Booleans::Both,
            _ => more,
        });
    }

    fn add_number(&mut self, more: Numbers) {
        self.kinds.number = Some(match self.kinds.number.take() {
            None => self.first_number(more),
            Some(known) if known == more => known,
            Some(Numbers::Any) => Numbers::Any,
            Some(Numbers::Integers) => Numbers::Integers,
            Some(_) if more == Numbers::Integers => more,
            Some(known) => {
                let mut values = match known {
                    Numbers::Values(values) => values,
                    table => self.new_numbers(&table),
                };
                values.extend(self.new_numbers(&more));
                Numbers::Values(values)
            }
        });
    }

    fn first_number(&mut self, first: Numbers) -> Numbers {
        if let Numbers::Values(_) = first {
            self.new_numbers(&first);
        }
        first
    }

    /// Those of a set that are not among the values yet.
    fn new_numbers(&mut self, set: &Numbers) -> Vec<i64> {
        let values = numbers(self.api, set).into_iter();
        values.filter(|value| self.known.insert(Type::Literal(Literal::Integer(*value)))).collect()
    }

    fn add_string(&mut self, more: Strings) {
        self.kinds.string = Some(match self.kinds.string.take() {
            None => self.first_string(more),
            Some(known) if known == more => known,
            Some(Strings::Any) => Strings::Any,
            Some(known) => {
                let mut values = match known {
                    Strings::Values(values) => values,
                    table => self.new_strings(&table),
                };
                values.extend(self.new_strings(&more));
                Strings::Values(values)
            }
        });
    }

    fn first_string(&mut self, first: Strings) -> Strings {
        if let Strings::Values(_) = first {
            self.new_strings(&first);
        }
        first
    }

    /// Those of a set that are not among the values yet.
    fn new_strings(&mut self, set: &Strings) -> Vec<String> {
        let values = strings(self.api, set).into_iter();
        values.filter(|value| self.known.insert(Type::Literal(Literal::String(value.clone())))).collect()
    }
}

/// The integers a closed set of numbers consists of; empty for an open one.
pub fn numbers(api: &Api, numbers: &Numbers) -> Vec<i64> {
    match numbers {
        Numbers::Any | Numbers::Integers => Vec::new(),
        Numbers::Values(values) => values.clone(),
        Numbers::Codes(id) => match &api[*id].shape {
            Shape::Codes(codes) => codes.iter().map(|code| code.code).collect(),
            _ => Vec::new(),
        },
    }
}

/// The strings a closed set of strings consists of; empty for an open one.
pub fn strings(api: &Api, strings: &Strings) -> Vec<String> {
    match strings {
        Strings::Any => Vec::new(),
        Strings::Values(values) => values.clone(),
        Strings::Enumeration(id) => match &api[*id].shape {
            Shape::Enum(enumeration) => enumeration.values.iter().map(|value| value.value.clone()).collect(),
            _ => Vec::new(),
        },
        Strings::CodeNames(id) => match &api[*id].shape {
            Shape::Codes(codes) => codes.iter().map(|code| code.name.clone()).collect(),
            _ => Vec::new(),
        },
    }
}

/// Replaces the parameters of a generic definition by arguments.
pub fn substitute(ty: &Type, arguments: &[Type]) -> Type {
    let inside = |ty: &Type| Box::new(substitute(ty, arguments));
    match ty {
        Type::Parameter(index) => arguments.get(*index).unwrap_or(ty).clone(),
        Type::Array(element) => Type::Array(inside(element)),
        Type::Record(value) => Type::Record(inside(value)),
        Type::IntegerRecord(value) => Type::IntegerRecord(inside(value)),
        Type::Promise(value) => Type::Promise(inside(value)),
        Type::Named(id, own) => Type::Named(*id, own.iter().map(|ty| substitute(ty, arguments)).collect()),
        Type::Union(arms) => Type::Union(arms.iter().map(|ty| substitute(ty, arguments)).collect()),
        Type::Function(function) => {
            let mut function = function.clone();
            function.parameters.iter_mut().for_each(|own| own.ty = substitute(&own.ty, arguments));
            function.result = substitute(&function.result, arguments);
            Type::Function(function)
        }
        _ => ty.clone(),
    }
}

/// The arms of a type expression; aliases and nested unions are replaced by their arms.
fn flatten(api: &Api, ty: &Type, members: &mut Vec<Type>) {
    match ty {
        Type::Union(arms) => arms.iter().for_each(|arm| flatten(api, arm, members)),
        Type::Named(id, arguments) => match &api[*id].shape {
            Shape::Alias(target) if api[*id].parameters.is_empty() => {
                flatten(api, unnamed(api, target), members)
            }
            Shape::Alias(target) => flatten(api, &substitute(target, arguments), members),
            _ => members.push(ty.clone()),
        },
        _ => members.push(ty.clone()),
    }
}

/// What a name of a name stands for in the end.
fn unnamed<'a>(api: &'a Api, mut ty: &'a Type) -> &'a Type {
    while let Type::Named(id, _) = ty
        && let Shape::Alias(target) = &api[*id].shape
        && api[*id].parameters.is_empty()
    {
        ty = target;
    }
    ty
}

fn tag_values(api: &Api, id: TypeId, field: &str) -> Option<Vec<Literal>> {
    let Shape::Object(object) = &api[id].shape else { return None };
    let field = object.fields.iter().find(|candidate| candidate.name == field)?;
    let kinds = kinds(api, &field.ty);
    if field.optional || kinds.null || kinds.undefined || kinds.arms() != 1 {
        return None;
    }
    match (&kinds.boolean, &kinds.string) {
        (Some(Booleans::Only(value)), None) => Some(vec![Literal::Boolean(*value)]),
        (None, Some(closed)) if *closed != Strings::Any => {
            Some(strings(api, closed).into_iter().map(Literal::String).collect())
        }
        _ => None,
    }
}
