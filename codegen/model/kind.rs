//! Which JSON values a type expression admits, sorted by the kind of value.
//!
//! A reader of JSON sees a kind (null, boolean, number, string, array, object) before it sees
//! anything else, so a union is decoded by kind, and objects among each other by a literal field.
//! Host types, functions and promises have no JSON form and drop out here.

use std::collections::HashSet;

use super::{Api, Literal, Shape, Type, TypeId};

pub use forms::kinds;

mod forms;

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

    /// Whether only a declaration of its own can hold the forms in a language of nominal types: a
    /// choice between kinds, or a list of values.
    pub fn is_choice(&self) -> bool {
        self.arms() > 1
            || matches!(self.string, Some(Strings::Values(_)))
            || matches!(self.number, Some(Numbers::Values(_)))
    }

    /// The only value of the forms, if they are a literal or a list of one; `null` and absence aside.
    pub fn constant(&self) -> Option<Literal> {
        if self.arms() != 1 {
            return None;
        }
        match (&self.string, self.boolean) {
            (Some(Strings::Values(values)), _) if values.len() == 1 => {
                Some(Literal::String(values[0].clone()))
            }
            (_, Some(Booleans::Only(value))) => Some(Literal::Boolean(value)),
            _ => None,
        }
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
    if let Type::Parameter(index) = ty {
        return arguments.get(*index).unwrap_or(ty).clone();
    }
    ty.with_children(&mut |child| substitute(child, arguments))
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
