//! Whether every value of a type expression of one edition is a value of another one's.
//!
//! Types of the same name count as the same: what changed inside one is told where it is declared.
//! Types of different names are compared by what they are made of.

#![deny(clippy::wildcard_enum_match_arm)]

use crate::model::kind::{self, Booleans, Kinds, Numbers, Strings};
use crate::model::{Field, Shape, Type, TypeId};

use super::comparison::DEEPEST;
use super::side::Side;

/// How closely values are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Precision {
    /// Whether a list of values is told from any text or number.
    pub sets: bool,
    /// Whether an integer is told from any number.
    pub integers: bool,
}

pub const FINE: Precision = Precision { sets: true, integers: true };

/// Whether every value of `ty` is a value of `other`.
pub fn fits(from: &Side, ty: &Type, to: &Side, other: &Type, precision: Precision) -> bool {
    Fit { from, to, precision, open: Vec::new() }.expression(ty, other)
}

struct Fit<'a> {
    from: &'a Side<'a>,
    to: &'a Side<'a>,
    precision: Precision,
    /// Comparisons under way; one that leads back to itself holds if nothing else fails.
    open: Vec<(Type, Type)>,
}

impl Fit<'_> {
    fn expression(&mut self, ty: &Type, other: &Type) -> bool {
        match ty {
            Type::Union(arms) => arms.iter().all(|arm| self.expression(arm, other)),
            Type::Named(id, arguments) => {
                let shape = &self.from.api[*id].shape;
                if self.is_named_in(*id, arguments, other) {
                    true
                } else if let Shape::Alias(target) = shape {
                    let target = kind::substitute(target, arguments);
                    self.under_way(ty, other, |fit| fit.expression(&target, other))
                } else if matches!(shape, Shape::Host) {
                    self.is_among_arms(ty, other)
                } else {
                    self.values(ty, other)
                }
            }
            Type::Promise(_) | Type::Function(_) => self.is_among_arms(ty, other),
            Type::String
            | Type::Number
            | Type::Integer
            | Type::Boolean
            | Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_) => self.values(ty, other),
        }
    }

    /// Whether a type of this name is one of the arms.
    fn is_named_in(&mut self, id: TypeId, arguments: &[Type], other: &Type) -> bool {
        match other {
            Type::Union(arms) => arms.iter().any(|arm| self.is_named_in(id, arguments, arm)),
            Type::Named(target, theirs) => {
                self.from.key(id) == self.to.key(*target)
                    && arguments.iter().zip(theirs).all(|(mine, theirs)| self.expression(mine, theirs))
            }
            Type::String
            | Type::Number
            | Type::Integer
            | Type::Boolean
            | Type::Null
            | Type::Undefined
            | Type::Void
            | Type::Any
            | Type::Unknown
            | Type::Literal(_)
            | Type::Array(_)
            | Type::Record(_)
            | Type::IntegerRecord(_)
            | Type::Parameter(_)
            | Type::CodeName(_)
            | Type::CodeNumber(_)
            | Type::Function(_)
            | Type::Promise(_) => false,
        }
    }

    fn under_way(&mut self, ty: &Type, other: &Type, go_on: impl FnOnce(&mut Self) -> bool) -> bool {
        let pair = (ty.clone(), other.clone());
        if self.open.contains(&pair) || self.open.len() > DEEPEST {
            return true;
        }
        self.open.push(pair);
        let fits = go_on(self);
        self.open.pop();
        fits
    }

    fn values(&mut self, ty: &Type, other: &Type) -> bool {
        let (mine, theirs) = (kind::kinds(self.from.api, ty), kind::kinds(self.to.api, other));
        if theirs.any {
            return true;
        }
        !mine.any
            && (!mine.null || theirs.null)
            && (!mine.undefined || theirs.undefined)
            && (mine.parameter.is_none() || mine.parameter == theirs.parameter)
            && booleans(mine.boolean, theirs.boolean)
            && self.numbers(&mine, &theirs)
            && self.strings(&mine, &theirs)
            && mine.arrays.iter().all(|mine| theirs.arrays.iter().any(|other| self.expression(mine, other)))
            && mine.records.iter().all(|mine| theirs.records.iter().any(|other| self.record(mine, other)))
            && mine.objects.iter().all(|mine| theirs.objects.iter().any(|other| self.object(mine, other)))
    }

    fn numbers(&self, mine: &Kinds, theirs: &Kinds) -> bool {
        let (Some(mine), Some(theirs)) = (&mine.number, &theirs.number) else { return mine.number.is_none() };
        match (mine, theirs) {
            (_, Numbers::Any) => true,
            (Numbers::Any, Numbers::Integers) => !self.precision.integers,
            (_, Numbers::Integers) => true,
            (Numbers::Any | Numbers::Integers, _) => !self.precision.sets,
            (Numbers::Codes(one), Numbers::Codes(other)) if self.from.key(*one) == self.to.key(*other) => {
                true
            }
            _ => {
                let allowed = kind::numbers(self.to.api, theirs);
                !self.precision.sets
                    || kind::numbers(self.from.api, mine).iter().all(|value| allowed.contains(value))
            }
        }
    }

    fn strings(&self, mine: &Kinds, theirs: &Kinds) -> bool {
        let (Some(mine), Some(theirs)) = (&mine.string, &theirs.string) else { return mine.string.is_none() };
        match (mine, theirs) {
            (_, Strings::Any) => true,
            (Strings::Any, _) => !self.precision.sets,
            (Strings::Enumeration(one), Strings::Enumeration(other))
            | (Strings::CodeNames(one), Strings::CodeNames(other))
                if self.from.key(*one) == self.to.key(*other) =>
            {
                true
            }
            _ => {
                let allowed = kind::strings(self.to.api, theirs);
                !self.precision.sets
                    || kind::strings(self.from.api, mine).iter().all(|value| allowed.contains(value))
            }
        }
    }

    fn record(&mut self, mine: &Type, theirs: &Type) -> bool {
        match (mine, theirs) {
            (Type::Record(mine), Type::Record(theirs))
            | (Type::IntegerRecord(mine), Type::IntegerRecord(theirs)) => self.expression(mine, theirs),
            _ => false,
        }
    }

    fn object(&mut self, mine: &(TypeId, Vec<Type>), theirs: &(TypeId, Vec<Type>)) -> bool {
        let ((id, arguments), (other, their_arguments)) = (mine, theirs);
        if self.from.key(*id) == self.to.key(*other) {
            return arguments.iter().zip(their_arguments).all(|(mine, theirs)| self.expression(mine, theirs));
        }
        let (from, to) = (self.from.api, self.to.api);
        match (&from[*id].shape, &to[*other].shape) {
            (Shape::Object(object), Shape::Object(wanted)) => {
                let pair =
                    (Type::Named(*id, arguments.clone()), Type::Named(*other, their_arguments.clone()));
                self.under_way(&pair.0, &pair.1, |fit| {
                    wanted.fields.iter().all(|field| {
                        let mine = object.fields.iter().find(|mine| mine.name == field.name);
                        fit.field(mine, arguments, field, their_arguments)
                    })
                })
            }
            (Shape::Codes(codes), Shape::Codes(wanted)) => {
                let has =
                    |name: &str, code| codes.iter().any(|entry| entry.name == name && entry.code == code);
                wanted.iter().all(|wanted| has(&wanted.name, wanted.code))
            }
            _ => false,
        }
    }

    fn field(
        &mut self,
        mine: Option<&Field>,
        arguments: &[Type],
        wanted: &Field,
        their_arguments: &[Type],
    ) -> bool {
        let Some(mine) = mine else { return wanted.optional };
        let ty = kind::substitute(&mine.ty, arguments);
        (!mine.optional || wanted.optional)
            && self.expression(&ty, &kind::substitute(&wanted.ty, their_arguments))
    }

    /// Whether something that has no JSON form is one of the arms.
    fn is_among_arms(&mut self, ty: &Type, other: &Type) -> bool {
        let mut arms = Vec::new();
        without_json(self.to, other, &mut arms);
        arms.iter().any(|arm| self.without_json(ty, arm))
    }

    fn without_json(&mut self, ty: &Type, other: &Type) -> bool {
        match (ty, other) {
            (Type::Named(mine, _), Type::Named(theirs, _)) => self.from.key(*mine) == self.to.key(*theirs),
            (Type::Promise(mine), Type::Promise(theirs)) => self.expression(mine, theirs),
            // Functions are compared part by part where they stand; inside of something else they
            // count as the same only if they are.
            (Type::Function(mine), Type::Function(theirs)) => {
                mine.parameters.len() == theirs.parameters.len()
                    && mine.parameters.iter().zip(&theirs.parameters).all(|(mine, theirs)| {
                        mine.optional == theirs.optional && self.expression(&mine.ty, &theirs.ty)
                    })
                    && self.expression(&mine.result, &theirs.result)
            }
            _ => false,
        }
    }
}

fn booleans(mine: Option<Booleans>, theirs: Option<Booleans>) -> bool {
    mine.is_none() || theirs == Some(Booleans::Both) || mine == theirs
}

/// The arms of an expression that have no JSON form.
fn without_json(side: &Side, ty: &Type, arms: &mut Vec<Type>) {
    match side.target(ty) {
        Type::Union(alternatives) => alternatives.iter().for_each(|arm| without_json(side, arm, arms)),
        arm @ (Type::Promise(_) | Type::Function(_)) => arms.push(arm),
        Type::Named(id, arguments) if matches!(side.api[id].shape, Shape::Host) => {
            arms.push(Type::Named(id, arguments));
        }
        Type::String
        | Type::Number
        | Type::Integer
        | Type::Boolean
        | Type::Null
        | Type::Undefined
        | Type::Void
        | Type::Any
        | Type::Unknown
        | Type::Literal(_)
        | Type::Array(_)
        | Type::Record(_)
        | Type::IntegerRecord(_)
        | Type::Named(..)
        | Type::Parameter(_)
        | Type::CodeName(_)
        | Type::CodeNumber(_) => {}
    }
}
